"""The fold that turns versions of entities into figures.

A figure counts entities; an entity's version adds one to each counter it is *counted in*. So a
change moves a counter by the difference between the two sets, and the rows behind a figure are the
versions whose set holds its counter. Number and rows rest on the one definition below.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import singledispatch

from reporting_api.situation.facts import (
    Breach,
    Checklist,
    Decision,
    Deviation,
    Fact,
    Incident,
    Item,
    LogEntry,
    Site,
    WaveState,
)

ACTION_LIMIT = 8
"""The usual Swedish limit for action on consequence × probability, 1-16."""

OPEN = frozenset({"new", "open"})
BANDS = ("low", "medium", "high", "critical")
STATES = ("ready", "in_progress", "at_risk", "unknown", "blocked")
"""Readiness, best first; *worst of* is its join, and unknown is never better than at risk."""

PLACE = "incidents.risk8.at:"
"""Prefix of the counter of one place; the rest is the path of its organisations, root first."""

UNITS = "incidents.risk8.units"
"""Distinct places with an open incident at the limit for action: follows from the place counters."""


def counted_in(fact: Fact | None) -> frozenset[str]:
    """The counters that an entity in this state adds one to; none before it exists."""
    return frozenset() if fact is None else frozenset(_counters(fact))


@singledispatch
def _counters(fact: Fact) -> Iterable[str]:
    raise TypeError(fact)


@_counters.register
def _of_incident(incident: Incident) -> Iterable[str]:
    yield "incidents.logged"
    yield f"incidents.status.{incident.status}"
    if incident.status not in OPEN:
        yield "incidents.closed"
        return
    yield "incidents.open"
    yield f"incidents.hazard.{incident.hazard_class or 'unclassed'}"
    if incident.reopened:
        yield "incidents.reopened"
    if incident.patient_affected == "yes":
        yield "incidents.patientAffected"
    if incident.downtime_routine:
        yield "incidents.downtime"
    yield from _of_rating(incident)


def _of_rating(incident: Incident) -> Iterable[str]:
    if incident.risk is None:
        yield "incidents.unrated"
        return
    yield f"incidents.band.{incident.band}"
    if incident.risk >= ACTION_LIMIT:
        yield "incidents.risk8"
        yield PLACE + "/".join(incident.lineage)


@_counters.register
def _of_breach(breach: Breach) -> Iterable[str]:
    yield "breaches.opened"
    if breach.holds:
        yield "breaches.holding"
    if breach.status == "open":
        yield "breaches.unanswered"


@_counters.register
def _of_wave_state(wave: WaveState) -> Iterable[str]:
    yield f"waves.{wave.state}"


@_counters.register
def _of_decision(decision: Decision) -> Iterable[str]:
    yield "decisions"
    yield f"decisions.{decision.kind}"


@_counters.register
def _of_log_entry(entry: LogEntry) -> Iterable[str]:
    yield "logEntries"
    yield f"logEntries.{entry.kind}"


@_counters.register
def _of_item(item: Item) -> Iterable[str]:
    yield f"readiness.{item.area}.{item.state or 'not_applicable'}"


@_counters.register
def _of_checklist(checklist: Checklist) -> Iterable[str]:
    yield "checklists"
    yield f"checklists.{checklist.status}"


@_counters.register
def _of_deviation(deviation: Deviation) -> Iterable[str]:
    yield f"deviations.{deviation.status}"


@_counters.register
def _of_site(_: Site) -> Iterable[str]:
    yield "sites"


def moves(before: frozenset[str], after: frozenset[str]) -> dict[str, int]:
    """How much each counter moves when an entity's version is replaced."""
    return dict.fromkeys(after - before, 1) | dict.fromkeys(before - after, -1)


def distinct_units(places: Iterable[str]) -> int:
    """Places that hold no other of the places: a hospital and one of its wards are not two units."""
    paths = sorted(place.removeprefix(PLACE) + "/" for place in places)
    return sum(1 for path, following in zip(paths, [*paths, ""][1:], strict=True) if not following.startswith(path))


def apply(counters: Mapping[str, int], before: frozenset[str], after: frozenset[str]) -> dict[str, int]:
    """The new value of each counter that a change of one entity moves.

    `counters` holds the running values; of the place counters, all that are above zero.
    """
    changed = {counter: counters.get(counter, 0) + step for counter, step in moves(before, after).items()}
    if any(counter.startswith(PLACE) for counter in changed):
        now = {**counters, **changed}
        count = distinct_units(counter for counter, value in now.items() if counter.startswith(PLACE) and value > 0)
        if count != counters.get(UNITS, 0):
            changed[UNITS] = count
    return changed


def worst(counts: Mapping[str, int]) -> str | None:
    """The worst state that any item is in; None when nothing applies."""
    return next((state for state in reversed(STATES) if counts.get(state, 0) > 0), None)
