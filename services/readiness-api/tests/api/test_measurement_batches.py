"""Measurements in batches: each row for itself, nothing twice, and no source but one's own."""

from datetime import datetime, timedelta
from typing import Any

from readiness_world import FRESH, HOSPITAL, OTHER, World, cleared

SOURCE = "training-system"
PATH = "/measurement-batches"


def machine(world: World, *sources: str, scope: str = "measurements:write") -> str:
    return world.service.identity.token(
        "system", subject=sources[0] if sources else "none", scope=scope, sources=list(sources)
    )


def row(**more: Any) -> dict[str, Any]:
    share = {"numerator": 196, "denominator": 200, "exclusions": 0, "measuredAt": FRESH}
    return {"site": HOSPITAL, "code": "trn-completed", **share, **more}


async def send(world: World, rows: list[Any], token: str | None = None, **more: Any) -> Any:
    body = {"source": SOURCE, "measurements": rows}
    return await world.send("POST", PATH, token or machine(world, SOURCE), json=body, **more)


async def test_each_row_is_answered_for_itself(world: World) -> None:
    paper = await world.item("hospital", "tra-paper")
    sent = [
        row(),
        row(),
        row(numerator=1),
        row(site="SE2321000131-NOBODY"),
        row(code="no-such-item"),
        row(exclusions=3),
        row(numerator=300),
        row(measuredAt="2025-01-01T00:00:00Z"),
        row(site=None, code=None, itemId=paper["id"]),
        row(numerator="many"),
        row(exclusions=1, exclusionsReason="Anna, 19121212-1212"),
        {"numerator": 1},
        "no row",
        row(itemId=paper["id"]),
        row(code="trn-passed", numerator=190),
    ]
    answer = await send(world, sent)
    assert answer.status_code == 201, answer.text
    found = answer.json()
    assert (found["rows"], found["stored"], found["unchanged"], found["refused"]) == (15, 2, 1, 12)
    why = {each["index"]: each["problem"]["type"].rsplit(":", 1)[1] for each in found["results"] if each["problem"]}
    assert why == {
        2: "measured-differently",
        3: "unknown-item",
        4: "unknown-item",
        5: "exclusions-without-reason",
        6: "more-than-all",
        7: "measured-later",
        8: "not-measured",
        9: "invalid-request",
        10: "personal-number",
        11: "invalid-request",
        12: "invalid-request",
        13: "invalid-request",
    }
    assert [each["index"] for each in found["results"]] == list(range(15))
    assert found["results"][9]["problem"]["errors"][0]["pointer"] == "/numerator"
    assert "1212" not in answer.text
    item = await world.item("hospital", "trn-completed")
    assert (item["state"], item["measurement"]["source"]) == ("ready", SOURCE)
    kept = await world.get(f"{PATH}/{found['id']}")
    assert [each["index"] for each in kept["refusals"]] == sorted(why)


async def test_sending_again_changes_nothing(world: World) -> None:
    later = "2024-11-11T06:30:00Z"
    rows = [row(), row(measuredAt=later, numerator=150)]
    first = await send(world, rows, key="the-same-key")
    assert (first.json()["stored"], (await world.item("hospital", "trn-completed"))["state"]) == (2, "blocked")
    assert (await send(world, rows, key="the-same-key")).content == first.content
    before = await world.item("hospital", "trn-completed")
    again = (await send(world, rows)).json()
    assert (again["unchanged"], again["stored"]) == (2, 0)
    assert [each["measurementId"] for each in again["results"]] == [
        each["measurementId"] for each in first.json()["results"]
    ]
    assert await world.item("hospital", "trn-completed") == before
    history = (await world.get("/measurements", item=before["id"]))["items"]
    assert [each["numerator"] for each in history] == [150, 196]
    late = (await send(world, [row(measuredAt="2024-11-10T06:00:00Z")])).json()
    assert late["results"][0]["problem"]["type"].endswith(":measured-earlier")


async def test_a_thousand_rows_cost_the_statements_of_two(world: World) -> None:
    await cleared(world, "hospital")
    items = (await world.get("/items", site=world.sites["hospital"], limit=100))["items"]
    codes = [item["code"] for item in items if item["evidence"] == "measurement"]
    start = datetime.fromisoformat(FRESH)
    costs = []
    for minute, times in ((0, 1), (1, 1000 // len(codes) + 1)):
        at = start + timedelta(minutes=minute)
        moments = [(at + timedelta(seconds=n)).isoformat() for n in range(times)]
        rows = [row(code=code, numerator=200, measuredAt=moment) for moment in moments for code in codes]
        with world.service.statements() as statements:
            answer = await send(world, rows[:2] if minute == 0 else rows)
        assert answer.json()["refused"] == 0, answer.text
        costs.append((len(rows[:2] if minute == 0 else rows), len(statements)))
    assert costs[1][0] >= 1000
    # One more where counts move and the checklist is written with its items.
    assert costs[1][1] <= costs[0][1] + 1 <= 15, costs
    await world.service.place_all()


async def test_a_machine_sends_for_its_own_source_alone(world: World) -> None:
    spoofed = await send(world, [row()], machine(world, "test-system"))
    assert (spoofed.status_code, spoofed.json()["type"].rsplit(":", 1)[1]) == (403, "source-not-yours")
    assert spoofed.json()["sources"] == ["test-system"]
    assert (await send(world, [row()], machine(world))).status_code == 403
    assert (await send(world, [row()], machine(world, SOURCE, scope="readiness:read"))).status_code == 403
    item = await world.item("hospital", "trn-completed")
    for source, status in (("another", 403), (SOURCE, 201)):
        assert (await world.measure(item, machine(world, SOURCE), 1, 2, source=source)).status_code == status
    assert (await send(world, [row(code="trn-passed")])).json()["stored"] == 1
    own = await world.get(PATH, machine(world, SOURCE))
    assert [each["source"] for each in own["items"]] == [SOURCE]
    foreign = machine(world, "test-system")
    assert (await world.get(PATH, foreign))["items"] == []
    assert (await world.send("GET", f"{PATH}/{own['items'][0]['id']}", foreign)).status_code == 404


async def test_a_person_sends_within_their_scope(world: World) -> None:
    token = world.token("implementer", OTHER)
    found = (await send(world, [row(), row(site=OTHER)], token)).json()
    assert [each["result"] for each in found["results"]] == ["refused", "stored"]
    assert found["results"][0]["problem"]["type"].endswith(":unknown-item")


async def test_a_batch_is_bounded(still_world: World) -> None:
    assert (await send(still_world, [])).status_code == 422
    assert (await send(still_world, [row()] * 2001)).status_code == 422
