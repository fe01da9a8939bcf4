"""The line and its forecast from what is known at a position. Pure, heavy: run it off the event loop."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

import numpy as np

from readiness_api.critical_line.network import Floats, Ints, Network, forward, latest_finish, lay_out
from readiness_api.critical_line.rules import (
    DAY,
    Basis,
    History,
    NoProbability,
    Remaining,
    Task,
    asked_by,
    chunk_for,
    no_probability,
    remaining,
    runs_for,
)
from readiness_api.critical_line.simulation import Durations, Promise, simulate

LOW, LIKELY, HIGH = range(3)
NOTHING = 1e-9
"""Days of slack that are none: what float64 leaves over."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A gate: the line waits for all items that it asks for."""

    code: str
    offset_days: int
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class Settings:
    """How the forecast is made (`reference/forecast.yaml`)."""

    needed: int
    seed: int
    runs: int
    chunk: int
    most_cells: int
    most_draws: int
    least_runs: int


@dataclass(frozen=True, slots=True)
class Question:
    """All that an answer depends on. `edges`: (before, after) as places in `tasks`; the last goal is go-live's."""

    tasks: Sequence[Task]
    edges: Sequence[tuple[int, int]]
    goals: Sequence[Goal]
    history: History
    now: datetime
    settings: Settings


@dataclass(frozen=True, slots=True)
class Placed:
    """An item on the line, as likely. `latest_*` move nothing beyond the line's end; critical: no slack."""

    remaining: Remaining
    begins_at: datetime
    finishes_at: datetime
    latest_begin_at: datetime
    latest_finish_at: datetime
    slack_days: float

    @property
    def critical(self) -> bool:
        """Whether a day's delay here is a day's delay of the line."""
        return self.slack_days <= NOTHING


@dataclass(frozen=True, slots=True)
class Likely:
    """What the simulation says of one goal."""

    waiting_for: int
    probability: float | None
    p50_at: datetime
    p90_at: datetime


@dataclass(frozen=True, slots=True)
class Driver:
    """How much an item decides the end: share of runs, and correlation of its days with the end."""

    task: int
    criticality: float
    correlation: float


@dataclass(frozen=True, slots=True)
class Calculated:
    """`placed` and `path` by place in the question's tasks; items that go-live does not wait for are not placed.

    `latest_at` None: nobody can say. `goals` and `drivers` are empty where there is `no_probability`.
    """

    placed: Mapping[int, Placed]
    path: Sequence[int]
    earliest_at: datetime
    likely_at: datetime
    latest_at: datetime | None
    no_probability: NoProbability | None
    waiting_for: Sequence[int]
    goals: Sequence[Likely]
    drivers: Sequence[Driver]
    promise: Promise


def calculate(question: Question) -> Calculated:
    """Deterministic: the same question has the same answer."""
    chosen = _line(question)
    number = {task: n for n, task in enumerate(chosen)}
    edges = [(number[a], number[b]) for a, b in question.edges if a in number and b in number]
    network = lay_out(len(chosen), edges)
    tasks = [question.tasks[chosen[n]] for n in network.order]
    left = [
        remaining(task, [tasks[first].due_at for first in before], question.now)
        for task, before in zip(tasks, network.before, strict=True)
    ]
    days = np.array([[each.low, each.likely, each.high] for each in left], dtype=np.float64).reshape(len(left), 3)
    begin, finish = forward(network, days)
    goals = [
        np.array([k for k, task in enumerate(tasks) if asked_by(task, goal.offset_days, goal.due_at)], dtype=np.intp)
        for goal in question.goals
    ]
    ends = finish[goals[-1]].max(axis=0) if len(goals[-1]) else np.zeros(3)
    placed = _placed(question.now, network, left, days[:, LIKELY], begin[:, LIKELY], finish[:, LIKELY], ends[LIKELY])
    overdue = sum(each.basis is Basis.OVERDUE for each in left)
    refused = no_probability(question.history, question.settings.needed, overdue)
    promise = _promise(question.settings, len(chosen))
    likely: Sequence[Likely] = ()
    drivers: Sequence[Driver] = ()
    if refused is None and tasks:
        likely, drivers = _simulated(question, network, left, goals, promise)
    original = [chosen[n] for n in network.order]
    return Calculated(
        {original[k]: each for k, each in enumerate(placed)},
        [original[k] for k in _path(network, begin[:, LIKELY], finish[:, LIKELY], goals[-1])],
        question.now + float(ends[LOW]) * DAY,
        question.now + float(ends[LIKELY]) * DAY,
        None if overdue else question.now + float(ends[HIGH]) * DAY,
        refused,
        [len(goal) for goal in goals],
        likely,
        [Driver(chosen[each.task], each.criticality, each.correlation) for each in drivers],
        promise,
    )


