"""What reporting-api expects of the others, as files: `python -m reporting_api.pacts services/reporting-api/pacts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chassis.pacts import export, pact
from reporting_api.situation.facts import INCIDENT, READINESS
from reporting_api.upstream import incidents, readiness
from reporting_api.upstream.readiness import Read

EXPECTED: Mapping[str, Mapping[str, type[Read]]] = {
    READINESS: {
        "programme": readiness.ReadProgramme,
        "wave": readiness.ReadWave,
        "site": readiness.ReadSite,
        "item": readiness.ReadItem,
        "checklist": readiness.ReadChecklist,
        "deviation": readiness.ReadDeviation,
        "forecast": readiness.ReadForecast,
    },
    INCIDENT: {
        "incident": incidents.ReadIncident,
        "breach": incidents.ReadBreach,
        "wave_state": incidents.ReadWaveState,
        "decision": incidents.ReadDecision,
        "log_entry": incidents.ReadLogEntry,
    },
}


def with_provider(provider: str) -> dict[str, Any]:
    """The pact with one provider."""
    return pact("reporting-api", provider, EXPECTED[provider])


if __name__ == "__main__":
    export("reporting_api.pacts", [with_provider(provider) for provider in EXPECTED])
