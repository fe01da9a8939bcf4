"""The grid over HTTP."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Query, Response

from chassis.schema import Line
from chassis.transaction import Reading
from readiness_api.checklists.rules import State
from readiness_api.grid import service
from readiness_api.grid.permissions import MayRead
from readiness_api.grid.rules import GridFilter
from readiness_api.grid.schemas import GridAnswer, WhyAnswer
from readiness_api.templates.schemas import Area

router = APIRouter(tags=["grid"])


def _chosen(
    wave: UUID | None = None,
    area: Area | None = None,
    state: Annotated[State | None, Query(description="of the area, or of any")] = None,
    find: Annotated[Line | None, Query(description="a part of the site's name")] = None,
    sort: Literal["worst", "name"] = "worst",
    page: Annotated[int, Query(ge=1, le=20_000)] = 1,
    limit: Annotated[int, Query(ge=1, le=20_000)] = 20_000,
) -> GridFilter:
    return GridFilter(wave, area, state, find, sort == "name", limit, (page - 1) * limit)


@router.get(
    "/grid",
    summary="Varje enhet i varje område",
    response_model=GridAnswer,
    responses={304: {"description": "Nothing in the programme has changed since the ETag sent in If-None-Match"}},
)
async def read_grid(
    tx: Reading,
    grant: MayRead,
    chosen: Annotated[GridFilter, Depends(_chosen)],
    if_none_match: Annotated[str | None, Header(max_length=200)] = None,
) -> GridAnswer | Response:
    """All sites within your scope in one answer, as columns. Ask again with the ETag: 304 when nothing has changed."""
    etag = await service.etag(tx, grant, chosen)
    headers = {"ETag": etag, "Cache-Control": "private, no-cache", "Vary": "Authorization"}
    if if_none_match == etag:
        return Response(status_code=304, headers=headers)
    tx.response.headers.update(headers)
    return await service.grid(tx, grant, chosen)


@router.get("/checklists/{id}/why", summary="Varför en ruta är som den är")
async def explain(id: UUID, tx: Reading, grant: MayRead, area: Area | None = None) -> WhyAnswer:
    """The items that keep a site, or one of its areas, from being ready, and the states it has been in."""
    return await service.why(tx, grant, id, area)
