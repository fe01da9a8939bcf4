"""Positions: dense, none skipped, none doubled, each entity in its own order, time never going back."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from notes_desk import eventually
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from chassis import changes, ledger
from chassis.database import create_engine
from chassis.ids import new_id
from chassis.ledger import Entity, Entry, program
from chassis.sequencer import LOCK, sequence
from chassis.testing import RunningService

THING = Entity.of("thing")
WRITER = program("writer")
NOW = datetime(2024, 11, 12, 4, tzinfo=UTC)
HOLDER = text(
    "SELECT pid FROM pg_locks JOIN pg_database ON pg_database.oid = database "
    "WHERE locktype = 'advisory' AND objid = :lock AND granted AND datname = current_database()"
)


def entry(programme: UUID, id: UUID, version: int) -> Entry:
    return Entry(programme, False, THING, id, version, "changed", WRITER, NOW, NOW, {"version": version})


@pytest.fixture
async def engines(service: RunningService) -> AsyncIterator[list[AsyncEngine]]:
    """Two more processes' worth of connections."""
    found = [create_engine(service.settings.database_url, name=f"worker-{n}", pool=3) for n in range(2)]
    yield found
    for engine in found:
        await engine.dispose()


@pytest.fixture
async def things(service: RunningService, programme: UUID) -> list[UUID]:
    """Rows that writers lock before they write about them."""
    ids = [new_id() for _ in range(4)]
    async with service.engine.begin() as connection:
        await connection.execute(
            text("INSERT INTO notes (programme_id, id, version, text) VALUES (:programme, :id, 0, '')"),
            [{"programme": programme, "id": id} for id in ids],
        )
    return ids


async def change(connection: AsyncConnection, programme: UUID, id: UUID) -> None:
    """The next version of a thing, written while its row is locked."""
    bump = text("UPDATE notes SET version = version + 1 WHERE programme_id = :p AND id = :id RETURNING version")
    version = (await connection.execute(bump, {"p": programme, "id": id})).scalar_one()
    await ledger.write(connection, [entry(programme, id, version)])


async def some_changes(engine: AsyncEngine, programme: UUID, ids: Sequence[UUID], chance: random.Random) -> int:
    """Transactions of one to three changes, a fifth of them rolled back. Answers how many changes were committed."""
    done = 0
    for _ in range(15):
        chosen = sorted(chance.sample(ids, chance.randint(1, 3)))  # in one order, so that none waits in a circle
        async with engine.connect() as connection, connection.begin() as transaction:
            for id in chosen:
                await change(connection, programme, id)
            if chance.random() < 0.2:
                await transaction.rollback()
            else:
                done += len(chosen)
    return done


async def placed(engine: AsyncEngine, programme: UUID) -> list[Any]:
    query = text(
        "SELECT p.position, p.published_at, l.entity_id, l.version, l.seq FROM positions AS p "
        "JOIN ledger AS l USING (programme_id, seq) WHERE p.programme_id = :programme ORDER BY p.position"
    )
    async with engine.connect() as connection:
        return list((await connection.execute(query, {"programme": programme})).all())


async def all_is_dense(engine: AsyncEngine) -> bool:
    query = text("SELECT count(*) = coalesce(max(position), 0) AND coalesce(min(position), 1) = 1 FROM positions")
    async with engine.connect() as connection:
        return bool((await connection.execute(query)).scalar_one())


async def follow(engine: AsyncEngine, programme: UUID, until: int) -> list[int]:
    """What a consumer gets that asks again and again after its last position."""
    seen: list[int] = []

    async def more() -> list[int]:
        async with engine.connect() as connection:
            found = await changes.read(connection, after=seen[-1] if seen else 0, limit=7, programme=programme)
        seen.extend(change.position for change in found)
        return seen

    return await eventually(more, lambda found: len(found) >= until)


