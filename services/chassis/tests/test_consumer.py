"""A page of a feed has its effect exactly once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from uuid import UUID

import pytest
from notes_desk import Desk
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.changes import Change
from chassis.consumer import OwnFeed, RemoteFeed, consume_once
from chassis.ids import new_id
from chassis.ledger import Recorder


class Counting:
    """Copies each change of a programme as a note of another."""

    def __init__(self, desk: Desk, copy: UUID) -> None:
        self.desk, self.copy, self.fails = desk, copy, False

    async def __call__(self, connection: AsyncConnection, changes: Sequence[Change], _: Recorder) -> None:
        mine = [change for change in changes if change.programme == self.desk.programme]
        for change in mine:
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
