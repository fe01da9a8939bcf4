"""Roll-ups over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Reading
from readiness_api.roll_ups import service
from readiness_api.roll_ups.permissions import MayRead
from readiness_api.roll_ups.schemas import RollUpAnswer, RollUpState

router = APIRouter(prefix="/roll-ups", tags=["roll-ups"])


@router.get("", summary="Beredskap för programmet och varje etapp")
async def list_roll_ups(tx: Reading, grant: MayRead, paging: Paging) -> Page[RollUpAnswer]:
    """The programme, then its waves: the worst of all sites, with counts. Waves where you reach no site stay out."""
    return await service.page(tx, grant, paging)


@router.get("/{id}", summary="En sammanvägning, som liggaren har den")
async def get_roll_up(id: UUID, tx: Reading, grant: MayRead) -> RollUpState:
    """One roll-up's states: what the ledger gets a new version of each time one of them changes."""
    return tx.versioned(await service.get(tx, grant, id))
