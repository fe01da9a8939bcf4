"""`/recipients`."""

from __future__ import annotations

from fastapi import APIRouter

from chassis.paging import Paging, fetch_page
from chassis.schema import Page
from chassis.transaction import Reading
from reporting_api.recipients import repository
from reporting_api.recipients.permissions import MaySee
from reporting_api.recipients.schemas import Recipient

router = APIRouter(prefix="/recipients", tags=["recipients"])


@router.get("", summary="Mottagare av rapporter")
async def list_recipients(grant: MaySee, tx: Reading, paging: Paging) -> Page[Recipient]:
    """The bodies that reports are written for."""
    return await fetch_page(tx, repository.listing(tx), paging, Recipient.of)
