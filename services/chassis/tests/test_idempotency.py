"""The same key and body have one effect and one answer, however many come at once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from notes_desk import Desk
from sqlalchemy import text

from chassis.idempotency import forget_old_keys

WORDS = {"text": "Pappret är slut"}


async def test_twenty_at_once_are_one(desk: Desk) -> None:
    tries = [desk.call("POST", "/notes", key="the-same-key", json=WORDS) for _ in range(20)]
    answers = await asyncio.gather(*tries)
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
    assert sum("idempotent-replayed" not in answer.headers for answer in answers) == 1
    assert [await desk.count(table) for table in ("notes", "ledger", "idempotency_keys")] == [1, 1, 1]

    again = await desk.call("POST", "/notes", key="the-same-key", json=WORDS)
    assert (again.status_code, again.content) == (201, answers[0].content)
    assert again.headers["idempotent-replayed"] == "true"
    for name in ("location", "etag"):
        assert again.headers[name] == answers[0].headers[name]
    assert await desk.count("notes") == 1


async def test_another_body_is_refused(desk: Desk) -> None:
    await desk.call("POST", "/notes", key="one-key-1", json=WORDS)
    other = await desk.call("POST", "/notes", key="one-key-1", json={"text": "Något annat"})
    assert other.status_code == 422
    assert other.json()["type"] == "urn:driftstart:problem:idempotency-key-reused"
    assert await desk.count("notes") == 1


async def test_a_key_is_the_caller_s_own(desk: Desk) -> None:
    other = desk.service.identity.token("reporter", subject="somebody-else")
    for token in (desk.token, other):
        answer = await desk.call("POST", "/notes", key="one-key-2", json=WORDS, token=token)
        assert answer.status_code == 201
        assert "idempotent-replayed" not in answer.headers
    assert await desk.count("notes") == 2


@pytest.mark.parametrize(("key", "status"), [("", 400), ("short", 422), ("x" * 129, 422)])
async def test_no_key_no_creation(desk: Desk, key: str, status: int) -> None:
    answer = await desk.call("POST", "/notes", key=key, json=WORDS)
    assert answer.status_code == status
    assert await desk.count("notes") == 0


async def test_what_was_refused_may_be_mended_under_the_same_key(desk: Desk) -> None:
    refused = await desk.call("POST", "/notes", key="one-key-3", json={"text": ""})
    assert refused.status_code == 422
    mended = await desk.call("POST", "/notes", key="one-key-3", json=WORDS)
    assert mended.status_code == 201


async def test_keys_are_forgotten_after_thirty_days(desk: Desk) -> None:
    for key, age in (("old-key-1", 31), ("new-key-1", 29)):
        await desk.call("POST", "/notes", key=key, json=WORDS)
        async with desk.service.engine.begin() as connection:
            await connection.execute(
                text("UPDATE idempotency_keys SET stored_at = stored_at - CAST(:age AS interval) WHERE key = :key"),
                {"age": timedelta(days=age), "key": key},
            )
    await forget_old_keys(desk.service.engine)
    async with desk.service.engine.connect() as connection:
        query = text("SELECT key FROM idempotency_keys WHERE programme_id = :programme")
        left = (await connection.execute(query, {"programme": desk.programme})).scalars().all()
    assert left == ["new-key-1"]
