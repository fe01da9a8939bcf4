"""The read model in the database, read at stated positions. Private to this feature."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.access import Grant
from chassis.paging import PageRequest
from reporting_api.situation.facts import CONSUMER, SOURCES
from reporting_api.situation.rules import PLACE

_POSITIONS = text(
    """
    SELECT s.source, coalesce(v.position, 0) AS position, v.published_at, c.moved_at AS heard_at,
      u.position AS unread_from, u.since AS unread_since
    FROM unnest(CAST(:sources AS text[])) WITH ORDINALITY AS s(source, place)
    LEFT JOIN LATERAL (
      SELECT position, published_at FROM versions
      WHERE programme_id = :programme AND source = s.source
        AND (CAST(:at AS timestamptz) IS NULL OR published_at <= :at)
      ORDER BY published_at DESC, position DESC LIMIT 1
    ) AS v ON true
    LEFT JOIN feed_cursors AS c ON c.consumer = :prefix || s.source
    -- what rests on the last change read may lack what comes after it; what lies before a later one read does not
    LEFT JOIN unread_sources AS u ON u.source = s.source AND u.position > coalesce(c.position, 0) AND NOT EXISTS (
      SELECT FROM versions WHERE programme_id = :programme AND source = s.source AND published_at > :at
    )
    ORDER BY s.place
    """
)
_STOP = text(
    """
    INSERT INTO unread_sources AS u (source, position, entity) VALUES (:source, :position, :entity)
    ON CONFLICT (source) DO UPDATE SET position = excluded.position, entity = excluded.entity, since = excluded.since
    WHERE u.position <> excluded.position
    """
)
_COUNTERS = text(
    """
    SELECT c.counter, v.value
    FROM jsonb_to_recordset(CAST(:positions AS jsonb)) AS p(source text, position bigint)
    JOIN counters AS c ON c.programme_id = :programme AND c.source = p.source AND c.counter NOT LIKE :places
    JOIN LATERAL (
      SELECT value FROM counter_values
      WHERE programme_id = :programme AND source = c.source AND counter = c.counter AND position <= p.position
      ORDER BY position DESC LIMIT 1
    ) AS v ON true
    """
)
_STANDING = text(
    """
    WITH p AS (SELECT * FROM jsonb_to_recordset(CAST(:positions AS jsonb)) AS p(source text, position bigint)),
    forecast AS (
      SELECT DISTINCT ON (v.state ->> 'waveId') v.entity, v.entity_id, v.state, v.occurred_at, v.position
      FROM p JOIN versions AS v ON v.programme_id = :programme AND v.source = p.source
      WHERE v.entity = 'forecast' AND v.position <= p.position
      ORDER BY v.state ->> 'waveId', v.position DESC
    ), standing AS (
      SELECT v.entity, v.entity_id, v.state, v.occurred_at, v.position
      FROM p JOIN versions AS v ON v.programme_id = :programme AND v.source = p.source
      WHERE v.entity IN ('programme', 'wave', 'wave_state', 'breach', 'decision')
        AND v.position <= p.position AND (v.next_position IS NULL OR v.next_position > p.position)
    )
    SELECT entity, entity_id, state FROM (SELECT * FROM standing UNION ALL SELECT * FROM forecast) AS every
    ORDER BY occurred_at DESC, position DESC
    """
)
_ROWS = text(
    """
    SELECT v.source, v.entity, v.entity_id, v.position, v.published_at, v.occurred_at, v.state,
           count(*) OVER () AS total_records
    FROM versions AS v
    WHERE v.programme_id = :programme AND v.source = :source AND v.span @> CAST(:position AS bigint)
      AND :counter = ANY(v.counters)
      AND (CAST(:reach AS text[]) IS NULL OR v.lineage = '{}' OR v.lineage && CAST(:reach AS text[]))
    ORDER BY coalesce((v.state -> 'rating' ->> 'risk')::int, 0) DESC, v.occurred_at DESC, v.entity_id
    LIMIT :limit OFFSET :offset
    """
)
_TREND = text(
    """
    SELECT t.at, w.counter, coalesce(v.value, 0) AS value
    FROM unnest(CAST(:moments AS timestamptz[])) AS t(at)
    CROSS JOIN unnest(CAST(:counters AS text[])) AS w(counter)
    JOIN counters AS c ON c.programme_id = :programme AND c.counter = w.counter
    JOIN jsonb_to_recordset(CAST(:positions AS jsonb)) AS p(source text, position bigint) ON p.source = c.source
    LEFT JOIN LATERAL (
      SELECT position FROM versions
      WHERE programme_id = :programme AND source = c.source AND published_at <= t.at AND position <= p.position
      ORDER BY published_at DESC, position DESC LIMIT 1
    ) AS reached ON true
    LEFT JOIN LATERAL (
      SELECT value FROM counter_values
      WHERE programme_id = :programme AND source = c.source AND counter = c.counter AND position <= reached.position
      ORDER BY position DESC LIMIT 1
    ) AS v ON true
    """
)
_BEGINNING = text(
    "SELECT published_at FROM versions WHERE programme_id = :programme AND source = 'incident-api' "
    "AND entity = 'incident' ORDER BY position LIMIT 1"
)
_REGION = text(
    "SELECT state -> 'region' ->> 'hsaId' FROM versions WHERE programme_id = :programme "
    "AND source = 'readiness-api' AND entity = 'programme' AND next_position IS NULL"
)
_REACHED = text(
    """
    SELECT EXISTS (
      SELECT FROM versions
      WHERE programme_id = :programme AND source = 'readiness-api' AND next_position IS NULL
        AND ((entity = 'site' AND lineage && CAST(:reach AS text[]))
          OR (entity = 'programme' AND state -> 'region' ->> 'hsaId' = ANY(CAST(:reach AS text[]))))
    )
    """
)


@dataclass(frozen=True, slots=True)
class Reached:
    """A source's position, when it was published there, and when the source was last heard."""

    source: str
    position: int
    published_at: datetime | None
    heard_at: datetime | None
    unread_from: int | None
    unread_since: datetime | None


