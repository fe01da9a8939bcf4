"""Deviations over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.deviations import service
from readiness_api.deviations.permissions import MayAsk, MayDecide, MayRead
from readiness_api.deviations.rules import DeviationStatus, Move
from readiness_api.deviations.schemas import Approval, DeviationAnswer, NewDeviation, Refusal

router = APIRouter(prefix="/deviations", tags=["deviations"])


@router.get("", summary="Avsteg")
async def list_deviations(
    tx: Reading,
    grant: MayRead,
    paging: Paging,
    item: UUID | None = None,
    site: UUID | None = None,
    status: DeviationStatus | None = None,
) -> Page[DeviationAnswer]:
    """Deviations within your scope, whatever became of them, newest first."""
    return await service.page(tx, grant, paging, item=item, site=site, status=status)


@router.post("", summary="Begär avsteg", status_code=201)
async def ask_for_deviation(new: NewDeviation, tx: Creating, grant: MayAsk) -> DeviationAnswer:
    """Asks that an unmet item be accepted as a risk until a date."""
    tx.acting_as(grant.role)
    return tx.created(await service.ask(tx, grant, new))


@router.get("/{id}", summary="Ett avsteg")
async def get_deviation(id: UUID, tx: Reading, grant: MayRead) -> DeviationAnswer:
    """One deviation."""
    return tx.versioned(await service.get(tx, grant, id))


@router.post("/{id}/approve", summary="Godkänn avsteg")
async def approve_deviation(
    id: UUID, approval: Approval, expected: IfMatch, tx: Changing, grant: MayDecide
) -> DeviationAnswer:
    """Accepts the risk. The one who asked can't."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.decide(tx, grant, id, expected, Move.APPROVE, approval.reason))


@router.post("/{id}/deny", summary="Avslå avsteg")
async def deny_deviation(
    id: UUID, refusal: Refusal, expected: IfMatch, tx: Changing, grant: MayDecide
) -> DeviationAnswer:
    """Does not accept the risk. The one who asked can't deny either."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.decide(tx, grant, id, expected, Move.DENY, refusal.reason))


@router.post("/{id}/revoke", summary="Återkalla avsteg")
async def revoke_deviation(
    id: UUID, refusal: Refusal, expected: IfMatch, tx: Changing, grant: MayDecide
) -> DeviationAnswer:
    """No longer accepts the risk."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.decide(tx, grant, id, expected, Move.REVOKE, refusal.reason))
