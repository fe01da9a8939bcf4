"""What other services have said they read of this one is what its feed carries."""

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from readiness_world import HOSPITAL, World

PACTS: list[dict[str, Any]] = [
    json.loads(path.read_text("utf-8")) for path in sorted(Path(__file__).parents[3].glob("*/pacts/readiness-api.json"))
]


def test_there_are_pacts() -> None:
    assert {pact["consumer"] for pact in PACTS} >= {"incident-api", "reporting-api"}


@pytest.mark.parametrize("pact", PACTS, ids=lambda pact: pact["consumer"])
async def test_the_feed_is_what_a_consumer_reads(world: World, pact: dict[str, Any]) -> None:
    token = world.token("implementer", HOSPITAL)
    item = await world.item("hospital", "trn-completed")
    assert (await world.measure(item, token, 142, 200)).status_code == 201
    body = {"itemId": item["id"], "reason": "Sen.", "mitigation": "Extra.", "expiresAt": "2024-11-20T08:00:00Z"}
    assert (await world.send("POST", "/deviations", token, json=body)).status_code == 201
    await world.service.place_all()
    kept = await world.send("POST", "/forecasts", world.token("presenter"), json={"waveId": world.wave})
    assert kept.status_code == 201, kept.text
    await world.service.place_all()
    feed = await world.get(pact["request"]["path"], world.token("auditor"), limit=1000)
    carried = {entry["entity"] for entry in feed["items"]}
    assert pact["states"].keys() - {"mandate", "body"} <= carried
    for entry in feed["items"]:
        if entry["entity"] in pact["states"]:
            errors = jsonschema_rs.iter_errors(pact["states"][entry["entity"]], entry["state"])
            assert [error.message for error in errors] == [], entry["entity"]


@pytest.mark.parametrize("pact", PACTS, ids=lambda pact: pact["consumer"])
async def test_what_is_asked_for_directly_is_answered_as_read(world: World, pact: dict[str, Any]) -> None:
    await world.service.place_all()
    gate = (await world.get("/gates", wave=world.wave))["items"][-1]["id"]
    given = {"programme": str(world.programme), "wave": world.wave, "limit": 100}
    for request, answer in pact["answers"].items():
        path = request.removeprefix("GET ").replace("{id}", gate)
        found = await world.get(path, **{name: given[name] for name in answer["query"]})
        errors = jsonschema_rs.iter_errors(answer["schema"], found)
        assert [error.message for error in errors] == [], request
