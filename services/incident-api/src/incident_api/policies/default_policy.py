"""The default policy every programme begins with. Data: `default-policy.yaml`, with its sources."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any, cast

import yaml

WATCHED = frozenset({"same-hazard"})
"""Criteria the service evaluates by itself so far; the others are watched by people and said so."""


@cache
def default_triggers() -> tuple[dict[str, Any], ...]:
    """The policy's criteria, with their texts filled in, as `Trigger` reads them."""
    found = yaml.safe_load((files("incident_api.policies") / "default-policy.yaml").read_text(encoding="utf-8"))
    return tuple(_trigger(raw) for raw in cast("list[dict[str, Any]]", found["triggers"]))


def _trigger(raw: dict[str, Any]) -> dict[str, Any]:
    values = {**raw["parameters"], "w": raw["windowMinutes"]}
    return {
        "id": raw["id"],
        "severity": raw["severity"],
        "pauses": raw["pauses"],
        "text": {language: raw[language].format_map(values) for language in ("sv", "en")},
        "parameters": raw["parameters"],
        "window_minutes": raw["windowMinutes"],
        "answered_by": raw["answeredBy"],
        "answer_within_minutes": raw["answerWithinMinutes"],
        "escalates_to": raw["escalatesTo"],
        "reason": raw["reason"],
        "source": raw["source"],
        "watched": raw["id"] in WATCHED,
    }
