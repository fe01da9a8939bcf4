"""What a template must hold before it can be published."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from readiness_api.templates.cycles import cycle_in

MOST_ITEMS = 400


class Wrong(StrEnum):
    NO_ITEMS = "no_items"
    TOO_MANY_ITEMS = "too_many_items"
    UNKNOWN_DEPENDENCY = "unknown_dependency"
    CYCLE = "cycle"
    MEASURE_MISSING = "measure_missing"
    MEASURE_UNASKED = "measure_unasked"
    LIMITS_CROSS = "limits_cross"
    OPTIONS_WITHOUT_MUNICIPALITY = "options_without_municipality"
    NO_SITES = "no_sites"


@dataclass(frozen=True, slots=True)
class Fault:
    """`code`: the item, or empty for the whole; `what` names what is wrong with it."""

    code: str
    wrong: Wrong
    what: str = ""


def faults(items: Sequence[Mapping[str, Any]]) -> Sequence[Fault]:
    """All that is wrong, item by item in the template's order. `items` as JSON."""
    if not 0 < len(items) <= MOST_ITEMS:
        return [Fault("", Wrong.TOO_MANY_ITEMS if items else Wrong.NO_ITEMS, str(MOST_ITEMS))]
    codes = {item["code"] for item in items}
    found = [fault for item in items for fault in _of_one(item, codes)]
    cycle = cycle_in({item["code"]: [code for code in item["dependsOn"] if code in codes] for item in items})
    return [*found, Fault(cycle[0], Wrong.CYCLE, " → ".join(cycle))] if cycle else found


def _of_one(item: Mapping[str, Any], codes: set[str]) -> list[Fault]:
    code, kinds = item["code"], item["appliesTo"]["siteKinds"]
    found = [Fault(code, Wrong.UNKNOWN_DEPENDENCY, other) for other in item["dependsOn"] if other not in codes]
    if not kinds:
        found.append(Fault(code, Wrong.NO_SITES))
    if item["appliesTo"]["municipalOptions"] and "municipality" not in kinds:
        found.append(Fault(code, Wrong.OPTIONS_WITHOUT_MUNICIPALITY))
    measured = item["evidence"] == "measurement"
    if measured and not item["measure"]:
        found.append(Fault(code, Wrong.MEASURE_MISSING))
    if not measured and (item["measure"] or item["threshold"]):
        found.append(Fault(code, Wrong.MEASURE_UNASKED))
    return [*found, *([Fault(code, Wrong.LIMITS_CROSS)] if _cross(item["threshold"] or {}) else [])]


def _cross(limits: Mapping[str, float | None]) -> bool:
    """A limit never to be passed that lies on the wrong side of the one to reach."""
    low, lowest = limits.get("atLeast"), limits.get("neverBelow")
    high, highest = limits.get("atMost"), limits.get("neverAbove")
    return (low is not None and lowest is not None and lowest > low) or (
        high is not None and highest is not None and highest < high
    )
