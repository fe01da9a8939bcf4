"""`/situation`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, cast
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent

from chassis.bell import Bell
from chassis.paging import Paging
from chassis.schema import UtcTime
from chassis.transaction import Reading
from reporting_api.situation import service
from reporting_api.situation.permissions import MaySee, MaySeeRows
from reporting_api.situation.schemas import ModelMoved, Situation, SituationRows, SituationTrend

HEARTBEAT_SECONDS = 10.0
AsOf = Annotated[UtcTime | None, Query(alias="asOf", description="The picture as it was known then; none: live")]
FigureKey = Annotated[
    str, Query(min_length=1, max_length=100, pattern=r"^[A-Za-z0-9_.]+$", examples=["incidents.risk8"])
]

router = APIRouter(prefix="/situation", tags=["situation"])


@router.get("", summary="Lägesbilden, nu eller som den var känd då")
async def get_situation(grant: MaySee, tx: Reading, as_of: AsOf = None) -> Situation:
    """Every figure with its denominator, at one stated position of each source."""
    return await service.situation(tx, grant, as_of)


@router.get("/rows", summary="Raderna bakom ett tal")
async def list_rows(
    grant: MaySeeRows, tx: Reading, paging: Paging, figure: FigureKey, as_of: AsOf = None
) -> SituationRows:
    """What a figure counts, row by row, at the same positions."""
    return await service.rows(tx, grant, figure, as_of, paging)


@router.get("/trend", summary="Ett tal över tid")
async def get_trend(grant: MaySee, tx: Reading, figure: FigureKey, as_of: AsOf = None) -> SituationTrend:
    """A figure at round moments, each as it was known then."""
    return await service.trend(tx, grant, figure, as_of)


async def _in_reach(request: Request, grant: MaySee, programme: UUID) -> None:
    """Refuses before the stream begins: afterwards the answer is a 200 already."""
    await service.positions_now(request.app.state.reading_engine, programme, grant)


@router.get(
    "/stream",
    response_class=EventSourceResponse,
    dependencies=[Depends(_in_reach)],
    summary="Avisering när lägesbilden har rört sig",
)
async def stream_moves(request: Request, grant: MaySee, programme: UUID) -> AsyncIterator[ServerSentEvent]:
    """An event with the picture's positions when they move, without content: fetch the picture again."""
    bell = cast("Bell", request.app.state.bell)
    known: dict[str, int] = {}
    while True:
        since = bell.rings
        positions = await service.positions_now(request.app.state.reading_engine, programme, grant)
        if positions != known:
            known = positions
            yield ServerSentEvent(
                raw_data=ModelMoved(positions=positions).model_dump_json(by_alias=True), event="moved"
            )
        elif not await bell.wait(HEARTBEAT_SECONDS, since=since):
            yield ServerSentEvent(raw_data="{}", event="still-here")
