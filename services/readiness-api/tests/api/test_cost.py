"""What an answer costs in statements does not grow with how much it holds."""

import asyncio
from typing import Any

import pytest
from readiness_world import HOSPITAL, World

LISTS = [
    "/programmes",
    "/organisations",
    "/bodies",
    "/mandates",
    "/waves",
    "/sites",
    "/templates",
    "/checklists",
    "/items",
    "/deviations",
    "/gates",
]


@pytest.mark.parametrize("path", LISTS)
async def test_a_list_is_two_statements_however_long(still_world: World, path: str) -> None:
    token = still_world.token("auditor")
    for limit in (1, 5, 100):
        with still_world.service.statements() as statements:
            await still_world.get(path, token, limit=limit)
        assert len(statements) == (1 if path == "/programmes" else 2), statements


async def test_a_gate_is_judged_in_one_statement_beside_its_own(still_world: World) -> None:
    await still_world.service.place_all()
    gate = (await still_world.get("/gates"))["items"][-1]
    with still_world.service.statements() as statements:
        await still_world.get(f"/gates/{gate['id']}/evaluation")
    assert len(statements) == 3, statements


async def test_an_answer_is_one_transaction_of_few_statements(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    item = await world.item("hospital", "tra-paper")
    with world.service.statements() as statements:
        assert (await world.answer(item, token, status="ready")).status_code == 200
    assert len(statements) == 8, statements
    assert sum(statement.endswith("COMMIT;") for statement in statements) == 1


async def test_many_answers_at_once_leave_the_counts_true(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    items = (await world.get("/items", site=world.sites["hospital"], limit=100))["items"]
    chosen = [item for item in items if item["evidence"] != "measurement"][:20]
    answers = await asyncio.gather(*(world.answer(item, token, status="in_progress") for item in chosen))
    assert {answer.status_code for answer in answers} == {200}
    await assert_counted(world, "hospital")


async def test_two_who_ask_for_the_same_deviation_get_one(world: World) -> None:
    item = await world.item("hospital", "tra-paper")
    body = {"itemId": item["id"], "reason": "Sen.", "mitigation": "Lånas.", "expiresAt": "2024-11-20T08:00:00Z"}
    asked = await asyncio.gather(
        *(
            world.send("POST", "/deviations", world.token("implementer", HOSPITAL, f"asker-{n}"), json=body)
            for n in range(4)
        )
    )
    assert sorted(answer.status_code for answer in asked) == [201, 409, 409, 409]


async def test_two_who_add_the_same_organisation_add_one(world: World) -> None:
    body = {
        "hsaId": "SE2321000131-TESTNEW",
        "name": "Ny",
        "kind": "hospital",
        "parentId": world.organisations["region"],
    }
    admin = world.token("administrator", "*")
    added = await asyncio.gather(*(world.send("POST", "/organisations", admin, json=body) for _ in range(4)))
    assert sorted(answer.status_code for answer in added) == [201, 409, 409, 409]


async def assert_counted(world: World, site: str) -> None:
    """A checklist's moved counts are what its items say."""
    items = (await world.get("/items", site=world.sites[site], limit=100))["items"]
    checklist = await world.checklist(site)
    for area in checklist["areas"]:
        states = [item["state"] or "not_applicable" for item in items if item["area"] == area["area"]]
        expected: dict[str, Any] = dict.fromkeys(area["counts"], 0)
        for state in states:
            expected[state] += 1
        assert area["counts"] == expected
        assert area["total"] == len(states)
