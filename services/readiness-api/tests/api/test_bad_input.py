"""Bad input: a clear problem each time, nothing changed, nothing lost."""

from typing import Any

import pytest
from httpx import Response
from readiness_world import FRESH, GO_LIVE, HOSPITAL, OTHER, World

NUMBER = "19640823-3234"
MEASUREMENT = {"numerator": 1, "denominator": 2, "exclusions": 0, "source": "Prov", "measuredAt": FRESH}
DEVIATION = {"reason": "Sen.", "mitigation": "Lånas.", "expiresAt": GO_LIVE}


def problem(answer: Response, status: int, name: str) -> dict[str, Any]:
    """The answer's body, when it is this problem, whole."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body = dict(answer.json())
    assert body["type"] == f"urn:driftstart:problem:{name}", body
    assert body["status"] == status
    assert body["title"]
    assert body["detail"]
    assert body["instance"].startswith("/readiness-api/v1/")
    return body


@pytest.mark.parametrize(
    ("patch", "name", "pointer"),
    [
        ({"status": "ready", "colour": "green"}, "invalid-request", "/colour"),
        ({"status": "green"}, "invalid-request", "/status"),
        ({"status": "not_started"}, "invalid-request", "/status"),
        ({"status": True}, "invalid-request", "/status"),
        ({"status": "blocked", "reason": 17}, "invalid-request", "/reason"),
        ({"status": "blocked", "reason": "x" * 4001}, "invalid-request", "/reason"),
        ({"status": "blocked", "reason": ""}, "invalid-request", "/reason"),
        ({"status": "blocked", "reason": f"Patient {NUMBER} väntar"}, "personal-number", "/reason"),
        ({"comment": f"Se {NUMBER.replace('-', '–')}"}, "personal-number", "/comment"),
        ({"status": "blocked"}, "reason-missing", None),
        ({"status": "not_applicable"}, "reason-missing", None),
        ({}, "nothing-to-change", None),
        ({"reason": "Bara ett skäl"}, "nothing-to-change", None),
    ],
)
async def test_an_item_s_answer(still_world: World, patch: dict[str, Any], name: str, pointer: str | None) -> None:
    item = await still_world.item("hospital", "tra-paper")
    found = problem(await still_world.answer(item, still_world.token("implementer", HOSPITAL), **patch), 422, name)
    if pointer is not None:
        assert [error["pointer"] for error in found["errors"]] == [pointer]
        assert all(error["expected"] and error["fix"] and error["valueClass"] for error in found["errors"])
        assert NUMBER not in str(found)
    assert await still_world.item("hospital", "tra-paper") == item


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"denominator": None}, "invalid-request"),
        ({"numerator": True}, "invalid-request"),
        ({"numerator": "1"}, "invalid-request"),
        ({"numerator": 1.5}, "invalid-request"),
        ({"numerator": -1}, "invalid-request"),
        ({"numerator": 10**12}, "invalid-request"),
        ({"measuredAt": "2024-11-11T06:00:00"}, "invalid-request"),
        ({"measuredAt": 1731304800}, "invalid-request"),
        ({"source": "x" * 201}, "invalid-request"),
        ({"itemId": "not-an-id"}, "invalid-request"),
        ({"passRate": 0.89}, "invalid-request"),
        ({"exclusions": 3, "exclusionsReason": f"Ledig: {NUMBER}"}, "personal-number"),
        ({"denominator": 0, "numerator": 0}, "nothing-measured"),
        ({"numerator": 3}, "more-than-all"),
        ({"exclusions": 3}, "exclusions-without-reason"),
        ({"measuredAt": "2024-11-12T06:00:00Z"}, "measured-later"),
    ],
)
async def test_a_measurement(still_world: World, change: dict[str, Any], name: str) -> None:
    item = await still_world.item("hospital", "trn-completed")
    body = {"itemId": item["id"], **MEASUREMENT, **change}
    problem(
        await still_world.send("POST", "/measurements", still_world.token("implementer", HOSPITAL), json=body),
        422,
        name,
    )
    assert await still_world.item("hospital", "trn-completed") == item
    assert (await still_world.get("/measurements", item=item["id"]))["items"] == []


@pytest.mark.parametrize("missing", ["numerator", "denominator", "exclusions", "source", "measuredAt", "itemId"])
async def test_a_share_without_its_parts_can_not_be_stored(still_world: World, missing: str) -> None:
    item = await still_world.item("hospital", "trn-completed")
    body = {name: value for name, value in {"itemId": item["id"], **MEASUREMENT}.items() if name != missing}
    token = still_world.token("implementer", HOSPITAL)
    found = problem(await still_world.send("POST", "/measurements", token, json=body), 422, "invalid-request")
    assert found["errors"][0]["pointer"] == f"/{missing}"
    assert found["errors"][0]["valueClass"] == "missing"


async def test_a_measurement_that_the_item_does_not_take(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    paper = await world.item("hospital", "tra-paper")
    problem(await world.measure(paper, token, 1, 2), 422, "not-measured")
    trained = await world.item("hospital", "trn-completed")
    assert (await world.measure(trained, token, 200, 200)).status_code == 201
    older = await world.measure(trained, token, 10, 200, measuredAt="2024-11-10T06:00:00Z")
    problem(older, 409, "measured-earlier")
    assert (await world.item("hospital", "trn-completed"))["measurement"]["numerator"] == 200


@pytest.mark.parametrize(
    ("change", "status", "name"),
    [
        ({"expiresAt": "2024-11-11T06:59:00Z"}, 422, "deviation-ended"),
        ({"expiresAt": None}, 422, "invalid-request"),
        ({"mitigation": " "}, 422, "invalid-request"),
        ({"reason": f"Gäller {NUMBER}"}, 422, "personal-number"),
        ({"itemId": "0192f000-0000-7000-8000-000000000000"}, 404, "not-found"),
    ],
)
async def test_a_deviation(still_world: World, change: dict[str, Any], status: int, name: str) -> None:
    item = await still_world.item("hospital", "tra-paper")
    before = (await still_world.get("/deviations"))["items"]
    body = {"itemId": item["id"], **DEVIATION, **change}
    problem(
        await still_world.send("POST", "/deviations", still_world.token("implementer", HOSPITAL), json=body),
        status,
        name,
    )
    assert (await still_world.get("/deviations"))["items"] == before


async def test_a_foreign_site_is_not_there(still_world: World) -> None:
    foreign = still_world.token("implementer", OTHER)
    item = await still_world.item("hospital", "trn-completed")
    problem(await still_world.answer(item, foreign, status="ready"), 404, "not-found")
    problem(await still_world.measure(item, foreign, 1, 1), 404, "not-found")
    body = {"itemId": item["id"], **DEVIATION}
    problem(await still_world.send("POST", "/deviations", foreign, json=body), 404, "not-found")
    checklist = await still_world.checklist("hospital")
    path = f"/checklists/{checklist['id']}/signatures"
    problem(await still_world.send("POST", path, still_world.token("site_manager", OTHER), version=1), 404, "not-found")
    assert await still_world.item("hospital", "trn-completed") == item


async def test_a_version_that_is_missing_or_stale(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    item = await world.item("hospital", "tra-paper")
    without = await world.send("PATCH", f"/items/{item['id']}", token, json={"status": "ready"})
    problem(without, 428, "version-missing")
    assert (await world.answer(item, token, status="ready")).status_code == 200
    stale = await world.answer(item, token, status="blocked", reason="Fel.")
    assert problem(stale, 412, "version-stale")["currentVersion"] == 2
    assert (await world.item("hospital", "tra-paper"))["status"] == "ready"


async def test_an_expired_token(still_world: World) -> None:
    item = await still_world.item("hospital", "tra-paper")
    expired = still_world.service.identity.token("implementer", organisation=HOSPITAL, lasts=-60)
    answer = await still_world.answer(item, expired, status="ready")
    problem(answer, 401, "token-expired")
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert await still_world.item("hospital", "tra-paper") == item


async def test_one_key_is_one_creation(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    item = await world.item("hospital", "trn-completed")
    body = {"itemId": item["id"], **MEASUREMENT}
    first = await world.send("POST", "/measurements", token, key="the-same-key", json=body)
    again = await world.send("POST", "/measurements", token, key="the-same-key", json=body)
    assert (first.status_code, again.content) == (201, first.content)
    assert again.headers["idempotent-replayed"] == "true"
    other = await world.send("POST", "/measurements", token, key="the-same-key", json={**body, "numerator": 2})
    problem(other, 422, "idempotency-key-reused")
    without = await world.send("POST", "/measurements", token, key="", json=body)
    problem(without, 400, "idempotency-key-missing")
    assert len((await world.get("/measurements", item=item["id"]))["items"]) == 1


async def test_a_programme_is_founded_once_for_a_key(still_world: World) -> None:
    admin = still_world.token("administrator", "*")
    body = {
        "code": "egen",
        "name": "Eget program",
        "region": {"name": "Regionen", "hsaId": "SE2321000131-EGEN"},
        "system": "Ett system",
        "summary": {"sv": "Prov", "en": "Test"},
    }
    call = still_world.service.call
    first = await call("POST", "/programmes", token=admin, key="found-one-key", json=body)
    again = await call("POST", "/programmes", token=admin, key="found-one-key", json=body)
    assert (first.status_code, again.content) == (201, first.content)
    assert first.json()["kind"] == "real"
    wrong = {**body, "startsAt": "2024-11-11T08:00:00Z"}
    problem(await call("POST", "/programmes", token=admin, json=wrong), 422, "exercise-mismatch")
    wrong = {**body, "kind": "exercise", "exerciseOf": str(still_world.programme)}
    problem(await call("POST", "/programmes", token=admin, json=wrong), 422, "exercise-mismatch")
    wrong = {**body, "region": {"name": "Regionen", "hsaId": "SE23-EGEN"}}
    found = problem(await call("POST", "/programmes", token=admin, json=wrong), 422, "invalid-request")
    assert found["errors"][0]["pointer"] == "/region/hsaId"


@pytest.mark.parametrize(
    ("body", "status", "name"),
    [
        ({"action": "jump", "to": "2024-11-11T06:00:00Z"}, 409, "clock-backwards"),
        ({"action": "jump"}, 422, "clock-incomplete"),
        ({"action": "pause", "speed": 2}, 422, "clock-incomplete"),
        ({"action": "start", "speed": 0}, 422, "invalid-request"),
        ({"action": "start", "speed": True}, 422, "invalid-request"),
        ({"action": "rewind"}, 422, "invalid-request"),
    ],
)
async def test_a_clock(still_world: World, body: dict[str, Any], status: int, name: str) -> None:
    programme = await still_world.get(f"/programmes/{still_world.programme}")
    path = f"/programmes/{still_world.programme}/clock"
    answer = await still_world.send(
        "POST", path, still_world.token("presenter"), version=programme["version"], json=body
    )
    problem(answer, status, name)
    assert await still_world.get(f"/programmes/{still_world.programme}") == programme


async def test_what_is_there_already_is_not_added_again(still_world: World) -> None:
    admin = still_world.token("administrator", "*")
    wave = {"number": 1, "name": "En till"}
    problem(await still_world.send("POST", "/waves", admin, json=wave), 409, "wave-number-taken")
    site = {"waveId": still_world.wave, "organisationId": still_world.organisations["hospital"]}
    problem(await still_world.send("POST", "/sites", admin, json=site), 409, "site-known")
    organisation = {
        "hsaId": HOSPITAL,
        "name": "Samma",
        "kind": "hospital",
        "parentId": still_world.organisations["region"],
    }
    problem(await still_world.send("POST", "/organisations", admin, json=organisation), 409, "organisation-known")
    orphan = {**organisation, "hsaId": "SE2321000131-ORPHAN", "parentId": still_world.wave}
    problem(await still_world.send("POST", "/organisations", admin, json=orphan), 422, "unknown-organisation")


async def test_problems_speak_the_caller_s_language(still_world: World) -> None:
    item = await still_world.item("hospital", "tra-paper")
    answer = await still_world.send(
        "PATCH",
        f"/items/{item['id']}",
        still_world.token("implementer", HOSPITAL),
        version=1,
        language="en",
        json={"status": "blocked"},
    )
    assert problem(answer, 422, "reason-missing")["title"] == "A reason is missing"
