"""Estimates over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.estimates import service
from readiness_api.estimates.permissions import MayEstimate, MayRead
from readiness_api.estimates.schemas import EstimateAnswer, NewEstimate

router = APIRouter(prefix="/estimates", tags=["critical line"])


@router.get("", summary="Uppskattningar")
async def list_estimates(tx: Reading, grant: MayRead, paging: Paging, item: UUID | None = None) -> Page[EstimateAnswer]:
    """Estimates within your scope, newest first; of an item, its history."""
    return await service.page(tx, grant, paging, item)


@router.post("", summary="Ny uppskattning", status_code=201)
async def estimate(new: NewEstimate, tx: Creating, grant: MayEstimate) -> EstimateAnswer:
    """Says how many days of work an item has left. The critical line follows."""
    tx.acting_as(grant.role)
    return tx.created(await service.estimate(tx, grant, new))


@router.get("/{id}", summary="En uppskattning")
async def get_estimate(id: UUID, tx: Reading, grant: MayRead) -> EstimateAnswer:
    """One estimate."""
    return tx.versioned(await service.get(tx, grant, id))
