"""Deviations over HTTP."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page, UtcTime
from chassis.transaction import Changing, Creating, Reading
from readiness_api.deviations import extensions, service
from readiness_api.deviations.permissions import MayAsk, MayDecide, MayRead
from readiness_api.deviations.rules import DeviationStatus, Move
from readiness_api.deviations.schemas import Approval, DeviationAnswer, NewDeviation, NewExtension, Refusal
from readiness_api.deviations.service import DeviationFilter
from readiness_api.templates.schemas import Area, Criticality

router = APIRouter(prefix="/deviations", tags=["deviations"])


def _chosen(
    item: UUID | None = None,
    site: UUID | None = None,
    wave: UUID | None = None,
    status: DeviationStatus | None = None,
    area: Area | None = None,
    criticality: Criticality | None = None,
    expires_before: Annotated[UtcTime | None, Query(alias="expiresBefore")] = None,
    extension_waits: Annotated[bool | None, Query(alias="extensionWaits")] = None,
) -> DeviationFilter:
    return DeviationFilter(item, site, wave, status, area, criticality, expires_before, extension_waits)


@router.get("", summary="Avsteg")
async def list_deviations(
    tx: Reading,
    grant: MayRead,
    paging: Paging,
    chosen: Annotated[DeviationFilter, Depends(_chosen)],
    sort: Literal["-requestedAt", "expiresAt"] = "-requestedAt",
) -> Page[DeviationAnswer]:
    """Deviations within your scope, whatever became of them, newest first or by the end that is nearest."""
    return await service.page(tx, grant, paging, chosen, soonest_end_first=sort == "expiresAt")


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


@router.post("/{id}/extensions", summary="Begär förlängning av avsteg")
async def ask_for_extension(
    id: UUID, new: NewExtension, expected: IfMatch, tx: Changing, grant: MayAsk
) -> DeviationAnswer:
    """Asks that an approved deviation last longer. It holds as it is until that is decided or it ends."""
    tx.acting_as(grant.role)
    return tx.versioned(await extensions.ask_extension(tx, grant, id, expected, new))


@router.post("/{id}/extensions/approve", summary="Godkänn förlängning")
async def approve_extension(
    id: UUID, approval: Approval, expected: IfMatch, tx: Changing, grant: MayDecide
) -> DeviationAnswer:
    """Accepts the risk until the later date. Neither the one who asked for it nor for the deviation can."""
    tx.acting_as(grant.role)
    return tx.versioned(await extensions.decide_extension(tx, grant, id, expected, Move.APPROVE, approval.reason))


@router.post("/{id}/extensions/deny", summary="Avslå förlängning")
async def deny_extension(
    id: UUID, refusal: Refusal, expected: IfMatch, tx: Changing, grant: MayDecide
) -> DeviationAnswer:
    """Does not accept the risk any longer than was approved."""
    tx.acting_as(grant.role)
    return tx.versioned(await extensions.decide_extension(tx, grant, id, expected, Move.DENY, refusal.reason))
