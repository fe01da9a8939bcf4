"""Dependencies, estimates, the critical line and its forecast through the API on a real database."""

from typing import Any
from uuid import UUID

from httpx import Response
from readiness_world import HOSPITAL, OTHER, World
from sqlalchemy import text

from chassis.ledger import program
from chassis.work import working
from readiness_api.checklists.changing import ItemChange, change_items
from readiness_api.checklists.rules import Status
from readiness_api.critical_line.outcomes import learn

SLOW, NEEDS, LAST = "tra-paper", "wrk-risk-workenv", "tst-downtime-drill"


async def line_of(world: World, **more: Any) -> dict[str, Any]:
    """The wave's line, when the ledger is at rest."""
    await world.service.place_all()
    return dict(await world.get("/critical-line", wave=world.wave, **more))


async def estimate(world: World, item: dict[str, Any], token: str, **days: float) -> Response:
    return await world.send("POST", "/estimates", token, json={"itemId": item["id"], **days})


async def depend(world: World, item: dict[str, Any], before: dict[str, Any], token: str) -> Response:
    body = {"itemId": item["id"], "dependsOnId": before["id"], "reason": "Måste finnas först."}
    return await world.send("POST", "/dependencies", token, json=body)


async def test_an_estimate_and_a_dependency_move_the_line(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    slow, needs = await world.item("hospital", SLOW), await world.item("hospital", NEEDS)
    assert (await estimate(world, slow, token, likelyDays=30)).status_code == 201
    assert (await estimate(world, needs, token, likelyDays=3, optimisticDays=2, pessimisticDays=9)).status_code == 201
    before = await line_of(world)
    assert before["reserveDays"] < 0
    assert before["path"][-1] == slow["id"]
    own = next(each for each in before["line"] if each["itemId"] == slow["id"])
    assert (own["basis"], own["days"], own["critical"]) == ("estimate", {"low": 30, "likely": 30, "high": 30}, True)

    added = await depend(world, needs, slow, token)
    assert added.status_code == 201, added.text
    after = await line_of(world)
    assert after["path"][-2:] == [slow["id"], needs["id"]]
    assert after["endsAt"] > before["endsAt"]
    assert after["forecast"]["kind"] == "range"
    assert after["forecast"]["noProbability"] == "too_little_history"
    assert after["forecast"]["probability"] is None
    assert after["forecast"]["range"]["latestAt"] is None  # most items are overdue, and nobody has said
    assert after["counts"]["estimated"] == 2
    assert (await line_of(world))["position"] == after["position"]

    path = f"/dependencies/{added.json()['id']}"
    withdrawn = await world.send("POST", f"{path}/withdraw", token, version=1, json={"reason": "Behövs inte."})
    assert withdrawn.json()["status"] == "withdrawn"
    again = await world.send("POST", f"{path}/withdraw", token, version=2, json={"reason": "Behövs inte."})
    assert again.json()["type"].endswith(":dependency-withdrawn")
    assert (await line_of(world))["endsAt"] == before["endsAt"]
    history = await world.get("/estimates", item=slow["id"])
    await estimate(world, slow, token, likelyDays=12, spreadDays=3)
    assert [each["likelyDays"] for each in (await world.get("/estimates", item=slow["id"]))["items"]] == [12, 30]
    assert history["_meta"]["totalRecords"] == 1


async def test_a_cycle_is_refused_with_the_way_round_named(world: World) -> None:
    lead = world.token("regional_lead")
    a, b, c = [await world.item("hospital", code) for code in (SLOW, NEEDS)] + [await world.item("other", LAST)]
    assert (await depend(world, b, a, lead)).status_code == 201
    assert (await depend(world, c, b, lead)).status_code == 201
    refused = await depend(world, a, c, lead)
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:driftstart:problem:dependency-cycle")
    assert [step["code"] for step in refused.json()["cycle"]] == [SLOW, LAST, NEEDS, SLOW]
    assert f"{SLOW} (Prov hospital) → {LAST} (Prov other)" in refused.json()["detail"]
    twice = await depend(world, b, a, lead)
    assert twice.json()["type"].endswith(":dependency-exists")
    itself = await depend(world, a, a, lead)
    assert (itself.status_code, itself.json()["type"][-17:]) == (422, "dependency-itself")


async def test_a_template_s_dependency_counts_in_the_cycle_and_reaches_the_site_above(world: World) -> None:
    lead = world.token("regional_lead")
    found = (await world.get("/items", site=world.sites["hospital"], limit=100))["items"]
    above = {each["code"]: each for each in (await world.get("/items", site=world.sites["region"], limit=100))["items"]}
    own = {each["code"] for each in found}
    item, code = next((item, code) for item in found for code in item["dependsOn"] if code not in own and code in above)
    line = await line_of(world)
    listed = next((each for each in line["line"] if each["itemId"] == item["id"]), None)
    if listed is not None:
        assert above[code]["id"] in listed["dependsOn"]
    refused = await depend(world, above[code], item, lead)
    assert [step["code"] for step in refused.json()["cycle"]] == [code, item["code"], code]
    exists = await depend(world, item, above[code], lead)
    assert exists.json()["type"].endswith(":dependency-exists")


async def test_whose_item_it_is_says_what_it_waits_for_and_how_long(world: World) -> None:
    foreign = world.token("implementer", OTHER)
    item, theirs = await world.item("hospital", SLOW), await world.item("other", SLOW)
    assert (await depend(world, item, theirs, foreign)).status_code == 404
    assert (await estimate(world, item, foreign, likelyDays=3)).status_code == 404
    assert (await depend(world, theirs, item, foreign)).status_code == 201
    for wrong, name in (
        ({"optimisticDays": 1}, "estimate-incomplete"),
        ({"optimisticDays": 1, "pessimisticDays": 9, "spreadDays": 1}, "estimate-both-forms"),
        ({"optimisticDays": 4, "pessimisticDays": 9}, "estimate-out-of-order"),
        ({"spreadDays": 0}, "invalid-request"),
    ):
        refused = await estimate(world, theirs, foreign, likelyDays=3, **wrong)
        assert (refused.status_code, refused.json()["type"]) == (422, f"urn:driftstart:problem:{name}")
    await world.answer(await world.item("other", SLOW), foreign, status="ready")
    assert (await estimate(world, theirs, foreign, likelyDays=3)).json()["type"].endswith(":estimate-not-needed")
    outside = world.token("reader", "SE2321000255-DEMOSKANE")
    assert (await world.send("GET", "/critical-line", outside, params={"wave": world.wave})).status_code == 404
    elsewhere = await world.send(
        "GET", "/critical-line", world.token("reader"), params={"wave": world.wave, "site": world.wave}
    )
    assert elsewhere.json()["type"].endswith(":line-unknown-site")


async def test_enough_history_gives_a_probability_that_is_the_same_each_time(world: World) -> None:
    """Twenty items that people made ready are the programme's history; what was loaded as ready is not."""
    items = (await world.get("/items", site=world.sites["hospital"], limit=100))["items"]
    chosen = [item for item in items if item["evidence"] != "measurement"][:25]

    async def make_ready(part: list[dict[str, Any]], who: str) -> None:
        async with working(world.service.engine, world.programme, program(who)) as work:
            await change_items(
                work, [ItemChange(UUID(each["id"]), "set_ready", status=Status.READY) for each in part], grant=None
            )

    # Asked for on 11 November, a day before go-live, nothing has a plan of its own: the test gives it one.
    async with world.service.engine.begin() as connection:
        await connection.execute(
            text("UPDATE items SET due_at = due_at + interval '150 days' WHERE programme_id = :id"),
            {"id": world.programme},
        )
    await make_ready(chosen[:5], "reference-data")
    await make_ready(chosen[5:], "test")
    await world.service.place_all()
    await learn(world.service.engine)
    found = (await line_of(world))["forecast"]
    assert found["history"]["observations"] == 20
    assert found["kind"] == "probability", found["noProbability"]
    assert found["p50At"] <= found["p90At"]
    assert 1 <= len(found["drivers"]) <= 20
    assert found["method"] | {"library": ""} == {
        "algorithm": 1, "generator": "PCG64", "library": "", "seed": 20241112, "runs": 10_000, "chunk": 1000,
    }  # fmt: skip
    kept = await world.send("POST", "/forecasts", world.token("presenter"), json={"waveId": world.wave})
    assert kept.status_code == 201, kept.text
    assert kept.json()["forecast"] == found
    assert await world.get(f"/forecasts/{kept.json()['id']}") == kept.json()
    assert await learn(world.service.engine) > 0


async def test_only_a_site_s_part_of_the_line(world: World) -> None:
    whole, part = await line_of(world), await line_of(world, site=world.sites["municipality"])
    assert 0 < part["counts"]["line"] < whole["counts"]["line"]
    assert {each["siteName"] for each in part["line"]} <= {"Prov municipality", "Provregionen"}


async def test_what_is_recorded_is_what_the_address_answers(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    slow, needs = await world.item("hospital", SLOW), await world.item("hospital", NEEDS)
    await estimate(world, slow, token, likelyDays=4)
    await depend(world, needs, slow, token)
    await world.service.place_all()
    await world.send("POST", "/forecasts", world.token("presenter"), json={"waveId": world.wave})
    await world.service.place_all()
    feed = (await world.get("/changes", world.token("auditor"), limit=1000))["items"]
    for entity, path in (("estimate", "estimates"), ("dependency", "dependencies"), ("forecast", "forecasts")):
        last = [entry for entry in feed if entry["entity"] == entity][-1]
        assert await world.get(f"/{path}/{last['entityId']}") == last["state"]