def _line(question: Question) -> list[int]:
    """What go-live waits for, directly or through others, in the order given."""
    last = question.goals[-1]
    before: dict[int, list[int]] = {}
    for first, then in question.edges:
        before.setdefault(then, []).append(first)
    found = {n for n, task in enumerate(question.tasks) if asked_by(task, last.offset_days, last.due_at)}
    unseen = list(found)
    while unseen:
        new = set(before.get(unseen.pop(), ())) - found
        found |= new
        unseen += new
    return sorted(found)


def _promise(settings: Settings, items: int) -> Promise:
    runs = runs_for(items, runs=settings.runs, most_draws=settings.most_draws, least=settings.least_runs)
    return Promise(settings.seed, runs, chunk_for(items, chunk=settings.chunk, most_cells=settings.most_cells))


def _placed(
    now: datetime, network: Network, left: Sequence[Remaining], days: Floats, begin: Floats, finish: Floats, end: float
) -> list[Placed]:
    latest = latest_finish(network, days, end)
    slack = np.maximum(latest - finish, 0.0)
    return [
        Placed(
            left[k],
            now + float(begin[k]) * DAY,
            now + float(finish[k]) * DAY,
            now + float(latest[k] - days[k]) * DAY,
            now + float(latest[k]) * DAY,
            float(slack[k]) if slack[k] > NOTHING else 0.0,
        )
        for k in range(network.size)
    ]


def _path(network: Network, begin: Floats, finish: Floats, goal: Ints) -> list[int]:
    """One longest way through the line, from its first item to the one that finishes it."""
    if not len(goal):
        return []
    here = int(goal[np.argmax(finish[goal])])
    path = [here]
    while len(network.before[here]):
        before = network.before[here]
        here = int(before[np.argmax(finish[before])])
        path.append(here)
    return path[::-1]


def _simulated(
    question: Question, network: Network, left: Sequence[Remaining], goals: Sequence[Ints], promise: Promise
) -> tuple[Sequence[Likely], Sequence[Driver]]:
    place = np.argsort(network.order)
    given = _durations([left[k] for k in place], question.history)
    found = simulate(network, given, [network.order[goal] for goal in goals], promise)
    likely = [
        Likely(
            len(waiting),
            None if goal.due_at is None else _share_by(ends, (goal.due_at - question.now) / DAY),
            question.now + _day(ends, 0.5) * DAY,
            question.now + _day(ends, 0.9) * DAY,
        )
        for goal, waiting, ends in zip(question.goals, goals, found.ends, strict=True)
    ]
    ranked = sorted(range(network.size), key=lambda n: (-found.criticality[n], -found.correlation[n], n))
    return likely, [Driver(n, float(found.criticality[n]), round(float(found.correlation[n]), 2)) for n in ranked]


def _durations(left: Sequence[Remaining], history: History) -> Durations:
    normal = np.array([each.spread > 0 for each in left], dtype=np.bool_)
    likely = np.array([each.likely for each in left], dtype=np.float64)
    return Durations(
        low=np.where(normal, likely, [each.low for each in left]),
        likely=likely,
        high=np.where(normal, likely, [each.high for each in left]),
        spread=np.array([each.spread for each in left], dtype=np.float64),
        late=np.array([each.basis is Basis.OVERDUE for each in left], dtype=np.bool_),
        factors=np.array(history.factors, dtype=np.float64),
        lateness=np.array(history.lateness or [0.0], dtype=np.float64),
    )


def _share_by(ends: Floats, day: float) -> float:
    return float(np.searchsorted(ends, day, side="right")) / len(ends)


def _day(ends: Floats, share: float) -> float:
    """The first day by which at least that share of the runs were ready."""
    return float(ends[ceil(share * len(ends)) - 1])
