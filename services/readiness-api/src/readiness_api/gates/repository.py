"""Gates and their evaluations in the database."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, exists, insert, select, update

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import gate_evaluations, gates, sites


def in_order(programme: UUID, grant: Grant) -> Select[Any]:
    """The gates of the waves in which the grant covers a site."""
    reached = exists().where(
        sites.c.programme_id == gates.c.programme_id,
        sites.c.wave_id == gates.c.wave_id,
        grant.covers(sites.c.lineage),
    )
    query = select(gates).where(gates.c.programme_id == programme)
    if not grant.everywhere:
        query = query.where(reached)
    return query.order_by(gates.c.wave_id, gates.c.offset_days)


async def find(work: Work, grant: Grant, gate: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = in_order(work.programme, grant).where(gates.c.id == gate)
    return (await work.execute(query.with_for_update(of=gates) if lock else query)).one_or_none()


async def lock_of_wave(work: Work, wave: UUID) -> Sequence[Row[Any]]:
    query = select(gates).where(gates.c.programme_id == work.programme, gates.c.wave_id == wave)
    return (await work.execute(query.order_by(gates.c.offset_days).with_for_update())).all()


async def redate(work: Work, gate: UUID, version: int, due_at: datetime | None) -> None:
    own = and_(gates.c.programme_id == work.programme, gates.c.id == gate)
    await work.execute(update(gates).where(own).values(version=version, due_at=due_at))


async def add(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(gates), rows)


async def keep(work: Work, gate: Row[Any], evaluation: Mapping[str, Any], summary: Mapping[str, Any]) -> None:
    await work.execute(insert(gate_evaluations), evaluation)
    own = and_(gates.c.programme_id == work.programme, gates.c.id == gate.id)
    await work.execute(update(gates).where(own).values(version=gate.version + 1, last_evaluation=summary))


async def find_evaluation(work: Work, gate: UUID, evaluation: UUID) -> Row[Any] | None:
    query = select(gate_evaluations).where(
        gate_evaluations.c.programme_id == work.programme,
        gate_evaluations.c.gate_id == gate,
        gate_evaluations.c.id == evaluation,
    )
    return (await work.execute(query)).one_or_none()
