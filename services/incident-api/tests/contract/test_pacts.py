"""What is read of readiness-api is what the pact names; and what others read of this service's feed, it carries."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import jsonschema_rs
import pytest
from busy_programme import busy_programme
from incident_directory import NOW, Directory

from chassis.changes import ActorAnswer, Change
from chassis.ids import new_id
from chassis.ledger import Recorder, write
from chassis.testing import RunningService
from chassis.upstream import UpstreamUnavailable
from incident_api.directory import feed
from incident_api.pacts import ANSWERS, STATES, with_readiness
from incident_api.upstream import gates

SERVICES = Path(__file__).parents[3]
PACTS: list[dict[str, Any]] = [
    json.loads(path.read_text("utf-8")) for path in sorted(SERVICES.glob("*/pacts/incident-api.json"))
]
PROGRAMME, WAVE, SITE, GATE = (new_id() for _ in range(4))
ANY_TIME = "2024-11-12T04:00:00Z"
EXAMPLES: dict[str, dict[str, Any]] = {
    "programme": {
        "id": str(PROGRAMME),
        "code": "november-2024",
        "name": "November 2024",
        "kind": "exercise",
        "clock": {"speed": 0, "wallAt": ANY_TIME, "programmeAt": ANY_TIME},
    },
    "wave": {"id": str(WAVE), "number": 1, "name": "Etapp 1", "plannedAt": ANY_TIME},
    "site": {
        "id": str(SITE),
        "waveId": str(WAVE),
        "name": "Avdelning",
        "hsaId": "SE1",
        "kind": "unit",
        "lineage": ["SE0", "SE1"],
    },
    "mandate": {
        "id": str(new_id()),
        "subject": "someone",
        "title": "Hälso- och sjukvårdsdirektör",
        "covers": ["go", "pause"],
        "decisionKind": "delegated",
        "organisation": "SE0",
        "validFrom": ANY_TIME,
        "validTo": None,
    },
}
EVALUATION: dict[str, Any] = {
    "gateId": str(GATE),
    "code": "T-0",
    "evaluatedAt": ANY_TIME,
    "position": 17,
    "passed": False,
    "sites": [{"blockers": [{"why": "unmet"}]}, {"blockers": []}],
}
ASKED = {"GET /gates": {"items": [{"id": str(GATE), "code": "T-0"}]}, "GET /gates/{id}/evaluation": EVALUATION}


def named(schema: dict[str, Any], whole: dict[str, Any]) -> set[str]:
    """Every field a schema names, as paths."""
    if "$ref" in schema:
        return named(whole["$defs"][schema["$ref"].rpartition("/")[2]], whole)
    inner = {f".{path}" for path in named(schema["items"], whole)} if "items" in schema else set()
    for name, field in schema.get("properties", {}).items():
        inner |= {name} | {f"{name}.{path}" for path in named(field, whole)}
    return inner


def paths(value: Any) -> set[str]:
    """Every field a value has, as paths."""
    if isinstance(value, list):
        return {f".{path}" for inner in value for path in paths(inner)}
    if isinstance(value, dict):
        return set(value) | {f"{name}.{path}" for name, inner in value.items() for path in paths(inner)}
    return set()


def test_the_committed_pact_is_what_is_read() -> None:
    committed = SERVICES / "incident-api" / "pacts" / "readiness-api.json"
    assert json.loads(committed.read_text("utf-8")) == with_readiness()


@pytest.mark.parametrize("entity", STATES)
def test_an_example_has_the_named_fields_and_no_other(entity: str) -> None:
    schema = with_readiness()["states"][entity]
    assert paths(EXAMPLES[entity]) == named(schema, schema)
    assert jsonschema_rs.is_valid(schema, EXAMPLES[entity])


@pytest.mark.parametrize("request_", ANSWERS)
def test_an_example_answer_has_the_named_fields(request_: str) -> None:
    schema = with_readiness()["answers"][request_]["schema"]
    assert named(schema, schema) <= paths(ASKED[request_])
    assert jsonschema_rs.is_valid(schema, ASKED[request_])


async def test_the_named_fields_are_enough(service: RunningService) -> None:
    async with service.engine.begin() as connection:
        recorder = Recorder()
        for entity, state in EXAMPLES.items():
            await feed.apply(connection, [_change(entity, state)], recorder)
        await write(connection, recorder.entries)
    token = service.identity.token("reporter", organisation="SE0")
    logged = await service.call(
        "POST",
        "/incidents",
        token=token,
        programme=PROGRAMME,
        json={"siteId": str(SITE), "what": "Text försvinner", "patientAffected": "no"},
    )
    assert logged.status_code == 201, logged.text
    assert logged.json()["lineage"] == ["SE0", "SE1"]


class Answering:
    """Answers what the pact says readiness-api answers."""

    def __init__(self, **changed: Any) -> None:
        self.answers = {f"/gates/{GATE}/evaluation": EVALUATION | changed, "/gates": ASKED["GET /gates"]}
        self.queries: dict[str, set[str]] = {}

    async def get(self, path: str, **query: Any) -> Any:
        self.queries[path.replace(str(GATE), "{id}")] = set(query)
        return self.answers[path]


async def test_the_gate_is_asked_for_and_read_as_agreed() -> None:
    answering = Answering()
    found = await gates.evaluate(answering, PROGRAMME, WAVE)  # type: ignore[arg-type]
    assert found is not None
    assert found.blocked == [{"blockers": [{"why": "unmet"}]}]
    agreed = {request.removeprefix("GET "): set(query) for request, (_, query) in ANSWERS.items()}
    assert answering.queries == agreed


async def test_a_gate_not_answered_as_agreed_is_no_evidence() -> None:
    with pytest.raises(UpstreamUnavailable):
        await gates.evaluate(Answering(passed=None), PROGRAMME, WAVE)  # type: ignore[arg-type]


def test_the_provider_offers_what_is_asked_for() -> None:
    api = json.loads((SERVICES / "readiness-api" / "openapi.json").read_text("utf-8"))
    for request, (_, query) in ANSWERS.items():
        offered = api["paths"][f"/readiness-api/v1{request.removeprefix('GET ')}"]["get"]["parameters"]
        assert set(query) <= {parameter["name"] for parameter in offered}


@pytest.fixture(scope="module")
async def busy(service: RunningService) -> tuple[Directory, str]:
    return await busy_programme(service)


def test_there_are_pacts() -> None:
    assert "reporting-api" in {pact["consumer"] for pact in PACTS}


@pytest.mark.parametrize("pact", PACTS, ids=lambda pact: str(pact["consumer"]))
async def test_the_feed_carries_what_a_consumer_reads(
    service: RunningService, busy: tuple[Directory, str], pact: dict[str, Any]
) -> None:
    await service.place_all()
    auditor = service.identity.token("auditor")
    answer = await service.call(
        "GET", pact["request"]["path"], token=auditor, programme=busy[0].programme, params={"limit": 1000}
    )
    carried = answer.json()["items"]
    assert pact["states"].keys() <= {entry["entity"] for entry in carried}
    for entry in carried:
        if entry["entity"] in pact["states"]:
            errors = jsonschema_rs.iter_errors(pact["states"][entry["entity"]], entry["state"])
            assert [error.message for error in errors] == [], entry["entity"]


def _change(entity: str, state: dict[str, Any]) -> Change:
    return Change(
        position=1,
        published_at=NOW,
        programme=PROGRAMME,
        exercise=True,
        entity=entity,
        entity_id=UUID(state["id"]),
        version=1,
        action="made",
        occurred_at=NOW,
        recorded_at=NOW,
        stored_at=datetime.now(UTC),
        actor=ActorAnswer(subject="x", name="x", role="x"),
        reason=None,
        state=state,
    )
