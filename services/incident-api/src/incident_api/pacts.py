"""What incident-api expects of the others, as files: `python -m incident_api.pacts services/incident-api/pacts`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from chassis.pacts import export, pact
from incident_api.upstream.gates import GateEvaluation, GateList
from incident_api.upstream.readiness import MandateRead, ProgrammeRead, SiteRead, WaveRead

STATES: Mapping[str, type[BaseModel]] = {
    "programme": ProgrammeRead,
    "wave": WaveRead,
    "site": SiteRead,
    "mandate": MandateRead,
}
ANSWERS: Mapping[str, tuple[type[BaseModel], Sequence[str]]] = {
    "GET /gates": (GateList, ("programme", "wave", "limit")),
    "GET /gates/{id}/evaluation": (GateEvaluation, ("programme",)),
}


def with_readiness() -> dict[str, Any]:
    """The pact with readiness-api."""
    return pact("incident-api", "readiness-api", STATES, ANSWERS)


if __name__ == "__main__":
    export("incident_api.pacts", [with_readiness()])