def _places(positions: Mapping[str, int]) -> str:
    return json.dumps([{"source": source, "position": position} for source, position in positions.items()])


async def positions_at(connection: AsyncConnection, programme: UUID, at: datetime | None) -> list[Reached]:
    """Each source's last position published at or before a moment; None: the last there is."""
    rows = await connection.execute(
        _POSITIONS, {"programme": programme, "at": at, "sources": list(SOURCES), "prefix": CONSUMER}
    )
    return [
        Reached(row.source, row.position, row.published_at, row.heard_at, row.unread_from, row.unread_since)
        for row in rows
    ]


async def stop_before(connection: AsyncConnection, source: str, position: int, entity: str | None) -> None:
    """Notes that a source is not read from this position on."""
    await connection.execute(_STOP, {"source": source, "position": position, "entity": entity})


async def counters_at(connection: AsyncConnection, programme: UUID, positions: Mapping[str, int]) -> dict[str, int]:
    """The value of every counter but those of single places."""
    rows = await connection.execute(
        _COUNTERS, {"programme": programme, "positions": _places(positions), "places": PLACE + "%"}
    )
    return {row.counter: row.value for row in rows}


async def standing_at(connection: AsyncConnection, programme: UUID, positions: Mapping[str, int]) -> Sequence[Row[Any]]:
    """The programme, its waves, their states and latest forecasts, breaches and decisions, newest first."""
    return (await connection.execute(_STANDING, {"programme": programme, "positions": _places(positions)})).all()


async def rows_at(
    connection: AsyncConnection,
    grant: Grant,
    programme: UUID,
    source: str,
    position: int,
    counter: str,
    paging: PageRequest,
) -> Sequence[Row[Any]]:
    """The entities of a source that a counter counts, of those the caller may see; highest risk first, then newest."""
    return (
        await connection.execute(
            _ROWS,
            {
                "programme": programme,
                "source": source,
                "position": position,
                "counter": counter,
                "reach": grant.parameter(),
                "limit": paging.limit,
                "offset": (paging.page - 1) * paging.limit,
            },
        )
    ).all()


async def trend(
    connection: AsyncConnection,
    programme: UUID,
    positions: Mapping[str, int],
    counters: Sequence[str],
    moments: Sequence[datetime],
) -> dict[tuple[datetime, str], int]:
    """The counters at each moment, as they were known then."""
    rows = await connection.execute(
        _TREND,
        {
            "programme": programme,
            "positions": _places(positions),
            "counters": list(counters),
            "moments": list(moments),
        },
    )
    return {(row.at, row.counter): row.value for row in rows}


async def first_incident_at(connection: AsyncConnection, programme: UUID) -> datetime | None:
    """When the programme's first incident was known."""
    found: datetime | None = (await connection.execute(_BEGINNING, {"programme": programme})).scalar_one_or_none()
    return found


async def reached_by(connection: AsyncConnection, programme: UUID, grant: Grant) -> bool:
    """Whether the programme's region, or a unit of the programme, lies in the caller's scope."""
    if grant.everywhere:
        return True
    return bool((await connection.execute(_REACHED, {"programme": programme, "reach": grant.parameter()})).scalar_one())


async def region_of(connection: AsyncConnection, programme: UUID) -> str | None:
    """The HSA-id of the region a programme belongs to."""
    found: str | None = (await connection.execute(_REGION, {"programme": programme})).scalar_one_or_none()
    return found
