"""The feed carries what the entities' own addresses answer, as the committed description says."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema_rs
import pytest
from busy_programme import busy_programme
from incident_directory import Directory

from chassis.testing import RunningService
from incident_api.main import build
from incident_api.settings import Settings

COMMITTED = json.loads((Path(__file__).parents[2] / "openapi.json").read_text("utf-8"))
ANSWERS = {
    "incident": "Incident",
    "policy": "Policy",
    "breach": "Breach",
    "wave_state": "WaveStateAnswer",
    "proposal": "Proposal",
    "decision": "Decision",
    "log_entry": "LogEntry",
}


@pytest.fixture(scope="module")
async def busy(service: RunningService) -> Directory:
    return (await busy_programme(service))[0]


def test_the_committed_description_is_the_live_one() -> None:
    assert build(Settings.for_description()).openapi() == COMMITTED


async def test_the_feed_carries_what_is_described(service: RunningService, busy: Directory) -> None:
    await service.place_all()
    auditor = service.identity.token("auditor")
    answer = await service.call("GET", "/changes", token=auditor, programme=busy.programme, params={"limit": 1000})
    carried = answer.json()["items"]
    assert {entry["entity"] for entry in carried} == ANSWERS.keys()
    for entry in carried:
        schema = {"$ref": f"#/components/schemas/{ANSWERS[entry['entity']]}", "components": COMMITTED["components"]}
        errors = [error.message for error in jsonschema_rs.iter_errors(schema, entry["state"])]
        assert errors == [], entry["entity"]
        assert (entry["state"]["id"], entry["state"]["version"]) == (entry["entityId"], entry["version"])
