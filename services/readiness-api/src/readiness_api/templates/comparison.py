"""What differs between two versions of a template, field by field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """`field`: its path, as in `text.sv`."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Comparison:
    """Codes that came and went, and what became of those in both."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: Mapping[str, tuple[Change, ...]]
    unchanged: int


def changes_between(before: Json, after: Json) -> tuple[Change, ...]:
    """Fields of one thing that differ, in the order of `after`, those that are gone last. Lists are whole."""
    old, new = dict(_flat(before)), dict(_flat(after))
    return tuple(
        Change(field, old.get(field), new.get(field))
        for field in (*new, *(name for name in old if name not in new))
        if old.get(field) != new.get(field)
    )


def compare(before: Sequence[Json], after: Sequence[Json]) -> Comparison:
    """Items by their code; what only changed place is unchanged."""
    old, new = ({item["code"]: item for item in items} for items in (before, after))
    both = [code for code in new if code in old]
    changed = {code: changes for code in both if (changes := changes_between(old[code], new[code]))}
    return Comparison(
        tuple(code for code in new if code not in old),
        tuple(code for code in old if code not in new),
        changed,
        len(both) - len(changed),
    )


def _flat(value: Json, path: str = "") -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name, inner in value.items():
        here = f"{path}{name}"
        found += _flat(inner, f"{here}.") if isinstance(inner, Mapping) else [(here, inner)]
    return found
