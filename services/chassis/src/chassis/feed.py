"""The feed over REST: pages with long poll, and live streams (Server-Sent Events).

`/changes` carries content and is for systems and auditors; `/notices/stream` says only that something changed.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from typing import Annotated, cast
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent
from sqlalchemy.ext.asyncio import AsyncEngine

from chassis import changes
from chassis.access import Grant, allow, any_signed_in
from chassis.bell import Bell
from chassis.changes import ChangePage

MAY_READ = Annotated[Grant, Depends(allow("auditor", system="changes:read"))]
SIGNED_IN = Annotated[Grant, Depends(any_signed_in)]
STREAM_PAGE = 500
HEARTBEAT_SECONDS = 10.0

router = APIRouter(tags=["changes"])

After = Annotated[int, Query(ge=0, description="the last position you have")]


@router.get("/changes", summary="Ändringsflödet: det som ändrats efter en position")
async def list_changes(
    request: Request,
    grant: MAY_READ,
    programme: UUID | None = None,
    after: After = 0,
    limit: Annotated[int, Query(ge=1, le=1000)] = 500,
    wait: Annotated[float, Query(ge=0, le=30, description="seconds to wait for something new")] = 0,
) -> ChangePage:
    """A page of changes after a position, oldest first; with `wait`, not before there is something or time is up."""
    deadline = time.monotonic() + wait
    while True:
        since = _bell(request).rings
        async with _engine(request).connect() as connection:
            page = await changes.page(connection, after=after, limit=limit, programme=programme)
        left = deadline - time.monotonic()
        if page.items or left <= 0:
            return page
        await _bell(request).wait(min(left, HEARTBEAT_SECONDS), since=since)


@router.get("/changes/stream", response_class=EventSourceResponse, summary="Ändringsflödet, levande")
async def stream_changes(
    request: Request,
    grant: MAY_READ,
    programme: UUID | None = None,
    after: After = 0,
    last_event_id: Annotated[int | None, Header()] = None,
) -> AsyncIterator[ServerSentEvent]:
    """Every change after a position, as they come. The event's id is its position."""
    position = last_event_id or after
    while True:
        since = _bell(request).rings
        async with _engine(request).connect() as connection:
            found = await changes.read(connection, after=position, limit=STREAM_PAGE, programme=programme)
        for change in found:
            position = change.position
            yield ServerSentEvent(raw_data=change.model_dump_json(by_alias=True), event="change", id=str(position))
        if not found and not await _bell(request).wait(HEARTBEAT_SECONDS, since=since):
            yield ServerSentEvent(raw_data="{}", event="still-here")


@router.get("/notices/stream", response_class=EventSourceResponse, summary="Aviseringar om ändringar, utan innehåll")
async def stream_notices(
    request: Request,
    grant: SIGNED_IN,
    programme: UUID,
    last_event_id: Annotated[int | None, Header()] = None,
) -> AsyncIterator[ServerSentEvent]:
    """That something changed in the programme, from now on, as it happens."""
    position = last_event_id
    if position is None:
        async with _engine(request).connect() as connection:
            position, _ = await changes.head(connection, programme)
    yield ServerSentEvent(raw_data="{}", event="still-here", id=str(position))
    while True:
        since = _bell(request).rings
        async with _engine(request).connect() as connection:
            found = await changes.notices(connection, programme, after=position, limit=STREAM_PAGE)
        for notice in found:
            position = notice.position
            yield ServerSentEvent(raw_data=notice.model_dump_json(by_alias=True), event="notice", id=str(position))
        if not found and not await _bell(request).wait(HEARTBEAT_SECONDS, since=since):
            yield ServerSentEvent(raw_data="{}", event="still-here")


def _engine(request: Request) -> AsyncEngine:
    return cast("AsyncEngine", request.app.state.reading_engine)


def _bell(request: Request) -> Bell:
    return cast("Bell", request.app.state.bell)
