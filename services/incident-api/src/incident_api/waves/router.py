"""`/wave-states`."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends

from chassis.access import Grant, any_signed_in
from chassis.paging import Paging, fetch_page
from chassis.schema import Page
from chassis.transaction import Reading
from incident_api.waves import repository
from incident_api.waves.schemas import WaveStateAnswer

router = APIRouter(prefix="/wave-states", tags=["waves"])
SignedIn = Annotated[Grant, Depends(any_signed_in)]


@router.get("", summary="Etappernas tillstånd")
async def list_wave_states(grant: SignedIn, tx: Reading, paging: Paging) -> Page[WaveStateAnswer]:
    """What state each wave is in, and since when. Everyone signed in may know."""
    return await fetch_page(tx, repository.listing(tx.programme), paging, WaveStateAnswer.of)
