"""What readiness-api expects of the others, as files: `python -m readiness_api.pacts services/readiness-api/pacts`."""

from typing import Any

from chassis.pacts import export, pact
from readiness_api.upstream.incidents import WaveStateRead


def with_incidents() -> dict[str, Any]:
    """The pact with incident-api."""
    return pact("readiness-api", "incident-api", {"wave_state": WaveStateRead})


if __name__ == "__main__":
    export("readiness_api.pacts", [with_incidents()])
