"""Wave states in the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from incident_api.tables import sites, wave_states, waves
from incident_api.waves.schemas import WaveStateAnswer

_DUE = text(
    "SELECT s.*, w.name, c.exercise FROM wave_states AS s "
    "JOIN waves AS w ON w.programme_id = s.programme_id AND w.id = s.wave_id "
    "CROSS JOIN LATERAL programme_clock(s.programme_id) AS c "
    "WHERE s.next_at <= c.now LIMIT 50 FOR UPDATE OF s SKIP LOCKED"
)


def listing(programme: UUID) -> Select[Any]:
    """The waves of a programme with their states, in order."""
    return _with_names().where(wave_states.c.programme_id == programme).order_by(waves.c.number)


def _with_names() -> Select[Any]:
    return select(wave_states, waves.c.name).join_from(
        wave_states,
        waves,
        (waves.c.programme_id == wave_states.c.programme_id) & (waves.c.id == wave_states.c.wave_id),
    )


async def begin(connection: AsyncConnection, programme: UUID, wave: UUID) -> bool:
    """A wave is planned from the moment it is known; False when it was known already."""
    statement = insert(wave_states).values(programme_id=programme, wave_id=wave, id=wave, version=1, state="planned")
    found = await connection.execute(statement.on_conflict_do_nothing().returning(wave_states.c.id))
    return found.one_or_none() is not None


async def lock(connection: AsyncConnection, programme: UUID, wave: UUID) -> WaveStateAnswer | None:
    """The state of a wave, its row locked."""
    query = _with_names().where(wave_states.c.programme_id == programme, wave_states.c.wave_id == wave)
    row = (await connection.execute(query.with_for_update(of=wave_states))).one_or_none()
    return None if row is None else WaveStateAnswer.of(row)


async def save(connection: AsyncConnection, programme: UUID, state: WaveStateAnswer) -> None:
    """Writes a locked wave's new state."""
    await connection.execute(
        update(wave_states)
        .where(wave_states.c.programme_id == programme, wave_states.c.wave_id == state.wave_id)
        .values(state.model_dump(exclude={"name", "id", "wave_id"}))
    )


async def due(connection: AsyncConnection) -> Sequence[Row[Any]]:
    """Waves whose next state has come, locked, with their programmes."""
    return (await connection.execute(_DUE)).all()


async def sites_of(connection: AsyncConnection, programme: UUID, wave: UUID) -> Sequence[Any]:
    """The sites of a wave."""
    query = select(sites.c.id, sites.c.name, sites.c.lineage).where(
        sites.c.programme_id == programme, sites.c.wave_id == wave
    )
    return (await connection.execute(query.order_by(sites.c.hsa_id))).all()
