"""`/incidents`."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query

from chassis.etag import IfMatch
from chassis.paging import Paging, fetch_page
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from incident_api.incidents import repository, service
from incident_api.incidents.permissions import MayAnswerFor, MayLog, MaySee, MayTriage
from incident_api.incidents.rules import HazardClass, Status
from incident_api.incidents.schemas import Confirm, Incident, LogIncident, Reopen, Resolve, Timeline, Triage

router = APIRouter(prefix="/incidents", tags=["incidents"])


@router.post("", status_code=201, summary="Logga en händelse")
async def log_incident(grant: MayLog, body: LogIncident, tx: Creating) -> Incident:
    """A ward logs what it knows: what, where, whether a patient is affected now. It never grades."""
    return tx.created(await service.log(tx, grant, body))


@router.get("", summary="Lista händelser")
async def list_incidents(
    grant: MaySee,
    tx: Reading,
    paging: Paging,
    status: Annotated[list[Status] | None, Query(max_length=4)] = None,
    site: UUID | None = None,
    mine: bool = False,
    hazard_class: Annotated[HazardClass | None, Query(alias="hazardClass")] = None,
    min_risk: Annotated[int | None, Query(alias="minRisk", ge=1, le=16)] = None,
    sort: Literal["-recordedAt", "recordedAt"] = "-recordedAt",
) -> Page[Incident]:
    """Incidents the caller may see, newest first. `minRisk` takes consequence 4 with it from 8 down."""
    query = repository.listing(
        tx,
        grant,
        statuses=list(status or ()),
        site=site,
        mine=mine,
        hazard_class=hazard_class,
        min_risk=min_risk,
        newest_first=sort.startswith("-"),
    )
    return await fetch_page(tx, query, paging, lambda row: service.seen_by(grant, repository.incident_of(row)))


@router.get("/{id}", summary="En händelse")
async def get_incident(grant: MaySee, id: UUID, tx: Reading) -> Incident:
    """One incident."""
    return tx.versioned(service.seen_by(grant, await service.get(tx, grant, id)))


@router.get("/{id}/timeline", summary="Vad som har hänt")
async def get_timeline(grant: MaySee, id: UUID, tx: Reading) -> Timeline:
    """Everything recorded of it, with time of event and time of recording."""
    return await service.timeline(tx, grant, id)


@router.post("/{id}/triage", summary="Bedöm och tilldela")
async def triage_incident(grant: MayTriage, id: UUID, body: Triage, version: IfMatch, tx: Changing) -> Incident:
    """Rates the clinical risk, classes the hazard and assigns a function."""
    return tx.versioned(await service.triage(tx, grant, id, version, body))


@router.post("/{id}/resolve", summary="Lös")
async def resolve_incident(grant: MayTriage, id: UUID, body: Resolve, version: IfMatch, tx: Changing) -> Incident:
    """Documents the resolution."""
    return tx.versioned(await service.resolve(tx, grant, id, version, body))


@router.post("/{id}/confirm", summary="Bekräfta")
async def confirm_incident(grant: MayAnswerFor, id: UUID, body: Confirm, version: IfMatch, tx: Changing) -> Incident:
    """The reporter confirms that it is resolved."""
    return tx.versioned(await service.confirm(tx, grant, id, version))


@router.post("/{id}/reopen", summary="Öppna igen")
async def reopen_incident(grant: MayAnswerFor, id: UUID, body: Reopen, version: IfMatch, tx: Changing) -> Incident:
    """The reporter says that it is not resolved."""
    return tx.versioned(await service.reopen(tx, grant, id, version, body))
