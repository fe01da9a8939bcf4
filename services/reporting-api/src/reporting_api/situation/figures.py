"""The figures of the picture: what each counts, out of what, and what it leaves out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from reporting_api.situation.facts import INCIDENT, READINESS
from reporting_api.situation.rules import UNITS

RISK = "incidents.risk8"
OF_READINESS = ("sites", "readiness.", "deviations", "checklists")
AREA = re.compile(r"^readiness\.([a-z_]+)\.([a-z_]+)$")
FAMILIES = re.compile(
    r"^(?:incidents\.(?:band|hazard|status)|readiness\.[a-z_]+|waves|decisions|deviations|checklists|logEntries)"
    r"\.[a-z_]+$"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """`left_out` names what is known to be missing from the count."""

    key: str
    out_of: str | None = None
    left_out: str | None = None


FIGURES = (
    Figure(RISK, out_of="incidents.open", left_out="incidents.unrated"),
    Figure(UNITS, out_of="sites", left_out="incidents.unrated"),
    Figure("incidents.open", out_of="incidents.logged"),
    Figure("incidents.unrated", out_of="incidents.open"),
    Figure("incidents.patientAffected", out_of="incidents.open"),
    Figure("incidents.downtime", out_of="incidents.open"),
    Figure("incidents.closed", out_of="incidents.logged"),
    Figure("incidents.status.confirmed", out_of="incidents.closed"),
    Figure("incidents.reopened", out_of="incidents.open"),
    Figure("breaches.holding", out_of="breaches.opened"),
    Figure("breaches.unanswered", out_of="breaches.opened"),
    Figure("decisions"),
    Figure("logEntries"),
    Figure("deviations.requested"),
    Figure("deviations.approved"),
    Figure("checklists.signed", out_of="checklists"),
    Figure("checklists.approved", out_of="checklists"),
)
KEYS = frozenset(figure.key for figure in FIGURES) | {
    part for figure in FIGURES for part in (figure.out_of, figure.left_out) if part
}


def counter_behind(figure: str) -> str | None:
    """The counter whose rows stand behind a figure; None when there is no such figure."""
    if figure == UNITS:
        return RISK
    return figure if figure in KEYS or FAMILIES.match(figure) else None


def source_of(counter: str) -> str:
    """The source whose changes move a counter."""
    return READINESS if counter.startswith(OF_READINESS) else INCIDENT


def family(counters: Mapping[str, int], prefix: str) -> dict[str, int]:
    """The counters below a prefix that are above zero, without the prefix."""
    return {
        counter.removeprefix(prefix): value
        for counter, value in sorted(counters.items())
        if counter.startswith(prefix) and value
    }


def areas(counters: Mapping[str, int]) -> dict[str, dict[str, int]]:
    """Counts of items per area and state; an area whose every count is zero is not there."""
    found: dict[str, dict[str, int]] = {}
    for counter, value in sorted(counters.items()):
        if value and (match := AREA.match(counter)):
            found.setdefault(match[1], {})[match[2]] = value
    return found
