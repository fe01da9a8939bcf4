"""Breaches in the database, and the state of the fold that finds them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from incident_api.breaches.schemas import IN_BOTH, Breach
from incident_api.tables import breaches, incidents, policy_folds

_OVERDUE = text(
    "SELECT b.* FROM breaches AS b CROSS JOIN LATERAL programme_clock(b.programme_id) AS c "
    "WHERE b.status = 'open' AND NOT b.overdue AND b.answer_by <= c.now LIMIT 100 FOR UPDATE OF b SKIP LOCKED"
)


def listing(programme: UUID, *, status: str | None) -> Select[Any]:
    """Breaches of a programme: open ones first, then newest first."""
    query = select(breaches).where(breaches.c.programme_id == programme)
    if status is not None:
        query = query.where(breaches.c.status == status)
    return query.order_by(breaches.c.status.desc(), breaches.c.opened_at.desc(), breaches.c.id)


async def find(connection: AsyncConnection, programme: UUID, id: UUID, *, for_update: bool = False) -> Breach | None:
    """One breach."""
    query = select(breaches).where(breaches.c.programme_id == programme, breaches.c.id == id)
    row = (await connection.execute(query.with_for_update() if for_update else query)).one_or_none()
    return None if row is None else Breach.of(row)


async def find_holding(connection: AsyncConnection, programme: UUID, trigger: str, hazard_class: str) -> Breach:
    """The breach that holds for a class, locked. Raises NoResultFound when the fold and the table disagree."""
    table = breaches.c
    query = select(breaches).where(
        and_(
            table.programme_id == programme,
            table.trigger_id == trigger,
            table.hazard_class == hazard_class,
            table.holds,
        )
    )
    return Breach.of((await connection.execute(query.with_for_update())).one())


async def add(connection: AsyncConnection, programme: UUID, breach: Breach) -> None:
    """Writes a new breach."""
    await connection.execute(insert(breaches).values(programme_id=programme, **_columns(breach)))


async def save(connection: AsyncConnection, programme: UUID, breach: Breach) -> None:
    """Writes a locked breach's new state."""
    await connection.execute(
        update(breaches)
        .where(breaches.c.programme_id == programme, breaches.c.id == breach.id)
        .values(_columns(breach))
    )


async def overdue(connection: AsyncConnection) -> Sequence[tuple[UUID, Breach]]:
    """Open breaches whose time to answer has passed since, locked, with their programmes."""
    return [(row.programme_id, Breach.of(row)) for row in await connection.execute(_OVERDUE)]


async def rows_behind(connection: AsyncConnection, programme: UUID, ids: Sequence[UUID]) -> Sequence[Any]:
    """The incidents behind a breach, the gravest first."""
    table = incidents.c
    query = select(table.id, table.number, table.what, table.site_name, table.risk, table.occurred_at)
    found = await connection.execute(
        query.where(table.programme_id == programme, table.id.in_(ids)).order_by(table.risk.desc(), table.occurred_at)
    )
    return found.all()


async def fold_state(connection: AsyncConnection, programme: UUID, trigger: str) -> dict[str, Any] | None:
    """The fold's kept state, locked; None before its first change."""
    query = select(policy_folds.c.state).where(
        policy_folds.c.programme_id == programme, policy_folds.c.trigger_id == trigger
    )
    return (await connection.execute(query.with_for_update())).scalar_one_or_none()


async def keep_fold_state(connection: AsyncConnection, programme: UUID, trigger: str, state: dict[str, Any]) -> None:
    """Keeps the fold's state."""
    statement = upsert(policy_folds).values(programme_id=programme, trigger_id=trigger, state=state)
    await connection.execute(
        statement.on_conflict_do_update(
            index_elements=["programme_id", "trigger_id"], set_={"state": statement.excluded.state}
        )
    )


def _columns(breach: Breach) -> dict[str, Any]:
    plain = breach.model_dump(exclude={"text", "incidents", "answer", *IN_BOTH})
    document = breach.as_json()
    texts = {name: getattr(breach, name) for name in IN_BOTH}
    return {
        **plain,
        **{name: document[name] for name in ("text", "incidents", "answer")},
        **{name: text.sv for name, text in texts.items()},
        **{f"{name}_texts": text.as_json() for name, text in texts.items()},
    }
