"""The programme's own history: reads the ledger for items that became ready, and keeps when they were due.

A consumer of this service's own ledger: what it has read and how far are one transaction.
"""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

CONSUMER = "outcomes"
AT_A_TIME = 2000

_PLACE = text("INSERT INTO feed_cursors (consumer, position) VALUES (:consumer, 0) ON CONFLICT DO NOTHING")
_CURSOR = text("SELECT position FROM feed_cursors WHERE consumer = :consumer FOR UPDATE")
_READ = text(
    """
    WITH batch AS MATERIALIZED (
      SELECT position, programme_id, seq FROM positions WHERE position > :after ORDER BY position LIMIT :limit
    ), became AS (
      SELECT DISTINCT ON (l.programme_id, l.entity_id)
             l.programme_id, l.entity_id AS item_id, l.occurred_at AS ready_at,
             CAST(e.entry #>> '{state,dueAt}' AS timestamptz) AS due_at,
             e.entry #>> '{actor,role}' <> 'reference-data' AS counted
      FROM batch AS b JOIN ledger AS l USING (programme_id, seq)
      CROSS JOIN LATERAL (SELECT CAST(l.sealed AS jsonb) AS entry) AS e
      WHERE l.entity = 'item' AND l.version > 1 AND e.entry #>> '{state,state}' = 'ready'
        AND e.entry #>> '{state,dueAt}' IS NOT NULL
      ORDER BY l.programme_id, l.entity_id, b.position
    ), kept AS (
      INSERT INTO outcomes (programme_id, item_id, asked_at, due_at, ready_at, counted)
      SELECT b.programme_id, b.item_id, f.asked_at, b.due_at, b.ready_at, b.counted
      FROM became AS b CROSS JOIN LATERAL (
        SELECT occurred_at AS asked_at FROM ledger
        WHERE programme_id = b.programme_id AND entity_id = b.item_id ORDER BY seq LIMIT 1) AS f
      ON CONFLICT DO NOTHING
    )
    SELECT max(position) FROM batch
    """
)
_MOVE = text("UPDATE feed_cursors SET position = :position, moved_at = clock_timestamp() WHERE consumer = :consumer")


async def learn(engine: AsyncEngine) -> int:
    """Reads all that is new. Answers the position it has come to."""
    async with engine.begin() as connection:
        await connection.execute(_PLACE, {"consumer": CONSUMER})
    while True:
        async with engine.begin() as connection:
            before = int((await connection.execute(_CURSOR, {"consumer": CONSUMER})).scalar_one())
            after = await _step(connection, before)
        if after is None:
            return before


async def _step(connection: AsyncConnection, before: int) -> int | None:
    after: int | None = (await connection.execute(_READ, {"after": before, "limit": AT_A_TIME})).scalar_one()
    if after is not None:
        await connection.execute(_MOVE, {"consumer": CONSUMER, "position": after})
    return after
