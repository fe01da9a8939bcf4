"""What is read of incident-api is what the pact names and what it describes."""

import json
from pathlib import Path

from readiness_api.pacts import with_incidents

SERVICES = Path(__file__).parents[3]


def test_the_committed_pact_is_what_is_read() -> None:
    committed = SERVICES / "readiness-api" / "pacts" / "incident-api.json"
    assert json.loads(committed.read_text("utf-8")) == with_incidents()


def test_what_is_read_is_described() -> None:
    api = json.loads((SERVICES / "incident-api" / "openapi.json").read_text("utf-8"))
    described = api["components"]["schemas"]["WaveStateAnswer"]
    read = with_incidents()["states"]["wave_state"]
    assert set(read["required"]) <= set(described["required"])
    assert read["properties"]["state"]["enum"] == described["properties"]["state"]["enum"]
