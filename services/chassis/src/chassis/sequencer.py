"""Gives ledger entries their position: dense, in order of sequence number, with a time that never goes back.

A cursor over sequence numbers would miss entries that commit late; a position is given only to what is committed, by
one sequencer at a time (session-level advisory lock; any worker may hold it).
"""

from __future__ import annotations

import asyncio
import time

import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

BATCH = 2000
PAUSE = 0.02
IDLE_PAUSE = 0.1
BUSY_SECONDS = 1.0
TURN_SECONDS = 1.0
LOCK = 0x5EC0
CHANNEL = "positions"

log = structlog.get_logger()

_PLACE = text(
    """
    WITH batch AS (
      DELETE FROM pending WHERE seq = ANY(ARRAY(SELECT seq FROM pending ORDER BY seq LIMIT :batch))
      RETURNING programme_id, seq
    ), times AS (
      SELECT p.programme_id, greatest(coalesce(c.now, clock_timestamp()), h.published_at) AS published_at
      FROM (SELECT DISTINCT programme_id FROM batch) AS p
      LEFT JOIN LATERAL programme_clock(p.programme_id) AS c ON true
      LEFT JOIN heads AS h ON h.programme_id = p.programme_id
    ), placed AS (
      INSERT INTO positions (position, programme_id, seq, published_at, placed_at)
      SELECT (SELECT coalesce(max(position), 0) FROM positions) + row_number() OVER (ORDER BY batch.seq),
             batch.programme_id, batch.seq, times.published_at, clock_timestamp()
      FROM batch JOIN times USING (programme_id)
      RETURNING programme_id, position, published_at
    ), moved AS (
      INSERT INTO heads (programme_id, position, published_at)
      SELECT programme_id, max(position), max(published_at) FROM placed GROUP BY programme_id
      ON CONFLICT (programme_id) DO UPDATE SET position = excluded.position, published_at = excluded.published_at
    )
    SELECT count(*), pg_notify(:channel, max(position)::text) FROM placed HAVING count(*) > 0
    """
)


async def place(connection: AsyncConnection) -> int:
    """Places what is pending, at most a batch, in one statement. Answers how many entries got a position."""
    found = (await connection.execute(_PLACE, {"batch": BATCH, "channel": CHANNEL})).one_or_none()
    return 0 if found is None else int(found[0])


async def place_all(engine: AsyncEngine) -> int:
    """Places everything pending now, taking the sequencer's turn first. For loading and tests."""
    total = 0
    async with _by_itself(engine) as connection:
        await connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": LOCK})
        try:
            while placed := await place(connection):
                total += placed
        finally:
            await connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": LOCK})
    return total


async def sequence(engine: AsyncEngine) -> None:
    """Goes on placing entries for as long as the process lives, when the lock is this process's.

    It looks every 20 ms while something happens, and every 100 ms when nothing has for a second.
    """
    async with _by_itself(engine) as connection:
        try:
            while not await _take_turn(connection):
                await asyncio.sleep(TURN_SECONDS)
            log.info("sequencer holds its turn")
            await _go_on_placing(connection)
        finally:
            # The lock is the session's: in the pool it would live on, and nobody could take the turn.
            await connection.invalidate()


async def _go_on_placing(connection: AsyncConnection) -> None:
    busy_until = 0.0
    while True:
        placed = await place(connection)
        now = time.monotonic()
        if placed:
            busy_until = now + BUSY_SECONDS
        if placed < BATCH:
            await asyncio.sleep(PAUSE if now < busy_until else IDLE_PAUSE)


def _by_itself(engine: AsyncEngine) -> AsyncConnection:
    """A connection whose every statement is a transaction: placing is one, and an idle look costs one round trip."""
    return engine.execution_options(isolation_level="AUTOCOMMIT").connect()


async def _take_turn(connection: AsyncConnection) -> bool:
    return bool((await connection.execute(text("SELECT pg_try_advisory_lock(:lock)"), {"lock": LOCK})).scalar_one())
