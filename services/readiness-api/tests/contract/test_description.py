"""The committed API description is what the service answers, and what the ledger carries is as described."""

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from readiness_world import HOSPITAL, World

from readiness_api.main import build
from readiness_api.settings import Settings

COMMITTED = json.loads((Path(__file__).parents[2] / "openapi.json").read_text("utf-8"))
ANSWERS = {
    "programme": "ProgrammeAnswer",
    "organisation": "OrganisationAnswer",
    "template": "TemplateAnswer",
    "wave": "WaveAnswer",
    "site": "SiteAnswer",
    "gate": "GateAnswer",
    "checklist": "ChecklistAnswer",
    "item": "ItemAnswer",
    "measurement": "MeasurementAnswer",
    "deviation": "DeviationAnswer",
    "roll_up": "RollUpState",
}


def test_the_committed_description_is_the_live_one() -> None:
    assert build(Settings.for_description()).openapi() == COMMITTED


async def test_the_feed_carries_what_is_described(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    item = await world.item("hospital", "trn-completed")
    assert (await world.measure(item, token, 142, 200)).status_code == 201
    asked = {"itemId": item["id"], "reason": "Sjuka.", "mitigation": "Extra pass.", "expiresAt": "2024-11-20T08:00:00Z"}
    assert (await world.send("POST", "/deviations", token, json=asked)).status_code == 201
    await world.service.place_all()
    feed = await world.get("/changes", world.token("auditor"), limit=1000)
    by_the_worker = {"roll_up"}
    assert {entry["entity"] for entry in feed["items"]} | by_the_worker == ANSWERS.keys()
    checked: dict[str, Any] = {}
    for entry in feed["items"]:
        schema = {
            "$ref": f"#/components/schemas/{ANSWERS[entry['entity']]}",
            "components": COMMITTED["components"],
        }
        validator = checked.setdefault(entry["entity"], jsonschema_rs.validator_for(schema))
        assert [error.message for error in validator.iter_errors(entry["state"])] == [], entry["entity"]


@pytest.mark.parametrize("entity", ["item", "checklist", "deviation", "wave", "site", "programme", "gate"])
async def test_the_feed_carries_what_the_entity_s_own_address_answers(world: World, entity: str) -> None:
    token = world.token("implementer", HOSPITAL)
    item = await world.item("hospital", "tra-paper")
    await world.answer(item, token, status="blocked", reason="Saknas.")
    asked = {"itemId": item["id"], "reason": "Sen.", "mitigation": "Lånas.", "expiresAt": "2024-11-20T08:00:00Z"}
    await world.send("POST", "/deviations", token, json=asked)
    await world.service.place_all()
    feed = await world.get("/changes", world.token("auditor"), limit=1000)
    last = [entry for entry in feed["items"] if entry["entity"] == entity][-1]
    answer = await world.get(f"/{entity}s/{last['entityId']}")
    if entity == "programme":
        answer["clock"].pop("now"), last["state"]["clock"].pop("now")
    assert answer == last["state"]
    assert answer["version"] == last["version"]
