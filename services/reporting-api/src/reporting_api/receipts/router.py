"""`/receipts`."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging, fetch_page
from chassis.schema import Page
from chassis.transaction import Reading
from reporting_api.receipts import repository
from reporting_api.receipts.permissions import MaySee
from reporting_api.receipts.schemas import Receipt

router = APIRouter(prefix="/receipts", tags=["receipts"])


@router.get("", summary="Vem som har visats vilken version")
async def list_receipts(grant: MaySee, tx: Reading, paging: Paging, report: UUID | None = None) -> Page[Receipt]:
    """Who was shown which version of which report, and when."""
    return await fetch_page(tx, repository.listing(tx, grant, report), paging, Receipt.of)
