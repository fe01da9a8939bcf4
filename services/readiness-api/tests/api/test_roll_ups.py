"""Roll-ups of waves and the programme: moved by the feed, right after any history, and countable anew."""

import json
import random
from collections import Counter
from typing import Any

from described import assert_answered, assert_described
from readiness_world import HOSPITAL, MUNICIPALITY, OTHER, World
from sqlalchemy import text

from chassis.consumer import OwnFeed, consume_once
from chassis.testing import RunningService
from readiness_api.checklists.rules import COUNTED, WORST_FIRST, roll_up
from readiness_api.grid.rules import DOES_NOT_APPLY, LETTERS, NO_CHECKLIST_WEIGHT
from readiness_api.roll_ups.feed import CONSUMER, apply
from readiness_api.roll_ups.recount import recount
from readiness_api.templates.rules import AREAS


async def catch_up(service: RunningService) -> None:
    """What the worker does all the time."""
    await service.place_all()
    feed = OwnFeed(service.engine, service.app.state.bell)
    while await consume_once(service.engine, CONSUMER, feed, apply):
        pass


async def roll_ups(world: World, token: str | None = None) -> list[dict[str, Any]]:
    """The programme's, then the waves'."""
    found: list[dict[str, Any]] = (await world.get("/roll-ups", token))["items"]
    return found


def counted(roll_up: dict[str, Any]) -> dict[str, Any]:
    """What a roll-up counts, without when."""
    return {name: roll_up[name] for name in ("waveId", "state", "sites", "items", "areas")}


async def assert_true(world: World) -> None:
    """The programme's roll-up is what its checklists say."""
    found = (await roll_ups(world))[0]
    lists = (await world.get("/checklists", limit=100))["items"]
    assert sum(found["sites"].values()) == len(lists)
    for area in found["areas"]:
        below = [each for checklist in lists for each in checklist["areas"] if each["area"] == area["area"]]
        items = {state: sum(each["counts"][state] for each in below) for state in COUNTED}
        states = Counter(each["state"] or "not_applicable" for each in below)
        states["not_applicable"] += len(lists) - len(below)
        assert area["items"] == items
        assert {state: n for state, n in area["sites"].items() if n} == {state: n for state, n in states.items() if n}
        assert area["state"] == roll_up(items)
    worst = [state for state in WORST_FIRST if any(area["state"] == state for area in found["areas"])]
    assert found["state"] == worst[0]


async def test_an_answer_moves_its_wave_and_the_programme(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    await catch_up(world.service)
    await assert_true(world)
    item = await world.item("hospital", "tra-paper")
    await world.answer(item, token, status="blocked", reason="Papper saknas")
    await catch_up(world.service)
    for node in await roll_ups(world):
        area = next(area for area in node["areas"] if area["area"] == item["area"])
        assert (node["state"], area["state"], area["sites"]["blocked"]) == ("blocked", "blocked", 1)
    await assert_true(world)
    await assert_described(world, roll_up="RollUpState")
    await assert_answered(world, "/roll-ups", "roll_up")


async def test_counts_hold_after_many_changes_in_many_pages(world: World) -> None:
    chance = random.Random(3)
    found = (await world.get("/items", site=world.sites["hospital"], limit=100))["items"]
    chosen = [item for item in found if item["evidence"] != "measurement"][:6]
    for step in range(18):
        item = await world.get(f"/items/{chance.choice(chosen)['id']}")
        status = chance.choice(["in_progress", "ready", "blocked", "not_applicable"])
        reason = {"reason": "Prov"} if status in ("blocked", "not_applicable") else {}
        await world.answer(item, world.token("implementer", HOSPITAL), status=status, **reason)
        if step % 5 == 0:
            await catch_up(world.service)
    await catch_up(world.service)
    await assert_true(world)
    moved = [counted(node) for node in await roll_ups(world)]
    await recount(world.service.engine, world.programme)
    assert [counted(node) for node in await roll_ups(world)] == moved


async def test_a_recount_before_the_feed_has_come_counts_nothing_twice(world: World) -> None:
    item = await world.item("other", "tra-paper")
    await world.answer(item, world.token("implementer", OTHER), status="blocked", reason="Papper saknas")
    assert await recount(world.service.engine, world.programme) == 4
    before = [counted(node) for node in await roll_ups(world)]
    assert before[0]["sites"]["blocked"] == 1
    await catch_up(world.service)
    assert [counted(node) for node in await roll_ups(world)] == before


async def test_a_change_costs_the_same_few_statements(world: World) -> None:
    await catch_up(world.service)
    for sites in (["hospital"], ["hospital", "other"]):
        for site in sites:
            item = await world.item(site, "tra-paper")
            status = {"status": "in_progress", "comment": str(item["version"])}
            token = world.token("implementer", HOSPITAL if site == "hospital" else OTHER)
            await world.answer(item, token, **(status if item["status"] == "not_started" else {"status": "ready"}))
        await world.service.place_all()
        feed = OwnFeed(world.service.engine, world.service.app.state.bell)
        with world.service.statements() as statements:
            assert await consume_once(world.service.engine, CONSUMER, feed, apply) > 0
        own = [each for each in statements if "roll_up" in each and "feed_cursors" not in each and "ledger" not in each]
        assert len(own) <= 4 + len(sites), own


async def test_who_reaches_no_site_of_the_programme_sees_none_of_it(world: World) -> None:
    await catch_up(world.service)
    assert len(await roll_ups(world, world.token("implementer", MUNICIPALITY))) == 2
    assert await roll_ups(world, world.token("reader", "SE2321000255-DEMOSKANE")) == []


async def test_the_database_writes_the_letters_the_rules_say(service: RunningService) -> None:
    chance = random.Random(7)
    lists = [
        {
            area: {state: chance.choice([0, 0, 2]) for state in chance.sample(COUNTED, 4)}
            for area in chance.sample(AREAS, chance.randint(0, 13))
        }
        for _ in range(200)
    ]
    async with service.engine.connect() as connection:
        query = text(
            "SELECT area_states(c) FROM jsonb_array_elements(CAST(:lists AS jsonb)) WITH ORDINALITY AS l(c, n)"
        )
        found = (await connection.execute(query, {"lists": json.dumps(lists)})).scalars().all()
    said = ["".join(_letter(counts.get(area, {})) for area in AREAS) for counts in lists]
    assert list(found) == said


async def test_the_database_weighs_the_worst_first(service: RunningService) -> None:
    rising = ["r", "i", "i" * 13, "a", "a" * 13, "u" * 13, "b", "b" + "u" * 12, "bb"]
    states = {letter: state.value for state, letter in LETTERS.items()}
    lists = [{area: {states[letter]: 1} for area, letter in zip(AREAS, word, strict=False)} for word in rising]
    async with service.engine.connect() as connection:
        query = text("SELECT area_weight(counts) FROM jsonb_array_elements(CAST(:lists AS jsonb)) AS counts")
        found = list((await connection.execute(query, {"lists": json.dumps(lists)})).scalars())
    assert found == sorted(set(found))
    assert found[rising.index("u" * 13)] == NO_CHECKLIST_WEIGHT


def _letter(counts: dict[str, int]) -> str:
    state = roll_up(counts)
    return DOES_NOT_APPLY if state is None else LETTERS[state]
