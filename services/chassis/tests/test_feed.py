"""The feed: pages, long poll, and streams that go on where they were broken off."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from notes_desk import BOUND, Desk

from chassis.bell import Bell
from chassis.testing.lists import cost_of

AUDITOR = "auditor"


@pytest.fixture
def auditor(desk: Desk) -> str:
    return desk.service.identity.token(AUDITOR)


async def feed(desk: Desk, token: str, **params: Any) -> dict[str, Any]:
    answer = await desk.call("GET", "/changes", token=token, params=params)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_pages_hold_each_change_once_in_order(desk: Desk, auditor: str) -> None:
    notes = [await desk.write(f"Anteckning {n}") for n in range(5)]
    await desk.service.place_all()
    found: list[dict[str, Any]] = []
    position = 0
    while (page := await feed(desk, auditor, after=position, limit=2))["items"]:
        assert len(page["items"]) <= 2
        assert page["position"] == page["items"][-1]["position"]
        assert page["publishedAt"] == page["items"][-1]["publishedAt"]
        found, position = found + page["items"], page["position"]
    assert [change["state"] for change in found] == notes
    assert page == {"items": [], "position": position, "publishedAt": None}
    first = found[0]
    assert (first["entity"], first["action"], first["version"]) == ("note", "written", 1)
    assert first["programme"] == str(desk.programme)
    assert first["actor"] == {"subject": "writer", "name": "Test writer", "role": "reporter"}


async def test_what_has_no_position_is_not_in_the_feed(desk: Desk, auditor: str) -> None:
    await desk.write()
    assert (await feed(desk, auditor))["items"] == []


async def test_a_page_is_one_statement(desk: Desk, auditor: str) -> None:
    for _ in range(4):
        await desk.write()
    await desk.service.place_all()
    costs = [
        await cost_of(desk.service, "/changes", token=auditor, programme=desk.programme, limit=n) for n in (1, 100)
    ]
    assert [(cost.statements, cost.rows) for cost in costs] == [(1, 1), (1, 4)]


async def test_a_long_poll_wakes_when_something_comes(desk: Desk, auditor: str) -> None:
    last = (await feed(desk, auditor))["position"]
    waiting = asyncio.create_task(feed(desk, auditor, after=last, wait=25))
    note = await desk.write()
    await desk.service.place_all()
    page = await asyncio.wait_for(waiting, 8)  # well before its heartbeat, so that it must have been woken
    assert [change["state"] for change in page["items"]] == [note]


async def test_a_long_poll_ends_when_nothing_comes(desk: Desk, auditor: str) -> None:
    assert (await feed(desk, auditor, wait=0.2))["items"] == []


async def test_no_ring_is_missed_between_looking_and_waiting() -> None:
    bell = Bell("postgresql://nobody@127.0.0.1:9/none")
    since = bell.rings
    bell.ring()
    assert await asyncio.wait_for(bell.wait(60, since=since), 1)
    assert not await bell.wait(0.01, since=bell.rings)
    waiting = [asyncio.create_task(bell.wait(60, since=bell.rings)) for _ in range(3)]
    await asyncio.gather(*(asyncio.create_task(asyncio.sleep(0)) for _ in range(3)))
    bell.ring()
    assert await asyncio.wait_for(asyncio.gather(*waiting), 1) == [True, True, True]


@asynccontextmanager
async def stream(address: str, desk: Desk, token: str, path: str, **headers: str) -> AsyncIterator[AsyncIterator[Any]]:
    """Events of a stream, as (id, event, data)."""
    sent = {"Authorization": f"Bearer {token}", **headers}
    async with (
        httpx.AsyncClient(timeout=BOUND) as client,
        client.stream("GET", f"{address}{path}", params={"programme": str(desk.programme)}, headers=sent) as answer,
    ):
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        yield events(answer)


async def events(answer: httpx.Response) -> AsyncIterator[tuple[str | None, str, Any]]:
    fields: dict[str, str] = {}
    async for line in answer.aiter_lines():
        if line:
            name, _, value = line.partition(":")
            fields[name] = value.removeprefix(" ")
        elif "data" in fields:
            yield fields.get("id"), fields.get("event", "message"), json.loads(fields["data"])
            fields = {}


async def test_a_stream_goes_on_where_it_was_broken_off(desk: Desk, auditor: str, address: str) -> None:
    notes = [await desk.write(f"Anteckning {n}") for n in range(3)]
    await desk.service.place_all()
    async with stream(address, desk, auditor, "/changes/stream") as found:
        seen = [await anext(found), await anext(found)]
    last = seen[-1][0]
    assert last is not None
    async with stream(address, desk, auditor, "/changes/stream", **{"Last-Event-ID": last}) as found:
        seen.append(await anext(found))
        fourth = await desk.write("Anteckning 3")  # while the stream is open
        await desk.service.place_all()
        seen.append(await anext(found))
    assert [change["state"] for _, _, change in seen] == [*notes, fourth]
    assert all(event == "change" and id == str(change["position"]) for id, event, change in seen)


async def test_notices_say_that_and_not_what(desk: Desk, address: str) -> None:
    await desk.write("Före")
    await desk.service.place_all()
    async with stream(address, desk, desk.token, "/notices/stream") as found:
        id, event, data = await anext(found)
        assert (event, data) == ("still-here", {})
        assert id is not None
        note = await desk.write("Hemligt innehåll")
        await desk.service.place_all()
        _, event, notice = await anext(found)
    assert event == "notice"
    assert notice.keys() == {"position", "entity", "entityId", "action"}
    assert (notice["entityId"], notice["action"]) == (note["id"], "written")
    async with stream(address, desk, desk.token, "/notices/stream", **{"Last-Event-ID": id}) as found:
        assert (await anext(found))[1] == "still-here"
        assert (await anext(found))[2] == notice


@pytest.mark.parametrize("role", ["reporter", "decision_maker", "administrator"])
async def test_content_is_for_systems_and_auditors(desk: Desk, role: str) -> None:
    for path in ("/changes", "/changes/stream"):
        answer = await desk.call("GET", path, token=desk.service.identity.token(role))
        assert answer.status_code == 403


async def test_a_system_needs_the_scope(desk: Desk) -> None:
    for scope, status in (("changes:read", 200), ("other:read", 403)):
        token = desk.service.identity.token("system", scope=scope)
        assert (await desk.call("GET", "/changes", token=token)).status_code == status
