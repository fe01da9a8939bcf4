"""What the registers say, over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.transaction import Changing, Reading
from readiness_api.register_shares import service
from readiness_api.register_shares.permissions import MayRead, MayRecount
from readiness_api.register_shares.schemas import Recount, SharesAnswer

router = APIRouter(prefix="/register-shares", tags=["register-shares"])


@router.get("", summary="Vad registren räknar")
async def get_register_shares(site: UUID, tx: Reading, grant: MayRead) -> SharesAnswer:
    """What each register counts at a site: numerator, denominator and what is left out."""
    return await service.of_site(tx, grant, site)


@router.post("/recount", summary="Räkna registren på nytt")
async def recount_registers(asked: Recount, tx: Changing, grant: MayRecount) -> SharesAnswer:
    """Stores what the registers say now; what was counted elsewhere keeps its own time."""
    tx.acting_as(grant.role)
    return await service.recount(tx, grant, asked.site_id)
