"""What is read of the other services is what they describe, and what the tests play is both."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from recorded_feeds import REGION, START, Providers, Recording

from chassis.ids import new_id
from reporting_api.pacts import EXPECTED, with_provider
from reporting_api.situation.facts import INCIDENT, READINESS

SERVICE = Path(__file__).parents[2]
ANSWERS = {
    "programme": "ProgrammeAnswer",
    "wave": "WaveAnswer",
    "site": "SiteAnswer",
    "item": "ItemAnswer",
    "checklist": "ChecklistAnswer",
    "deviation": "DeviationAnswer",
    "forecast": "KeptForecast",
    "incident": "Incident",
    "breach": "Breach",
    "wave_state": "WaveStateAnswer",
    "decision": "Decision",
    "log_entry": "LogEntry",
}
"""The providers' names of what their feeds carry."""
READ = [(provider, entity) for provider, entities in EXPECTED.items() for entity in entities]


def described(provider: str) -> dict[str, Any]:
    return dict(json.loads((SERVICE.parent / provider / "openapi.json").read_text("utf-8")))


def resolved(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """The schema that a reference, or the one non-null choice, stands for."""
    choices = [choice for choice in schema.get("anyOf", []) if choice.get("type") != "null"]
    if len(choices) == 1:
        return resolved(choices[0], document)
    if "$ref" not in schema:
        return schema
    found: Any = document
    for part in schema["$ref"].removeprefix("#/").split("/"):
        found = found[part]
    return resolved(found, document)


def missing(
    wanted: dict[str, Any], pact_: dict[str, Any], offered: dict[str, Any], api: dict[str, Any], at: str
) -> list[str]:
    """The fields that a pact reads and a description does not have, or may leave out though they are needed."""
    wanted, offered = resolved(wanted, pact_), resolved(offered, api)
    found = []
    for name, field in wanted.get("properties", {}).items():
        if name not in offered.get("properties", {}):
            found.append(f"{at}.{name}")
            continue
        if name in wanted.get("required", []) and name not in offered.get("required", []):
            found.append(f"{at}.{name} (may be left out)")
        found += missing(field, pact_, offered["properties"][name], api, f"{at}.{name}")
    return found


@pytest.mark.parametrize("provider", EXPECTED)
def test_the_committed_pact_is_what_is_read(provider: str) -> None:
    assert json.loads((SERVICE / "pacts" / f"{provider}.json").read_text("utf-8")) == with_provider(provider)


@pytest.mark.parametrize(("provider", "entity"), READ)
def test_the_provider_describes_every_field_that_is_read(provider: str, entity: str) -> None:
    api, state = described(provider), with_provider(provider)["states"][entity]
    assert missing(state, state, api["components"]["schemas"][ANSWERS[entity]], api, entity) == []


@pytest.mark.parametrize("provider", EXPECTED)
def test_the_provider_offers_the_feed_as_it_is_asked_for(provider: str) -> None:
    asked = with_provider(provider)["request"]
    offered = described(provider)["paths"][f"/{provider}/v1{asked['path']}"]["get"]["parameters"]
    assert set(asked["query"]) <= {parameter["name"] for parameter in offered}


def test_the_recorded_feeds_are_what_the_providers_would_answer(providers: Providers) -> None:
    recordings = {READINESS: Recording(), INCIDENT: Recording()}
    played = Providers(providers.service, {}, recordings)
    programme = played.programme()
    played.site(programme, "Avdelning", lineage=[REGION])
    played.incident(programme, new_id(), START, risk=12)
    played.incident(programme, new_id(), START)
    wave = new_id()
    played.wave(programme, wave, new_id())
    played.forecast(programme, wave, 0.6)
    for provider, recording in recordings.items():
        api = described(provider)
        for entry in recording.entries:
            schema = {"$ref": f"#/components/schemas/{ANSWERS[entry['entity']]}", "components": api["components"]}
            errors = [error.message for error in jsonschema_rs.iter_errors(schema, entry["state"])]
            assert errors == [], (entry["entity"], errors)
            page = {"$ref": "#/components/schemas/Change", "components": api["components"]}
            assert jsonschema_rs.is_valid(page, entry)
