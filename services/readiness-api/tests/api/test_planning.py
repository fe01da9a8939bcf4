"""Phases and waves: dates that move with their reasons, what moves with them, and when a wave really started."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from described import assert_answered, assert_described, carried
from readiness_world import GO_LIVE, HOSPITAL, OTHER, World
from sqlalchemy import text

from chassis.changes import ActorAnswer, Change, ChangePage
from chassis.consumer import consume_once
from chassis.ids import new_id
from readiness_api.waves import feed
from readiness_api.waves.dates import catch_up

LATER = "2025-03-04T04:00:00+01:00"
WHY = {"reason": "Testen är inte klara.", "source": "Styrgruppen"}
SAID_AT = datetime(2024, 11, 11, 7, tzinfo=UTC)


async def move(world: World, **body: Any) -> Any:
    wave = await world.get(f"/waves/{world.wave}")
    path = f"/waves/{wave['id']}/dates"
    return await world.send("POST", path, world.token("administrator"), version=wave["version"], json=WHY | body)


async def say(world: World, state: str, since: str | None) -> None:
    """incident-api's feed says where the wave stands."""
    times = dict.fromkeys(("published_at", "occurred_at", "recorded_at", "stored_at"), SAID_AT)
    change = Change(
        position=1, programme=world.programme, exercise=True, entity="wave_state", entity_id=new_id(), version=1,
        action="moved", actor=ActorAnswer(subject="x", name="x", role="decision_maker"), reason=None,
        state={"waveId": world.wave, "state": state, "since": since, "nextState": None}, **times,
    )  # fmt: skip

    class Said:
        async def page(self, after: int, wait: float) -> ChangePage:
            return ChangePage(items=[change], position=after + 1, published_at=SAID_AT)

    assert await consume_once(world.service.engine, f"test-{new_id()}", Said(), feed.apply) == 1


