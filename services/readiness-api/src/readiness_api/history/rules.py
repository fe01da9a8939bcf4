"""What differs between two versions of an entity, of what a reader would call a change."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

WATCHED: Mapping[str, tuple[str, ...]] = {
    "item": (
        "status", "state", "reason", "comment", "ownerLine", "ownerProgramme", "dueAt", "threshold", "measurement",
        "deviationStatus", "text", "criticality", "templateVersion",
    ),
    "measurement": ("numerator", "denominator", "exclusions", "exclusionsReason", "source", "measuredAt"),
    "deviation": ("status", "reason", "mitigation", "expiresAt", "decisionReason", "extension"),
    "evidence": ("kind", "name", "note", "url", "sha256", "status", "withdrawnReason"),
    "comment": ("text",),
}  # fmt: skip
_OF_ITS_OWN = frozenset({"id", "recordedAt", "requestedAt"})


@dataclass(frozen=True, slots=True)
class Difference:
    """A field with what it held and what it holds; a part of an object is named with a dot."""

    field: str
    before: str | None
    after: str | None


def differences(entity: str, before: Mapping[str, Any] | None, after: Mapping[str, Any]) -> list[Difference]:
    """In the order of `WATCHED`. Of a first version: all that it holds."""
    was = _flat(entity, before or {})
    now = _flat(entity, after)
    return [
        Difference(name, was.get(name), now.get(name))
        for name in dict.fromkeys((*now, *was))
        if was.get(name) != now.get(name)
    ]


def _flat(entity: str, state: Mapping[str, Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in WATCHED.get(entity, ()):
        value = state.get(name)
        if isinstance(value, Mapping):
            parts = {f"{name}.{key}": inner for key, inner in value.items() if key not in _OF_ITS_OWN}
        else:
            parts = {name: value}
        found |= {key: _said(inner) for key, inner in parts.items() if inner is not None}
    return found


def _said(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
