"""What this service expects of the others, as files: `python -m reporting_api.pacts <folder> [--check]`.

A pact names the entities read from a provider's feed and, as JSON Schema, only the fields read of each.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

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
    },
    INCIDENT: {
        "incident": incidents.ReadIncident,
        "breach": incidents.ReadBreach,
        "wave_state": incidents.ReadWaveState,
        "decision": incidents.ReadDecision,
        "log_entry": incidents.ReadLogEntry,
    },
}


def pact(provider: str) -> dict[str, Any]:
    """The pact with one provider."""
    return {
        "consumer": "reporting-api",
        "provider": provider,
        "request": {"method": "GET", "path": "/changes", "query": ["after", "limit", "wait"]},
        "states": {entity: read.model_json_schema() for entity, read in EXPECTED[provider].items()},
    }


def _write(folder: Path, *, check: bool) -> None:
    for provider in EXPECTED:
        path = folder / f"{provider}.json"
        text = json.dumps(pact(provider), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        if check and (not path.exists() or path.read_text("utf-8") != text):
            sys.exit(f"{path} is not what the service reads: run python -m reporting_api.pacts {folder}")
        if not check:
            path.write_text(text, "utf-8")


if __name__ == "__main__":
    _write(Path(sys.argv[1]), check="--check" in sys.argv)
