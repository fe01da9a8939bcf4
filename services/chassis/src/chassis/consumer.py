"""Consumes a change feed: applies a page and moves its cursor in one transaction.

At least once on the wire, exactly once in effect. What follows from a change is done here, not by the writer, so that
writers stay short. Rebuilding what a consumer made is emptying it and setting its cursor back to 0.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import structlog
from pydantic import ValidationError
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from chassis import changes, ledger
from chassis.bell import Bell
from chassis.changes import Change, ChangePage
from chassis.database import gone
from chassis.ledger import Recorder
from chassis.upstream import Upstream, UpstreamUnavailable

PAGE = 500
WAIT_SECONDS = 20.0
RETRY_SECONDS = 0.5
HALTED_SECONDS = 5.0
GATHER_SECONDS = 0.1

log = structlog.get_logger()
Apply = Callable[[AsyncConnection, Sequence[Change], Recorder], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Halt:
    """The change a consumer cannot read. `entity` and `published_at` are None where not even its envelope can be."""

    position: int
    entity: str | None = None
    published_at: datetime | None = None


Halted = Callable[[AsyncConnection, Halt], Awaitable[None]]
"""Notes a halt where those who read the consumer's work can see it. It is over once the cursor has passed it."""

_CURSOR = text("SELECT position FROM feed_cursors WHERE consumer = :consumer FOR UPDATE SKIP LOCKED")
_BEGIN = text("INSERT INTO feed_cursors (consumer, position) VALUES (:consumer, 0) ON CONFLICT DO NOTHING")
_PEEK = text("SELECT position FROM feed_cursors WHERE consumer = :consumer")
_MOVE = text(
    "UPDATE feed_cursors SET position = :position, published_at = coalesce(:published_at, published_at), "
    "moved_at = clock_timestamp() WHERE consumer = :consumer"
)
_HEARD = text("UPDATE feed_cursors SET moved_at = clock_timestamp() WHERE consumer = :consumer")


class Feed(Protocol):
    """Where changes come from."""

    async def page(self, after: int, wait: float) -> ChangePage:
        """Changes after a position; waits at most `wait` seconds for some."""


class OwnFeed:
    """This service's own ledger, read from its database."""

    def __init__(self, engine: AsyncEngine, bell: Bell) -> None:
        self._engine = engine
        self._bell = bell

    async def page(self, after: int, wait: float) -> ChangePage:
        """A page; an empty one after `wait` seconds of silence."""
        since = self._bell.rings
        found = await self._read(after)
        if not found.items and wait and await self._bell.wait(wait, since=since):
            found = await self._read(after)
        return found

    async def _read(self, after: int) -> ChangePage:
        async with self._engine.connect() as connection:
            return await changes.page(connection, after=after, limit=PAGE, programme=None)


class RemoteFeed:
    """Another service's feed over REST, by long poll."""

    def __init__(self, upstream: Upstream) -> None:
        self._upstream = upstream

    async def page(self, after: int, wait: float) -> ChangePage:
        """A page of the other's changes. Raises UpstreamUnavailable."""
        found = await self._upstream.get("/changes", after=after, limit=PAGE, wait=wait, timeout=wait + 10)
        return ChangePage.model_validate(found, extra="ignore")  # a newer provider may say more


async def consume_once(engine: AsyncEngine, name: str, feed: Feed, apply: Apply, *, wait: float = 0) -> int:
    """Applies one page. Answers how many changes it held; an empty page still says that the source is alive."""
    position = await _position(engine, name)
    page = await feed.page(position, wait)
    return len(page.items) if await _take(engine, name, position, page, apply) else 0


async def consume_readable(
    engine: AsyncEngine, name: str, feed: Feed, apply: Apply, halted: Halted | None
) -> Halt | None:
    """Applies a page change by change, up to one that cannot be read; answers that one. Its content is not logged."""
    position = await _position(engine, name)
    try:
        page = await feed.page(position, 0)
    except ValidationError as error:
        return await _halt(engine, name, Halt(position + 1), error, halted)
    for change in page.items:
        one = ChangePage(items=[change], position=change.position, published_at=change.published_at)
        try:
            if not await _take(engine, name, position, one, apply):
                return None
        except Exception as error:
            if gone(error):
                raise
            halt = Halt(change.position, change.entity, change.published_at)
            return await _halt(engine, name, halt, error, halted, id=change.entity_id, version=change.version)
        position = change.position
    return None


async def consume(engine: AsyncEngine, name: str, feed: Feed, apply: Apply, *, halted: Halted | None = None) -> None:
    """Goes on consuming for as long as the process lives; a source that is away is asked again."""
    while True:
        try:
            count = await consume_once(engine, name, feed, apply, wait=WAIT_SECONDS)
            if 0 < count < PAGE:  # more is coming: a page of many costs little more than a page of one
                await asyncio.sleep(GATHER_SECONDS)
        except UpstreamUnavailable as error:
            log.warning("the source of a feed does not answer", consumer=name, error=str(error))
            await asyncio.sleep(RETRY_SECONDS)
        except Exception as error:
            if gone(error):
                raise
            await _outlast_the_unreadable(engine, name, feed, apply, halted)


async def _outlast_the_unreadable(
    engine: AsyncEngine, name: str, feed: Feed, apply: Apply, halted: Halted | None
) -> None:
    try:
        halt = await consume_readable(engine, name, feed, apply, halted)
    except UpstreamUnavailable:
        halt = None
    await asyncio.sleep(HALTED_SECONDS if halt else RETRY_SECONDS)


async def _position(engine: AsyncEngine, name: str) -> int:
    async with engine.begin() as connection:
        await connection.execute(_BEGIN, {"consumer": name})
        return int((await connection.execute(_PEEK, {"consumer": name})).scalar_one())


async def _take(engine: AsyncEngine, name: str, position: int, page: ChangePage, apply: Apply) -> bool:
    async with engine.begin() as connection:
        held = (await connection.execute(_CURSOR, {"consumer": name})).scalar_one_or_none()
        if held != position:  # another worker has it, or has moved it: its page is the one that counts
            return False
        recorder = Recorder()
        if page.items:
            await apply(connection, page.items, recorder)
            await ledger.write(connection, recorder.entries)
        await connection.execute(
            _MOVE, {"consumer": name, "position": page.position, "published_at": page.published_at}
        )
    return True


async def _halt(
    engine: AsyncEngine, name: str, halt: Halt, error: Exception, halted: Halted | None, **which: object
) -> Halt:
    """What is wrong is told by place and kind: the value itself may be somebody's text."""
    kinds = (
        [f"{'/'.join(map(str, one['loc']))}: {one['type']}" for one in error.errors()[:10]]
        if isinstance(error, ValidationError)
        else [type(error).__name__]
    )
    log.error(
        "a change cannot be read; nothing after it is until it can",
        consumer=name,
        position=halt.position,
        entity=halt.entity,
        wrong=kinds,
        **which,
    )
    async with engine.begin() as connection:
        # The source itself is heard: only its change is not understood.
        await connection.execute(_HEARD, {"consumer": name})
        if halted is not None:
            await halted(connection, halt)
    return halt
