"""The state of an item, and how states add up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from readiness_api.templates.thresholds import Fraction, Threshold, Verdict, judge


class Status(StrEnum):
    """What a person has said of an item."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    READY = "ready"
    BLOCKED = "blocked"
    NOT_APPLICABLE = "not_applicable"


class State(StrEnum):
    """What the evidence says of an item; the order of declaration is the order of worst-of, best first."""

    READY = "ready"
    IN_PROGRESS = "in_progress"
    AT_RISK = "at_risk"
    UNKNOWN = "unknown"
    BLOCKED = "blocked"


NOT_APPLICABLE = "not_applicable"
WORST_FIRST = tuple(reversed(State))
COUNTED = (*State, NOT_APPLICABLE)
NEEDS_REASON = frozenset({Status.BLOCKED, Status.NOT_APPLICABLE})


@dataclass(frozen=True, slots=True)
class Measured:
    fraction: Fraction
    at: datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """An item as answered. `due_at` is None where the wave has no date; `stale_after` bounds a measurement's age."""

    status: Status
    needs_measurement: bool
    threshold: Threshold | None
    due_at: datetime | None
    measured: Measured | None
    stale_after: timedelta


def state(answer: Answer, now: datetime) -> State | None:
    """None where the item does not apply. A person's "ready" never overrides a measurement that says otherwise."""
    if answer.status is Status.NOT_APPLICABLE:
        return None
    if answer.status is Status.BLOCKED:
        return State.BLOCKED
    if answer.status is Status.NOT_STARTED:
        return State.UNKNOWN
    if answer.needs_measurement:
        shown = _shown_by_measurement(answer, now)
        if shown is not None:
            return shown
    if answer.status is Status.READY:
        return State.READY
    return State.AT_RISK if _overdue(answer, now) else State.IN_PROGRESS


def is_stale(measured: Measured, limit: timedelta, now: datetime) -> bool:
    return now >= measured.at + limit


def next_change_at(answer: Answer, now: datetime) -> datetime | None:
    """The first moment after `now` at which time alone changes the state, or None when it never does."""
    today = state(answer, now)
    moments = [answer.due_at, answer.measured.at + answer.stale_after if answer.measured else None]
    later = sorted(moment for moment in moments if moment is not None and moment > now)
    return next((moment for moment in later if state(answer, moment) != today), None)


def roll_up(counts: Mapping[str, int]) -> State | None:
    """The worst state that any item has; never an average; None when nothing applies."""
    return next((each for each in WORST_FIRST if counts.get(each, 0) > 0), None)


def count(states: Iterable[State | None]) -> Mapping[str, int]:
    counts = dict.fromkeys(COUNTED, 0)
    for each in states:
        counts[each or NOT_APPLICABLE] += 1
    return MappingProxyType(counts)


def moved(counts: Mapping[str, int], before: State | None, after: State | None) -> Mapping[str, int]:
    """The counts after one item went from one state to another. Counts, since a worst-of alone can't be undone.

    Raises ValueError when no item was in the state it is said to have left: the counts would no longer be true.
    """
    if counts.get(before or NOT_APPLICABLE, 0) < 1:
        raise ValueError(f"no item to move from {before}")
    result = dict(counts)
    result[before or NOT_APPLICABLE] -= 1
    result[after or NOT_APPLICABLE] = result.get(after or NOT_APPLICABLE, 0) + 1
    return MappingProxyType(result)


def status_after_measurement(status: Status, threshold: Threshold | None, fraction: Fraction) -> Status:
    """Evidence moves the status; what a person blocked or set aside with a reason stays until a person changes it."""
    if status in NEEDS_REASON:
        return status
    return Status.READY if judge(threshold, fraction) is Verdict.MET else Status.IN_PROGRESS


def _shown_by_measurement(answer: Answer, now: datetime) -> State | None:
    if answer.measured is None:
        return State.UNKNOWN if answer.status is Status.READY else None
    if is_stale(answer.measured, answer.stale_after, now):
        return State.UNKNOWN
    match judge(answer.threshold, answer.measured.fraction):
        case Verdict.BEYOND_LIMIT:
            return State.BLOCKED
        case Verdict.SHORT:
            return State.AT_RISK
        case Verdict.MET:
            return None


def _overdue(answer: Answer, now: datetime) -> bool:
    return answer.due_at is not None and now >= answer.due_at
