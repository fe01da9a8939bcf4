"""What is known of each item's remaining days, and whether that is enough for a probability."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

DAY = timedelta(days=1)
SHORTEST_PLAN = DAY
"""An item planned for less says nothing of how plans tend to hold: a day late would be many times its plan."""
WITHIN = 2.0
"""A range reaches two standard deviations to either side of "so many days, give or take"."""


class Basis(StrEnum):
    """Where an item's remaining days come from. `overdue`: no estimate, and its due time is past or not set."""

    ESTIMATE = "estimate"
    PLAN = "plan"
    OVERDUE = "overdue"


class NoProbability(StrEnum):
    """Why only a range is given."""

    TOO_LITTLE_HISTORY = "too_little_history"
    NOBODY_KNOWS = "nobody_knows"


@dataclass(frozen=True, slots=True)
class Estimate:
    """An owner's days left of work, said at `at`: three points, or `likely` give or take `spread`."""

    at: datetime
    likely: float
    optimistic: float | None = None
    pessimistic: float | None = None
    spread: float | None = None

    @property
    def longest(self) -> float:
        """What it may take at most, as said."""
        return self.likely + WITHIN * (self.spread or 0) if self.pessimistic is None else self.pessimistic

    @property
    def shortest(self) -> float:
        """What it takes at least, as said."""
        return max(0.0, self.likely - WITHIN * (self.spread or 0)) if self.optimistic is None else self.optimistic


@dataclass(frozen=True, slots=True)
class Task:
    """An open item. `blocker`: the gate asks for it; `accepted_until`: an approved deviation answers for it so long."""

    id: str
    blocker: bool
    offset_days: int
    due_at: datetime | None
    started: bool
    estimate: Estimate | None = None
    accepted_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Remaining:
    """Days left of an item: from `low` over `likely` to `high`; of an overdue one nothing is known but that."""

    basis: Basis
    low: float
    likely: float
    high: float
    spread: float = 0.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """An item that became ready for the first time: when it was asked for, when it was due."""

    asked_at: datetime
    due_at: datetime
    ready_at: datetime


@dataclass(frozen=True, slots=True)
class History:
    """`factors`: actual days by planned days; `lateness`: days late of the late ones. `left_out`: had no real plan."""

    factors: Sequence[float]
    lateness: Sequence[float]
    left_out: int

    @property
    def observations(self) -> int:
        """How many outcomes say something of how plans tend to hold."""
        return len(self.factors)


def asked_by(task: Task, offset_days: int, due_at: datetime | None) -> bool:
    """Whether a gate waits for the item: a blocker due by then, with no deviation that holds at the gate's time."""
    if not task.blocker or task.offset_days > offset_days:
        return False
    return task.accepted_until is None or due_at is None or task.accepted_until <= due_at


def remaining(task: Task, due_before: Sequence[datetime | None], now: datetime) -> Remaining:
    """`due_before`: when what the item waits for is due. Days said of work under way run from when they were said.

    Without an estimate, what is left of the plan: from now, or from when what it waits for is due, until it is due.
    """
    estimate = task.estimate
    if estimate is not None:
        gone = max(0.0, (now - estimate.at) / DAY) if task.started else 0.0
        if estimate.longest > gone or gone == 0:
            low, likely, high = (
                max(0.0, days - gone) for days in (estimate.shortest, estimate.likely, estimate.longest)
            )
            return Remaining(Basis.ESTIMATE, low, likely, high, estimate.spread or 0.0)
    if task.due_at is None or task.due_at <= now:
        return Remaining(Basis.OVERDUE, 0.0, 0.0, 0.0)
    begins = max([now, *(due for due in due_before if due is not None)])
    days = max(0.0, (task.due_at - begins) / DAY)
    return Remaining(Basis.PLAN, days, days, days)


def learned(outcomes: Sequence[Outcome]) -> History:
    """What the programme's own outcomes say."""
    planned = [each for each in outcomes if each.due_at - each.asked_at >= SHORTEST_PLAN]
    return History(
        [max(0.0, (each.ready_at - each.asked_at) / (each.due_at - each.asked_at)) for each in planned],
        [(each.ready_at - each.due_at) / DAY for each in planned if each.ready_at > each.due_at],
        len(outcomes) - len(planned),
    )


def no_probability(history: History, needed: int, overdue: int) -> NoProbability | None:
    """None where a probability may be given. `overdue`: items of which nothing is known but that they are late."""
    if history.observations < needed:
        return NoProbability.TOO_LITTLE_HISTORY
    if overdue and not history.lateness:
        return NoProbability.NOBODY_KNOWS
    return None


def runs_for(items: int, *, runs: int, most_draws: int, least: int) -> int:
    """Fewer runs for a longer line, so that the work is bounded."""
    return max(least, min(runs, most_draws // max(1, items)))


def chunk_for(items: int, *, chunk: int, most_cells: int) -> int:
    """Fewer runs at a time for a longer line, so that memory is bounded: items × chunk cells of four bytes."""
    return max(1, min(chunk, most_cells // max(1, items)))
