"""A page of a feed has its effect exactly once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from uuid import UUID

import pytest
from notes_desk import Desk
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection
from structlog.testing import CapturingLogger

from chassis import consumer
from chassis.changes import Change
from chassis.consumer import Halt, OwnFeed, RemoteFeed, consume_once, consume_readable
from chassis.ids import new_id
from chassis.ledger import Recorder


class Counting:
    """Copies each change of a programme as a note of another."""

    def __init__(self, desk: Desk, copy: UUID) -> None:
        self.desk, self.copy, self.fails = desk, copy, False
        self.unreadable: str | None = None

    async def __call__(self, connection: AsyncConnection, changes: Sequence[Change], _: Recorder) -> None:
        mine = [change for change in changes if change.programme == self.desk.programme]
        for change in mine:
            if change.state["text"] == self.unreadable:
                raise KeyError(self.unreadable)
            await connection.execute(
                text("INSERT INTO notes (programme_id, id, version, text) VALUES (:copy, :id, 1, :text)"),
                {"copy": self.copy, "id": change.entity_id, "text": change.state["text"]},
            )
        if self.fails and mine:
            raise RuntimeError("broken off in the middle")


async def test_workers_that_compete_apply_each_page_once(desk: Desk) -> None:
    for number in range(6):
        await desk.write(f"Anteckning {number}")
    await desk.service.place_all()
    app, name = desk.service.app, f"copy-{new_id()}"
    own = OwnFeed(app.state.reading_engine, app.state.bell)
    apply = Counting(desk, await desk.service.new_programme())
    apply.fails = True

    async def drain() -> None:
        while await consume_once(desk.service.engine, name, own, apply):
            pass

    with pytest.raises(RuntimeError):
        await drain()
    copied = Desk(desk.service, apply.copy)
    assert await copied.count("notes") == 0  # neither the effect nor the cursor
    apply.fails = False
    for _ in range(3):
        await asyncio.gather(*(consume_once(desk.service.engine, name, own, apply) for _ in range(5)))
    await drain()
    assert await copied.count("notes") == 6


async def test_a_provider_may_say_more_than_a_consumer_knows() -> None:
    class Newer:
        async def get(self, *_: object, **__: object) -> dict[str, object]:
            return {"items": [], "position": 7, "publishedAt": None, "addedLater": True}

    page = await RemoteFeed(Newer()).page(0, 0)  # type: ignore[arg-type]
    assert page.position == 7


async def test_a_consumer_stops_before_what_it_cannot_read_and_goes_on_when_it_can(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = CapturingLogger()
    monkeypatch.setattr(consumer, "log", log)
    for number in range(4):
        await desk.write(f"Anteckning {number}")
    await desk.service.place_all()
    engine, app, name = desk.service.engine, desk.service.app, f"halt-{new_id()}"
    own, apply = OwnFeed(app.state.reading_engine, app.state.bell), Counting(desk, await desk.service.new_programme())
    apply.unreadable = "Anteckning 2"
    told: list[Halt] = []

    async def halted(_: AsyncConnection, halt: Halt) -> None:
        told.append(halt)

    while (halt := await consume_readable(engine, name, own, apply, halted)) is None:
        pass
    assert await consume_readable(engine, name, own, apply, halted) == halt
    assert told == [halt, halt]
    said = [tuple(call.kwargs[key] for key in ("position", "entity", "wrong")) for call in log.calls]
    assert said == [(halt.position, "note", ["KeyError"])] * 2
    copied = Desk(desk.service, apply.copy)
    assert await copied.count("notes") == 2
    apply.unreadable = None
    while await consume_once(engine, name, own, apply):
        pass
    assert await copied.count("notes") == 4


async def test_a_page_that_cannot_be_read_halts_at_its_first_change(desk: Desk) -> None:
    class Garbled:
        async def get(self, *_: object, **__: object) -> dict[str, object]:
            return {"items": [{"position": "many"}], "position": 7}

    apply = Counting(desk, new_id())
    halt = await consume_readable(desk.service.engine, f"page-{new_id()}", RemoteFeed(Garbled()), apply, None)  # type: ignore[arg-type]
    assert halt == Halt(1)
