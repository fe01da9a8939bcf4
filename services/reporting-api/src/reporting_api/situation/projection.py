"""Applies a page of a feed to the read model: each version kept, each counter moved, in six statements a page."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.changes import Change
from chassis.sequencer import CHANNEL
from chassis.times import rfc3339
from reporting_api.situation import rules
from reporting_api.situation.facts import Fact

FactOf = Callable[[str, dict[str, Any]], Fact | None]
Key = tuple[UUID, str, UUID]
"""Programme, entity, id."""

_HOLDING = text(
    """
    SELECT v.programme_id, v.entity, v.entity_id, v.counters
    FROM jsonb_to_recordset(CAST(:keys AS jsonb)) AS k(programme_id uuid, entity text, entity_id uuid)
    JOIN versions AS v USING (programme_id, entity, entity_id)
    WHERE v.source = :source AND v.next_position IS NULL
    """
)
_RUNNING = text(
    "SELECT programme_id, counter, value FROM counters WHERE source = :source AND programme_id = ANY(:programmes) "
    "AND (counter = ANY(:touched) OR (value > 0 AND counter LIKE :places))"
)
_SUCCEED = text(
    """
    UPDATE versions AS v SET next_position = n.position
    FROM jsonb_to_recordset(CAST(:next AS jsonb)) AS n(programme_id uuid, entity text, entity_id uuid, position bigint)
    WHERE v.programme_id = n.programme_id AND v.source = :source AND v.entity = n.entity
      AND v.entity_id = n.entity_id AND v.next_position IS NULL
    """
)
_KEEP = text(
    """
    INSERT INTO versions (programme_id, source, position, next_position, entity, entity_id, version, published_at,
      occurred_at, lineage, counters, state)
    SELECT programme_id, :source, position, next_position, entity, entity_id, version, published_at, occurred_at,
      lineage, counters, state
    FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(programme_id uuid, position bigint, next_position bigint,
      entity text, entity_id uuid, version int, published_at timestamptz, occurred_at timestamptz, lineage text[],
      counters text[], state jsonb)
    """
)
_MOVE = text(
    """
    WITH given AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(CAST(:moves AS jsonb))
        AS m(programme_id uuid, counter text, position bigint, value bigint)
    ), history AS (
      INSERT INTO counter_values (programme_id, source, counter, position, value)
      SELECT programme_id, :source, counter, position, value FROM given
    )
    INSERT INTO counters (programme_id, source, counter, value)
    SELECT DISTINCT ON (programme_id, counter) programme_id, :source, counter, value
    FROM given ORDER BY programme_id, counter, position DESC
    ON CONFLICT (programme_id, source, counter) DO UPDATE SET value = excluded.value
    """
)
_RING = text("SELECT pg_notify(:channel, '')")


@dataclass(slots=True)
class _Page:
    """What a page comes to, worked out in memory before anything is written."""

    counted: dict[Key, frozenset[str]]
    running: dict[UUID, dict[str, int]]
    rows: list[dict[str, Any]] = field(default_factory=list)
    moves: list[dict[str, Any]] = field(default_factory=list)
    latest: dict[Key, dict[str, Any]] = field(default_factory=dict)
    succeeded: list[dict[str, Any]] = field(default_factory=list)

    def take(self, change: Change, now: frozenset[str]) -> None:
        key = (change.programme, change.entity, change.entity_id)
        values = rules.apply(self.running[change.programme], self.counted.get(key, frozenset()), now)
        self.running[change.programme] |= values
        self.moves += [
            {"programme_id": str(key[0]), "counter": counter, "position": change.position, "value": value}
            for counter, value in values.items()
        ]
        if key in self.latest:
            self.latest[key]["next_position"] = change.position
        elif key in self.counted:
            self.succeeded.append(_named(key) | {"position": change.position})
        self.counted[key] = now
        self.latest[key] = _row(change, now)
        self.rows.append(self.latest[key])


async def project(connection: AsyncConnection, source: str, changes: Sequence[Change], fact_of: FactOf) -> None:
    """Applies changes in the order of their positions. Call it in the transaction that moves the feed's cursor."""
    now = [rules.counted_in(fact_of(change.entity, change.state)) for change in changes]
    page = _Page(await _holding(connection, source, changes), defaultdict(dict))
    touched = frozenset[str]().union(*now, *page.counted.values())
    for row in await connection.execute(
        _RUNNING,
        {
            "source": source,
            "programmes": list({change.programme for change in changes}),
            "touched": [*touched, rules.UNITS],
            "places": rules.PLACE + "%",
        },
    ):
        page.running[row.programme_id][row.counter] = row.value
    for change, counted in zip(changes, now, strict=True):
        page.take(change, counted)
    if page.succeeded:
        await connection.execute(_SUCCEED, {"source": source, "next": json.dumps(page.succeeded)})
    await connection.execute(_KEEP, {"source": source, "rows": json.dumps(page.rows)})
    if page.moves:
        await connection.execute(_MOVE, {"source": source, "moves": json.dumps(page.moves)})
    await connection.execute(_RING, {"channel": CHANNEL})


async def _holding(connection: AsyncConnection, source: str, changes: Sequence[Change]) -> dict[Key, frozenset[str]]:
    keys = {(change.programme, change.entity, change.entity_id) for change in changes}
    rows = await connection.execute(_HOLDING, {"source": source, "keys": json.dumps([_named(key) for key in keys])})
    return {(row.programme_id, row.entity, row.entity_id): frozenset(row.counters) for row in rows}


def _named(key: Key) -> dict[str, Any]:
    return {"programme_id": str(key[0]), "entity": key[1], "entity_id": str(key[2])}


def _row(change: Change, counted: frozenset[str]) -> dict[str, Any]:
    return {
        **_named((change.programme, change.entity, change.entity_id)),
        "position": change.position,
        "next_position": None,
        "version": change.version,
        "published_at": rfc3339(change.published_at),
        "occurred_at": rfc3339(change.occurred_at),
        "lineage": change.state.get("lineage") or [],
        "counters": sorted(counted),
        "state": change.state,
    }
