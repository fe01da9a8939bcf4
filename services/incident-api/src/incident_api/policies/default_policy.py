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
    return tuple(_trigger(raw) for raw in _shipped())


@cache
def _shipped() -> tuple[dict[str, Any], ...]:
    found = yaml.safe_load((files("incident_api.policies") / "default-policy.yaml").read_text(encoding="utf-8"))
    return tuple(cast("list[dict[str, Any]]", found["triggers"]))


@cache
def _in_english() -> dict[str, str]:
    texts = [raw[name] for raw in _shipped() for name in ("answeredBy", "escalatesTo", "reason")]
    return {text["sv"]: text["en"] for text in texts}


def in_both_languages(kept: object) -> object:
    """A text of a policy or breach as it is told now; those kept when it was told in one language only are completed.

    What the default policy says it says in both; where a policy says something of its own in one, that is all there is.
    """
    if not isinstance(kept, str):
        return kept
    swedish = {english: text for text, english in _in_english().items()}.get(kept, kept)
    return {"sv": swedish, "en": _in_english().get(kept, kept)}


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
