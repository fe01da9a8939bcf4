"""The pause list over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Reading
from readiness_api.pause_list import service
from readiness_api.pause_list.permissions import MayRead
from readiness_api.pause_list.schemas import PauseItemAnswer, PauseSummary

router = APIRouter(tags=["pause-list"])


@router.get("/pause-list", summary="Vad som får fortsätta under en paus")
async def list_pause_list(
    wave: UUID,
    tx: Reading,
    grant: MayRead,
    paging: Paging,
    goes_on: Annotated[bool, Query(alias="goesOn")] = True,
    site: UUID | None = None,
) -> Page[PauseItemAnswer]:
    """Unfinished items of the wave that may go on during a pause; with `goesOn=false` those that are stopped."""
    return await service.page(tx, grant, paging, wave=wave, goes_on=goes_on, site=site)


@router.get("/pause-list/{wave}", summary="Pauslistan i siffror")
async def get_pause_summary(wave: UUID, tx: Reading, grant: MayRead) -> PauseSummary:
    """Whether the wave is paused, how much goes on and how much is stopped."""
    return await service.summary(tx, grant, wave)
