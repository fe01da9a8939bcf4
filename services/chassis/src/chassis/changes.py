"""The change feed as rows: what has a position, in order, with its texts in place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import Field
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.ledger import unseal
from chassis.schema import Answer, UtcTime


class ActorAnswer(Answer):
    """Who, in which role. Null where masked."""

    subject: str | None
    name: str | None
    role: str


class Change(Answer):
    """One entry of the ledger at its position. `state` is the entity's whole new state, as its own address answers."""

    position: int
    published_at: UtcTime
    programme: UUID
    exercise: bool
    entity: str
    entity_id: UUID
    version: int
    action: str
    occurred_at: UtcTime
    recorded_at: UtcTime
    stored_at: UtcTime
    actor: ActorAnswer
    reason: str | None
    state: dict[str, Any]


class ChangePage(Answer):
    """Changes after a position, and the position to ask after next."""

    items: list[Change]
    position: int = Field(description="the last position this answer covers")
    published_at: UtcTime | None = Field(description="when that position was published, in the programme's time")


class Notice(Answer):
    """That something changed, without its content: what a page uses to know what to fetch again."""

    position: int
    entity: str
    entity_id: UUID
    action: str


_READ = text(
    """
    SELECT p.position, p.published_at, l.programme_id, l.stored_at, l.sealed, t.texts
    FROM positions AS p JOIN ledger AS l USING (programme_id, seq)
    LEFT JOIN ledger_texts AS t USING (programme_id, seq)
    WHERE p.position > :after AND (CAST(:programme AS uuid) IS NULL OR p.programme_id = :programme)
    ORDER BY p.position LIMIT :limit
    """
)
_HEAD = text(
    "SELECT position, published_at FROM positions WHERE CAST(:programme AS uuid) IS NULL OR programme_id = :programme "
    "ORDER BY position DESC LIMIT 1"
)
_NOTICES = text(
    """
    SELECT p.position, l.entity, l.entity_id, l.action
    FROM positions AS p JOIN ledger AS l USING (programme_id, seq)
    WHERE p.position > :after AND p.programme_id = :programme ORDER BY p.position LIMIT :limit
    """
)
_STATES = text(
    """
    SELECT DISTINCT ON (l.entity_id) l.sealed, t.texts
    FROM positions AS p JOIN ledger AS l USING (programme_id, seq)
    LEFT JOIN ledger_texts AS t USING (programme_id, seq)
    WHERE p.programme_id = :programme AND l.entity = :entity AND p.position <= :position
    ORDER BY l.entity_id, p.position DESC
    """
)
_HISTORY = text(
    """
    SELECT coalesce(p.position, 0) AS position, coalesce(p.published_at, l.recorded_at) AS published_at,
           l.programme_id, l.stored_at, l.sealed, t.texts
    FROM ledger AS l LEFT JOIN positions AS p USING (programme_id, seq)
    LEFT JOIN ledger_texts AS t USING (programme_id, seq)
    WHERE l.programme_id = :programme AND l.entity_id = :entity_id ORDER BY l.seq LIMIT :limit
    """
)


async def read(connection: AsyncConnection, *, after: int, limit: int, programme: UUID | None = None) -> list[Change]:
    """At most `limit` changes after a position, in order."""
    rows = await connection.execute(_READ, {"after": after, "programme": programme, "limit": limit})
    return [_change(row) for row in rows]


async def history(connection: AsyncConnection, programme: UUID, entity_id: UUID, limit: int = 500) -> list[Change]:
    """All that has been recorded of one entity, oldest first, placed or not."""
    rows = await connection.execute(_HISTORY, {"programme": programme, "entity_id": entity_id, "limit": limit})
    return [_change(row) for row in rows]


async def states_at(connection: AsyncConnection, programme: UUID, entity: str, position: int) -> list[dict[str, Any]]:
    """The state of every entity of a kind, as it was at a position. Reads the ledger, so anyone can do it again."""
    rows = await connection.execute(_STATES, {"programme": programme, "entity": entity, "position": position})
    return [unseal(row.sealed, row.texts)["state"] for row in rows]


async def notices(connection: AsyncConnection, programme: UUID, *, after: int, limit: int) -> list[Notice]:
    """At most `limit` notices after a position, in order."""
    rows = await connection.execute(_NOTICES, {"after": after, "programme": programme, "limit": limit})
    return [Notice.of(row) for row in rows]


async def head(connection: AsyncConnection, programme: UUID | None = None) -> tuple[int, datetime | None]:
    """The last position and when it was published; (0, None) when there is none."""
    found = (await connection.execute(_HEAD, {"programme": programme})).one_or_none()
    return (0, None) if found is None else (found.position, found.published_at)


async def page(connection: AsyncConnection, *, after: int, limit: int, programme: UUID | None) -> ChangePage:
    """A page of changes; an empty one says how far it looked."""
    items: Sequence[Change] = await read(connection, after=after, limit=limit, programme=programme)
    if items:
        return ChangePage(items=list(items), position=items[-1].position, published_at=items[-1].published_at)
    return ChangePage(items=[], position=after, published_at=None)


def _change(row: Any) -> Change:
    entry = unseal(row.sealed, row.texts)
    return Change(position=row.position, published_at=row.published_at, stored_at=row.stored_at, **_named(entry))


def _named(entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "programme": entry["programme"],
        "exercise": entry["exercise"],
        "entity": entry["entity"],
        "entity_id": entry["entityId"],
        "version": entry["version"],
        "action": entry["action"],
        "occurred_at": entry["occurredAt"],
        "recorded_at": entry["recordedAt"],
        "actor": entry["actor"],
        "reason": entry["reason"],
        "state": entry["state"],
    }
