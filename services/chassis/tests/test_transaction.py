"""One request, one transaction: what cannot be committed is answered as an error, and nothing of it is stored."""

from __future__ import annotations

import pytest
from notes_desk import Desk
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from chassis.ids import new_id

TABLES = ("notes", "ledger", "ledger_texts", "pending", "idempotency_keys")


async def test_a_commit_that_fails_is_never_a_201(desk: Desk) -> None:
    body = {"text": "Följer ingenting", "follows": str(new_id())}
    answer = await desk.call("POST", "/notes", key="failing-key", json=body)
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == "urn:driftstart:problem:internal-error"
    assert [await desk.count(table) for table in TABLES] == [0] * len(TABLES)


async def test_a_change_whose_commit_fails_changes_nothing(desk: Desk) -> None:
    note = await desk.write()
    body = {"text": "Ändrad", "follows": str(new_id())}
    answer = await desk.call("PATCH", f"/notes/{note['id']}", version=1, json=body)
    assert answer.status_code == 500
    listed = await desk.call("GET", "/notes")
    assert listed.json()["items"] == [note]
    assert await desk.count("ledger") == 1


async def test_what_it_follows_may_be_there(desk: Desk) -> None:
    first = await desk.write()
    second = await desk.write(follows=first["id"])
    assert second["follows"] == first["id"]


async def test_a_refused_change_leaves_no_trace(desk: Desk) -> None:
    note = await desk.write()
    for version, status in ((7, 412), (None, 428)):
        answer = await desk.call("PATCH", f"/notes/{note['id']}", version=version, json={"text": "Ändrad"})
        assert answer.status_code == status
    assert await desk.count("ledger") == 1


@pytest.mark.parametrize("table", ["ledger", "ledger_texts", "positions", "seals"])
@pytest.mark.parametrize("attempt", ["UPDATE {} SET {} = {}", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
async def test_the_application_may_only_add_to_what_is_append_only(desk: Desk, table: str, attempt: str) -> None:
    column = "position" if table == "seals" else "programme_id"
    with pytest.raises(DBAPIError, match="permission denied"):
        async with desk.service.engine.begin() as connection:
            await connection.execute(text(attempt.format(table, column, column)))


@pytest.mark.parametrize("attempt", ["CREATE TABLE mine (id int)", "DROP TABLE notes", "ALTER TABLE notes RENAME TO n"])
async def test_the_application_owns_nothing(desk: Desk, attempt: str) -> None:
    with pytest.raises(DBAPIError, match=r"permission denied|must be owner"):
        async with desk.service.engine.begin() as connection:
            await connection.execute(text(attempt))
