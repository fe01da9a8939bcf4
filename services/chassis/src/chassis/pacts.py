"""What a service expects of another, as a file that both sides test: a pact.

A pact names, as JSON Schema, only the fields that are read: of each entity in the provider's feed (`states`), and of
each answer asked for directly (`answers`, by method and path). It is written from the models that do the reading.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel


def pact(
    consumer: str,
    provider: str,
    states: Mapping[str, type[BaseModel]],
    answers: Mapping[str, tuple[type[BaseModel], Sequence[str]]] | None = None,
) -> dict[str, Any]:
    """The pact of two services. An answer is named with its query parameters."""
    return {
        "consumer": consumer,
        "provider": provider,
        "request": {"method": "GET", "path": "/changes", "query": ["after", "limit", "wait"]},
        "states": {entity: read.model_json_schema() for entity, read in states.items()},
        "answers": {
            request: {"query": list(query), "schema": read.model_json_schema()}
            for request, (read, query) in (answers or {}).items()
        },
    }


def export(module: str, pacts: Sequence[Mapping[str, Any]]) -> None:
    """Writes each pact into the folder named on the command line, or checks it with `--check`."""
    folder, check = Path(sys.argv[1]), "--check" in sys.argv
    for found in pacts:
        path = folder / f"{found['provider']}.json"
        text = json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        if check and (not path.exists() or path.read_text("utf-8") != text):
            sys.exit(f"{path} is not what the service reads: run python -m {module} {folder}")
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
