"""An item's history over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Reading
from readiness_api.history import service
from readiness_api.history.permissions import MayRead
from readiness_api.history.schemas import HistoryEntry

router = APIRouter(prefix="/item-history", tags=["items"])


@router.get("", summary="En punkts historik")
async def list_item_history(item: UUID, tx: Reading, grant: MayRead, paging: Paging) -> Page[HistoryEntry]:
    """All that the ledger holds of an item, its measurements, deviations, evidence and comments, newest first."""
    return await service.page(tx, grant, paging, item)