async def test_a_moved_date_takes_everything_counted_from_it_along(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    overdue = await world.item("hospital", "tra-first-hour")
    await world.answer(overdue, token, status="in_progress")
    assert (await world.item("hospital", "tra-first-hour"))["state"] == "at_risk"
    answer = await move(world, plannedAt=LATER)
    assert answer.status_code == 200, answer.text
    moved = answer.json()
    assert (moved["version"], moved["plannedAt"]) == (2, "2025-03-04T03:00:00Z")
    assert [said["plannedAt"] for said in moved["dateHistory"]] == ["2024-11-12T03:00:00Z", "2025-03-04T03:00:00Z"]
    assert moved["dateHistory"][-1] | WHY == moved["dateHistory"][-1]
    gates = (await world.get("/gates", wave=world.wave))["items"]
    assert [(gate["dueAt"], gate["version"]) for gate in gates[-2:]] == [
        ("2025-03-03T03:00:00Z", 2),
        ("2025-03-04T03:00:00Z", 2),
    ]
    assert await catch_up(world.service.engine) >= len(world.sites)  # other tests may have moved dates, too
    item = await world.item("hospital", "tra-first-hour")
    due = datetime(2025, 3, 4, 3, tzinfo=UTC) + timedelta(days=item["offsetDays"])
    assert (item["dueAt"], item["state"]) == (due.isoformat().replace("+00:00", "Z"), "in_progress")
    assert (await world.checklist("hospital"))["state"] == "unknown"
    assert await catch_up(world.service.engine) == 0
    async with world.service.engine.connect() as connection:
        query = "SELECT next_change_at = due_at AS waits FROM items WHERE programme_id = :programme AND id = :id"
        waits = (await connection.execute(text(query), {"programme": world.programme, "id": item["id"]})).scalar_one()
    assert waits
    assert (await assert_answered(world, "/waves", "wave"))["reason"] == WHY["reason"]
    redated = [entry for entry in await carried(world, "item") if entry["action"] == "redated"]
    assert len(redated) == (await world.get("/items"))["_meta"]["totalRecords"]


async def test_without_a_date_nothing_is_due(world: World) -> None:
    assert (await move(world, plannedText="hösten 2026")).status_code == 200
    await catch_up(world.service.engine)
    assert {gate["dueAt"] for gate in (await world.get("/gates"))["items"]} == {None}
    assert {item["dueAt"] for item in (await world.get("/items", limit=100))["items"]} == {None}
    assert (await world.get(f"/waves/{world.wave}"))["dateHistory"][-1]["text"] == "hösten 2026"
    assert (await move(world)).json()["dateHistory"][-1]["text"] == "inget datum"


@pytest.mark.parametrize(
    ("body", "status", "name"),
    [
        ({"plannedAt": GO_LIVE}, 422, "date-not-moved"),
        ({"plannedAt": "2024-11-11T06:00:00Z"}, 422, "date-has-passed"),
        ({"plannedAt": LATER, "reason": None}, 422, "invalid-request"),
        ({"plannedAt": LATER, "reason": "Se 19640823-3234"}, 422, "personal-number"),
        ({"plannedAt": "hösten"}, 422, "invalid-request"),
    ],
)
async def test_a_date_that_is_refused(still_world: World, body: dict[str, Any], status: int, name: str) -> None:
    answer = await move(still_world, **body)
    assert (answer.status_code, answer.json()["type"]) == (status, f"urn:driftstart:problem:{name}")
    assert (await still_world.get(f"/waves/{still_world.wave}"))["version"] == 1


async def test_a_wave_goes_live_when_a_decision_says_so_and_a_person_may_say_when(world: World) -> None:
    path = f"/waves/{world.wave}/actual"
    actual = {"actualAt": "2024-11-12T05:30:00+01:00", "reason": "Försenad av tekniska problem."}
    lead = world.token("regional_lead")
    early = await world.send("POST", path, lead, version=1, json=actual)
    assert (early.status_code, early.json()["type"]) == (409, "urn:driftstart:problem:wave-not-live")
    await say(world, "decided", "2024-11-11T09:00:00Z")
    assert (await move(world, plannedAt=LATER)).json()["type"] == "urn:driftstart:problem:wave-decided"
    await world.jump("2024-11-12T05:00:00Z")
    for _ in range(2):  # a feed may say the same thing twice
        await say(world, "live", GO_LIVE)
    wave = await world.get(f"/waves/{world.wave}")
    assert (wave["actualAt"], wave["version"]) == ("2024-11-12T03:00:00Z", 2)
    ahead = {**actual, "actualAt": "2024-11-12T05:00:01Z"}
    assert (await world.send("POST", path, lead, version=2, json=ahead)).status_code == 422
    assert (await world.send("POST", path, lead, version=1, json=actual)).status_code == 412
    told = await world.send("POST", path, lead, version=2, json=actual)
    assert told.json()["actualAt"] == "2024-11-12T04:30:00Z"
    assert [said["saidBy"] for said in told.json()["actualHistory"]] == ["decision", "person"]
    await say(world, "paused", "2024-11-15T11:00:00Z")
    assert (await world.get(f"/waves/{world.wave}"))["actualAt"] == "2024-11-12T04:30:00Z"
    assert (await move(world, plannedAt=LATER)).json()["type"] == "urn:driftstart:problem:wave-went-live"
    last = await assert_answered(world, "/waves", "wave")
    assert (last["action"], last["occurredAt"]) == ("went_live", "2024-11-12T04:30:00Z")


async def test_a_site_moves_to_another_wave_with_its_checklist(world: World) -> None:
    admin = world.token("administrator")
    other = await world.send("POST", "/waves", admin, json={"number": 2, "name": "Etapp 2", "plannedAt": LATER})
    there = {"waveId": other.json()["id"], "reason": "Ombyggnad i november."}
    path = f"/sites/{world.sites['hospital']}/wave"
    assert (await world.send("POST", path, world.token("administrator", OTHER), version=1, json=there)).status_code in {
        403,
        404,
    }
    moved = await world.send("POST", path, admin, version=1, json=there)
    assert (moved.status_code, moved.json()["waveId"], moved.json()["version"]) == (200, there["waveId"], 2)
    checklist = await world.checklist("hospital")
    assert checklist["waveId"] == there["waveId"]
    item = await world.item("hospital", "trn-completed")
    assert item["dueAt"] > "2025-01"
    assert (await world.send("POST", path, admin, version=1, json=there)).status_code == 412
    again = await world.send("POST", path, admin, version=2, json=there)
    assert again.json()["type"] == "urn:driftstart:problem:site-known"
    unknown = {**there, "waveId": str(new_id())}
    assert (await world.send("POST", path, admin, version=2, json=unknown)).status_code == 422
    await say(world, "live", GO_LIVE)
    back = await world.send("POST", path, admin, version=2, json={**there, "waveId": world.wave})
    assert (back.status_code, back.json()["type"]) == (409, "urn:driftstart:problem:wave-went-live")
    await assert_answered(world, "/sites", "site")
    await assert_described(world, wave="WaveAnswer", site="SiteAnswer", checklist="ChecklistAnswer")


async def test_a_phase_keeps_every_date_it_has_had(world: World) -> None:
    admin = world.token("administrator")
    first = {"kind": "training", "plannedFrom": "2024-09-01", "plannedTo": "2024-11-01", **WHY}
    made = await world.send("POST", "/phases", admin, json=first)
    assert (made.status_code, made.json()["number"]) == (201, 3), made.text
    assert (await world.send("POST", "/phases", admin, json=first)).json()["type"].endswith(":phase-known")
    path = f"/phases/{made.json()['id']}/dates"
    for body, status in (
        ({"plannedFrom": "2024-09-01", "plannedTo": "2024-11-01"}, 422),
        ({"plannedFrom": "2024-09-02", "plannedTo": "2024-09-01"}, 422),
        ({"plannedFrom": "2024-09-01", "plannedTo": "2024-11-11", "reason": ""}, 422),
        ({"plannedFrom": "2024-09-01", "plannedTo": "2024-11-11"}, 200),
    ):
        answer = await world.send("POST", path, admin, version=1, json=WHY | body)
        assert answer.status_code == status, answer.text
    assert [said["plannedTo"] for said in answer.json()["dateHistory"]] == ["2024-11-01", "2024-11-11"]
    assert (await world.send("POST", path, admin, version=1, json=WHY | {"plannedText": "våren"})).status_code == 412
    local = world.token("administrator", OTHER)
    assert (await world.send("POST", path, local, version=2, json=WHY | {"plannedText": "våren"})).status_code == 403
    await assert_described(world, phase="PhaseAnswer")
    await assert_answered(world, "/phases", "phase")
