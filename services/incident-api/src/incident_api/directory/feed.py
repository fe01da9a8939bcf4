"""Applies readiness-api's changes to the copy."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Table, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis import clock
from chassis.changes import Change
from chassis.ledger import Recorder, program
from chassis.work import Work
from incident_api.decisions import history
from incident_api.policies import service as policies
from incident_api.tables import mandates, programmes, sites, waves
from incident_api.upstream.readiness import MandateRead, ProgrammeRead, SiteRead, WaveRead
from incident_api.waves import service as waves_service

CONSUMER = "site-directory"
REFERENCE_DATA = program("reference-data")


async def apply(connection: AsyncConnection, items: Sequence[Change], recorder: Recorder) -> None:
    """Keeps what the copy needs of a page of changes."""
    for change in items:
        if keep := _KEPT.get(change.entity):
            await keep(connection, change, recorder)


async def _programme(connection: AsyncConnection, change: Change, recorder: Recorder) -> None:
    read = ProgrammeRead.model_validate(change.state)
    await _upsert(
        connection, programmes, {"programme_id": read.id, "code": read.code, "name": read.name, "kind": read.kind}
    )
    await clock.set_clock(
        connection,
        read.id,
        wall_at=read.clock.wall_at,
        programme_at=read.clock.programme_at,
        speed=read.clock.speed,
        exercise=read.kind == "exercise",
    )
    await policies.install_default(await _work(connection, change, recorder))


async def _wave(connection: AsyncConnection, change: Change, recorder: Recorder) -> None:
    read = WaveRead.model_validate(change.state)
    await _upsert(connection, waves, {"programme_id": change.programme, **read.model_dump()})
    work = await _work(connection, change, recorder)
    if await waves_service.begin(work, read.id, read.name):
        await history.install(work, await _code(connection, change.programme), read.id, read.number)


async def _work(connection: AsyncConnection, change: Change, recorder: Recorder) -> Work:
    now, exercise = await clock.now(connection, change.programme)
    return Work(connection, change.programme, exercise, now, REFERENCE_DATA, entries=recorder.entries)


async def _code(connection: AsyncConnection, programme: UUID) -> str | None:
    query = select(programmes.c.code).where(programmes.c.programme_id == programme)
    return (await connection.execute(query)).scalar_one_or_none()


async def _site(connection: AsyncConnection, change: Change, recorder: Recorder) -> None:
    await _upsert(
        connection,
        sites,
        {"programme_id": change.programme, **SiteRead.model_validate(change.state).model_dump()},
    )


async def _mandate(connection: AsyncConnection, change: Change, recorder: Recorder) -> None:
    read = MandateRead.model_validate(change.state)
    await _upsert(connection, mandates, {"programme_id": change.programme, **read.model_dump()})


async def _upsert(connection: AsyncConnection, table: Table, values: dict[str, Any]) -> None:
    statement = insert(table).values(values)
    keys = [column.name for column in table.primary_key]
    await connection.execute(
        statement.on_conflict_do_update(
            index_elements=keys, set_={name: statement.excluded[name] for name in values if name not in keys}
        )
    )


_KEPT: dict[str, Callable[[AsyncConnection, Change, Recorder], Awaitable[None]]] = {
    "programme": _programme,
    "wave": _wave,
    "site": _site,
    "mandate": _mandate,
}
