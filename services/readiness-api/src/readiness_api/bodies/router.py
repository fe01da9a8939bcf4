"""Bodies and mandates over HTTP."""

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.bodies import service
from readiness_api.bodies.permissions import MayGive, MayRead
from readiness_api.bodies.schemas import BodyAnswer, MandateAnswer, NewMandate

router = APIRouter(tags=["bodies"])


@router.get("/bodies", summary="Organ")
async def list_bodies(tx: Reading, grant: MayRead, paging: Paging) -> Page[BodyAnswer]:
    """Bodies that decide, then those that advise."""
    return await service.body_page(tx, paging)


@router.get("/mandates", summary="Mandat")
async def list_mandates(tx: Reading, grant: MayRead, paging: Paging) -> Page[MandateAnswer]:
    """What each named official may decide, and from when to when."""
    return await service.mandate_page(tx, paging)


@router.post("/mandates", summary="Nytt mandat", status_code=201)
async def give_mandate(new: NewMandate, tx: Creating, grant: MayGive) -> MandateAnswer:
    """Gives a named official a mandate, within an organisation's subtree, from and to."""
    tx.acting_as(grant.role)
    return tx.created(await service.give(tx, grant, new))