def holds_together(rows: Sequence[Any]) -> None:
    versions: dict[UUID, list[int]] = {}
    for row in rows:
        versions.setdefault(row.entity_id, []).append(row.version)
    assert all(found == list(range(1, len(found) + 1)) for found in versions.values()), versions
    times = [row.published_at for row in rows]
    assert times == sorted(times)
    assert len({row.seq for row in rows}) == len(rows)


async def test_many_writers_and_a_slow_one(
    service: RunningService, engines: list[AsyncEngine], programme: UUID, things: list[UUID]
) -> None:
    alone = new_id()
    working = asyncio.create_task(sequence(engines[0]))
    async with engines[1].connect() as slow:
        transaction = await slow.begin()
        await ledger.write(slow, [entry(programme, alone, 1)])  # draws the lowest number of all, and commits last
        writers = [some_changes(service.engine, programme, things, random.Random(n)) for n in range(8)]
        following = asyncio.create_task(follow(service.engine, programme, until=1))
        written = sum(await asyncio.gather(*writers))
        await following
        fast = await eventually(lambda: placed(service.engine, programme), lambda rows: len(rows) == written)
        assert alone not in {row.entity_id for row in fast}
        reading = asyncio.create_task(follow(service.engine, programme, until=written + 1))
        await transaction.commit()
    rows = await eventually(lambda: placed(service.engine, programme), lambda rows: len(rows) == written + 1)
    assert rows[-1].entity_id == alone
    assert rows[-1].seq == min(row.seq for row in rows)
    assert await reading == [row.position for row in rows]
    holds_together(rows)
    assert await all_is_dense(service.engine)
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)


async def test_two_compete_and_one_takes_over_from_a_killed_one(
    service: RunningService, engines: list[AsyncEngine], programme: UUID, things: list[UUID]
) -> None:
    async def holders() -> list[int]:
        async with service.engine.connect() as connection:
            return list((await connection.execute(HOLDER, {"lock": LOCK})).scalars())

    working = [asyncio.create_task(sequence(engine)) for engine in engines]
    first = (await eventually(holders, lambda found: len(found) == 1))[0]
    written = await some_changes(service.engine, programme, things, random.Random(1))
    writing = asyncio.create_task(some_changes(service.engine, programme, things, random.Random(2)))
    service.server.execute(f"SELECT pg_terminate_backend({first})")
    written += await writing
    rows = await eventually(lambda: placed(service.engine, programme), lambda rows: len(rows) == written)
    assert await holders() not in ([], [first])
    holds_together(rows)
    assert await all_is_dense(service.engine)
    ended = [task for task in working if task.done()]
    assert len(ended) == 1
    assert isinstance(ended[0].exception(), DBAPIError)
    for task in working:
        task.cancel()
    await asyncio.gather(*working, return_exceptions=True)


async def test_a_turn_that_fails_is_given_up(
    service: RunningService, engines: list[AsyncEngine], programme: UUID
) -> None:
    """Otherwise the lock stays with an idle connection of the pool, and nobody places anything any more."""
    service.server.execute("REVOKE INSERT ON positions FROM notes_app", "notes")
    async with service.engine.begin() as connection:
        await ledger.write(connection, [entry(programme, new_id(), 1)])
    with pytest.raises(DBAPIError, match="permission denied"):
        await sequence(engines[0])
    service.server.execute("GRANT INSERT ON positions TO notes_app", "notes")
    working = asyncio.create_task(sequence(engines[1]))
    await eventually(lambda: placed(service.engine, programme), lambda rows: len(rows) == 1)
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)


async def test_time_of_publishing_never_goes_back(service: RunningService) -> None:
    programme = await service.new_programme(exercise=True, now=NOW)
    for at in ("2024-11-12T09:00:00Z", "2024-11-12T06:00:00Z"):
        async with service.engine.begin() as connection:
            move = text("UPDATE clocks SET programme_at = CAST(:at AS text)::timestamptz WHERE programme_id = :id")
            await connection.execute(move, {"at": at, "id": programme})
            await ledger.write(connection, [entry(programme, new_id(), 1)])
        await service.place_all()
    rows = await placed(service.engine, programme)
    assert [row.published_at.hour for row in rows] == [9, 9]
