"""The letters a grid is written in, and why an item is in its state."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from readiness_api.checklists.rules import Answer, Measured, State, Status, is_stale, state
from readiness_api.templates.rules import AREAS
from readiness_api.templates.thresholds import Verdict, judge

LETTERS = {State.BLOCKED: "b", State.UNKNOWN: "u", State.AT_RISK: "a", State.IN_PROGRESS: "i", State.READY: "r"}
"""One for each state, as `area_states` in the database writes them. A capital: the area has an approved deviation."""
DOES_NOT_APPLY = "-"
NO_CHECKLIST = LETTERS[State.UNKNOWN] * len(AREAS)
NO_CHECKLIST_WEIGHT = len(AREAS) * (len(AREAS) + 1) ** 2
"""As `area_weight` in the database weighs areas that are all unknown."""


@dataclass(frozen=True, slots=True)
class GridFilter:
    """Which sites; None is every. With an area, the state is that area's; without, any area's."""

    wave: UUID | None = None
    area: str | None = None
    state: State | None = None
    find: str | None = None
    by_name: bool = False
    limit: int = 20_000
    offset: int = 0


class Reason(StrEnum):
    """Why an item is in its state."""

    BLOCKED = "blocked"
    NOT_OPENED = "not_opened"
    NOT_MEASURED = "not_measured"
    STALE = "stale"
    BEYOND_LIMIT = "beyond_limit"
    SHORT = "short"
    OVERDUE = "overdue"
    UNDER_WAY = "under_way"
    MET = "met"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Because:
    """`since`: from when the reason has held, where the item itself says it; a person's answer dates the rest."""

    state: State | None
    reason: Reason
    since: datetime | None = None


def because(answer: Answer, now: datetime) -> Because:
    """Why the item is in the state that it is in at `now`."""
    found = state(answer, now)
    if answer.status in _SAID:
        return Because(found, _SAID[answer.status])
    if answer.needs_measurement and answer.measured is not None:
        shown = _shown_by(answer, answer.measured, now)
        if shown is not None:
            return Because(found, *shown)
    match found:
        case State.UNKNOWN:
            return Because(found, Reason.NOT_MEASURED)
        case State.AT_RISK:
            return Because(found, Reason.OVERDUE, answer.due_at)
        case State.READY:
            return Because(found, Reason.MET)
        case _:
            return Because(found, Reason.UNDER_WAY)


_SAID = {
    Status.NOT_APPLICABLE: Reason.NOT_APPLICABLE,
    Status.BLOCKED: Reason.BLOCKED,
    Status.NOT_STARTED: Reason.NOT_OPENED,
}


def _shown_by(answer: Answer, measured: Measured, now: datetime) -> tuple[Reason, datetime] | None:
    if is_stale(measured, answer.stale_after, now):
        return Reason.STALE, measured.at + answer.stale_after
    match judge(answer.threshold, measured.fraction):
        case Verdict.BEYOND_LIMIT:
            return Reason.BEYOND_LIMIT, measured.at
        case Verdict.SHORT:
            return Reason.SHORT, measured.at
        case Verdict.MET:
            return None


def with_deviations(states: str, areas: list[str] | None) -> str:
    """The letters, in capitals where an approved deviation lies in the area."""
    if not areas:
        return states
    return "".join(letter.upper() if area in areas else letter for letter, area in zip(states, AREAS, strict=True))
