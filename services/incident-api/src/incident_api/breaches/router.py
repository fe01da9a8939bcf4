"""`/breaches`."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging, fetch_page
from chassis.schema import Page
from chassis.transaction import Changing, Reading
from incident_api.breaches import repository, service
from incident_api.breaches.permissions import MayAnswer
from incident_api.breaches.schemas import AnswerBreach, Breach
from incident_api.policies.permissions import MayRead

router = APIRouter(prefix="/breaches", tags=["breaches"])


@router.get("", summary="Uppfyllda pauskriterier")
async def list_breaches(
    grant: MayRead, tx: Reading, paging: Paging, status: Literal["open", "answered"] | None = None
) -> Page[Breach]:
    """Breaches of the pause policy, those to be answered first."""
    return await fetch_page(tx, repository.listing(tx.programme, status=status), paging, Breach.of)


@router.get("/{id}", summary="Ett uppfyllt pauskriterium")
async def get_breach(grant: MayRead, id: UUID, tx: Reading) -> Breach:
    """One breach with the rows behind it."""
    return tx.versioned(await service.get(tx, id))


@router.post("/{id}/answer", summary="Svara: fortsätt, därför att")
async def answer_breach(grant: MayAnswer, id: UUID, body: AnswerBreach, version: IfMatch, tx: Changing) -> Breach:
    """Goes on in spite of the breach, with a reason. A pause is answered by proposing and deciding it."""
    return tx.versioned(await service.answer(tx, grant, id, version, body))
