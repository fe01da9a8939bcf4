"""`/log-entries`."""

from __future__ import annotations

from fastapi import APIRouter

from chassis.paging import Paging, fetch_page
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from incident_api.staff import repository, service
from incident_api.staff.permissions import MayRead, MayWrite
from incident_api.staff.schemas import LogEntry, WriteEntry

router = APIRouter(prefix="/log-entries", tags=["staff"])


@router.post("", status_code=201, summary="Skriv i dagboken")
async def write_entry(grant: MayWrite, body: WriteEntry, tx: Creating) -> LogEntry:
    """A line with the time it happened, beside the time it is written."""
    return tx.created(await service.write(tx, grant, body))


@router.get("", summary="Dagboken")
async def list_entries(grant: MayRead, tx: Reading, paging: Paging) -> Page[LogEntry]:
    """The log, newest first by when it was written."""
    return await fetch_page(tx, repository.listing(tx.programme), paging, LogEntry.of)
