"""A wave's sign-off over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Reading
from readiness_api.sign_off_tree import service
from readiness_api.sign_off_tree.permissions import MayRead
from readiness_api.sign_off_tree.schemas import SignOffNode

router = APIRouter(prefix="/sign-off-tree", tags=["checklists"])


@router.get("", summary="Underskrifternas träd i en etapp")
async def list_sign_off(wave: UUID, tx: Reading, grant: MayRead, paging: Paging) -> Page[SignOffNode]:
    """The wave's checklists within your scope, each above what is below it, and what its approval still waits for."""
    return await service.page(tx, grant, paging, wave)
