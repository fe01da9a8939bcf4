"""Counts every roll-up anew from the checklists: `python -m readiness_api.roll_ups.recount`. Safe at any time.

The feed's cursor stays where it is: a leaf knows which versions it was made of, so what the feed still brings of them
says nothing new.
"""

import asyncio
from collections import defaultdict
from uuid import UUID

import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from chassis import changes, clock
from chassis.database import create_engine
from chassis.work import Work
from readiness_api.roll_ups import repository
from readiness_api.roll_ups.feed import ACTOR, CONSUMER, keep
from readiness_api.roll_ups.rules import Node, recounted
from readiness_api.settings import settings

TIMEOUT = "5min"
log = structlog.get_logger()
_BEGIN = text("INSERT INTO feed_cursors (consumer, position) VALUES (:consumer, 0) ON CONFLICT DO NOTHING")
_HOLD = text("SELECT position FROM feed_cursors WHERE consumer = :consumer FOR UPDATE")
_PROGRAMMES = text("SELECT programme_id FROM clocks ORDER BY programme_id")


async def recount(engine: AsyncEngine, only: UUID | None = None) -> int:
    """Each programme in a transaction of its own, or one. Answers how many sites were counted."""
    async with engine.connect() as connection:
        programmes = [only] if only else list((await connection.execute(_PROGRAMMES)).scalars())
    counted = 0
    for programme in programmes:
        async with engine.begin() as connection:
            await connection.execute(_BEGIN, {"consumer": CONSUMER})
            await connection.execute(_HOLD, {"consumer": CONSUMER})
            counted += await _recount(connection, programme)
    return counted


async def _recount(connection: AsyncConnection, programme: UUID) -> int:
    now, exercise = await clock.now(connection, programme)
    position, published_at = await changes.head(connection, programme)
    leaves = await repository.make_leaves_again(connection, programme)
    below = defaultdict(list)
    for leaf in leaves:
        below[leaf.wave].append(leaf)
    nodes: dict[UUID | None, Node] = {wave: recounted(of_wave) for wave, of_wave in below.items()}
    rows = await repository.nodes(connection, programme, nodes)
    work = Work(connection, programme, exercise, now, ACTOR)
    if leaves or rows:
        nodes[None] = recounted(leaves)
    await keep(work, nodes, rows, position, published_at or now)
    await work.finish()
    return len(leaves)


async def _main() -> None:
    engine = create_engine(settings().database_url, name="readiness-api-recount", pool=1, timeout=TIMEOUT)
    try:
        log.info("roll-ups counted anew", sites=await recount(engine))
    finally:
        await engine.dispose()


if __name__ == "__main__":
    asyncio.run(_main())
