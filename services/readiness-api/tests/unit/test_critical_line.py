"""Slack and the longest way by hand, then what holds for every line."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness_api.critical_line.calculating import Calculated, Goal, Question, Settings, calculate
from readiness_api.critical_line.network import lay_out
from readiness_api.critical_line.rules import (
    Basis,
    Estimate,
    History,
    NoProbability,
    Outcome,
    Remaining,
    Task,
    asked_by,
    chunk_for,
    learned,
    no_probability,
    remaining,
    runs_for,
)

NOW = datetime(2024, 10, 1, 8, 0, tzinfo=UTC)
DAY = timedelta(days=1)
GO_LIVE = NOW + 42 * DAY
NOTHING = History((), (), 0)
HELD = History((1.0,) * 20, (5.0,), 0)
SETTINGS = Settings(needed=20, seed=1, runs=1000, chunk=400, most_cells=10_000, most_draws=10_000_000, least_runs=100)
GOALS = (Goal("T-30", -30, NOW + 12 * DAY), Goal("T-0", 0, GO_LIVE))


def task(n: int, *days: float, **more: object) -> Task:
    """An item with so many days left, exactly or as three points."""
    low, likely, high = days if len(days) == 3 else (days[0],) * 3
    estimate = Estimate(NOW, likely, low, high)
    return Task(**{"id": str(n), "blocker": True, "offset_days": 0, "due_at": GO_LIVE, "started": False,  # type: ignore[arg-type]
                   "estimate": estimate, **more})  # fmt: skip


def put(tasks: list[Task], edges: list[tuple[int, int]], history: History = NOTHING) -> Calculated:
    return calculate(Question(tasks, edges, GOALS, history, NOW, SETTINGS))


def days_from_now(moment: datetime) -> float:
    return round((moment - NOW) / DAY, 6)


def test_by_hand_two_ways_meet() -> None:
    # a 3 → b 4 → d 2, c 5 → d: the end is day 9; c may begin 2 days later.
    found = put([task(n, days) for n, days in enumerate((3, 4, 5, 2))], [(0, 1), (1, 3), (2, 3)])
    assert found.path == [0, 1, 3]
    assert days_from_now(found.likely_at) == 9
    assert [found.placed[n].slack_days for n in range(4)] == [0, 0, 2, 0]
    assert [found.placed[n].critical for n in range(4)] == [True, True, False, True]
    c = found.placed[2]
    moments = (c.begins_at, c.finishes_at, c.latest_begin_at, c.latest_finish_at)
    assert [days_from_now(moment) for moment in moments] == [0, 5, 2, 7]


def test_a_range_is_all_short_to_all_long_and_open_where_nobody_has_said() -> None:
    found = put([task(0, 1, 2, 6), task(1, 2, 3, 9)], [(0, 1)])
    assert [days_from_now(each) for each in (found.earliest_at, found.likely_at)] == [3, 5]
    assert found.latest_at is not None and days_from_now(found.latest_at) == 15
    assert found.no_probability is NoProbability.TOO_LITTLE_HISTORY
    assert not found.goals
    assert not found.drivers
    overdue = put([task(0, 1), task(1, 1, estimate=None, due_at=NOW - DAY)], [])
    assert overdue.latest_at is None


def test_what_go_live_does_not_wait_for_is_not_on_the_line() -> None:
    found = put([task(0, 5, blocker=False), task(1, 9, blocker=False), task(2, 1)], [(0, 2)])
    assert sorted(found.placed) == [0, 2]
    assert found.path == [0, 2]
    accepted = put([task(0, 5, accepted_until=GO_LIVE + DAY), task(1, 2)], [])
    assert sorted(accepted.placed) == [1]
    assert put([], []).path == []


@pytest.mark.parametrize(
    ("given_task", "offset", "due", "expected"),
    [
        (task(0, 1), 0, GO_LIVE, True),
        (task(0, 1), -30, GO_LIVE, False),
        (task(0, 1, blocker=False), 0, GO_LIVE, False),
        (task(0, 1, accepted_until=GO_LIVE + DAY), 0, GO_LIVE, False),
        (task(0, 1, accepted_until=GO_LIVE), 0, GO_LIVE, True),
        (task(0, 1, accepted_until=NOW), 0, None, True),
    ],
)
def test_what_a_gate_asks_for(given_task: Task, offset: int, due: datetime | None, expected: bool) -> None:
    assert asked_by(given_task, offset, due) is expected


@pytest.mark.parametrize(
    ("given_task", "before", "expected"),
    [
        (task(0, 1, 2, 6), [], Remaining(Basis.ESTIMATE, 1, 2, 6)),
        (task(0, 1, estimate=Estimate(NOW - 4 * DAY, 5, 3, 9)), [], Remaining(Basis.ESTIMATE, 3, 5, 9)),
        (task(0, 1, estimate=Estimate(NOW - 4 * DAY, 5, 3, 9), started=True), [], Remaining(Basis.ESTIMATE, 0, 1, 5)),
        (task(0, 1, estimate=Estimate(NOW - 9 * DAY, 5, 3, 9), started=True), [], Remaining(Basis.PLAN, 42, 42, 42)),
        (task(0, 1, estimate=Estimate(NOW, 5, spread=2)), [], Remaining(Basis.ESTIMATE, 1, 5, 9, 2)),
        (task(0, 1, estimate=Estimate(NOW, 3, spread=2)), [], Remaining(Basis.ESTIMATE, 0, 3, 7, 2)),
        (task(0, 1, estimate=None), [GO_LIVE - 7 * DAY, None], Remaining(Basis.PLAN, 7, 7, 7)),
        (task(0, 1, estimate=None), [GO_LIVE + DAY], Remaining(Basis.PLAN, 0, 0, 0)),
        (task(0, 1, estimate=None, due_at=NOW), [], Remaining(Basis.OVERDUE, 0, 0, 0)),
        (task(0, 1, estimate=None, due_at=None), [], Remaining(Basis.OVERDUE, 0, 0, 0)),
    ],
)
def test_what_is_known_of_the_days_left(given_task: Task, before: list[datetime | None], expected: Remaining) -> None:
    assert remaining(given_task, before, NOW) == expected


def test_history_is_actual_by_planned() -> None:
    found = learned(
        [
            Outcome(NOW, NOW + 10 * DAY, NOW + 15 * DAY),
            Outcome(NOW, NOW + 10 * DAY, NOW + 5 * DAY),
            Outcome(NOW, NOW + DAY / 2, NOW + 20 * DAY),
            Outcome(NOW, NOW - DAY, NOW),
        ]
    )
    assert found == History([1.5, 0.5], [5.0], 2)


def test_too_little_history_gives_no_probability() -> None:
    assert no_probability(History((1.0,) * 19, (), 0), 20, 0) is NoProbability.TOO_LITTLE_HISTORY
    assert no_probability(History((1.0,) * 20, (), 0), 20, 0) is None
    assert no_probability(History((1.0,) * 20, (), 0), 20, 1) is NoProbability.NOBODY_KNOWS
    assert no_probability(HELD, 20, 1) is None


def test_a_longer_line_gets_fewer_runs() -> None:
    assert [runs_for(n, runs=10_000, most_draws=20_000_000, least=2_000) for n in (0, 2_000, 4_000, 10_000)] == [
        10_000, 10_000, 5_000, 2_000,
    ]  # fmt: skip


def test_a_longer_line_is_drawn_in_smaller_chunks() -> None:
    assert [chunk_for(n, chunk=1_000, most_cells=2_000_000) for n in (0, 2_000, 10_000)] == [1_000, 1_000, 200]


def test_what_goes_round_is_not_laid_out() -> None:
    with pytest.raises(ValueError, match="round"):
        lay_out(2, [(0, 1), (1, 0)])


lines = st.integers(1, 9).flatmap(
    lambda size: st.tuples(
        st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(0, 20)), min_size=size, max_size=size),
        st.lists(st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)), max_size=12).map(
            lambda edges: [(min(edge), max(edge)) for edge in edges if edge[0] != edge[1]]
        ),
    )
)


def made(days: list[tuple[int, int, int]]) -> list[Task]:
    return [task(n, *sorted(each)) for n, each in enumerate(days)]


@settings(max_examples=60)
@given(lines)
def test_slack_is_never_negative_and_none_along_the_longest_way(
    line: tuple[list[tuple[int, int, int]], list[tuple[int, int]]],
) -> None:
    found = put(made(line[0]), line[1])
    assert all(each.slack_days >= 0 for each in found.placed.values())
    assert all(found.placed[n].critical for n in found.path)
    assert sum(sorted(line[0][n])[1] for n in found.path) == pytest.approx(days_from_now(found.likely_at))
    for first, then in line[1]:
        assert found.placed[first].finishes_at <= found.placed[then].begins_at
        assert found.placed[first].latest_finish_at <= found.placed[then].latest_begin_at + timedelta(milliseconds=1)


@settings(max_examples=30)
@given(lines, st.data())
def test_another_dependency_never_ends_it_earlier(
    line: tuple[list[tuple[int, int, int]], list[tuple[int, int]]], data: st.DataObject
) -> None:
    size = len(line[0])
    edge = data.draw(st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)))
    more = [*line[1], *([(min(edge), max(edge))] if edge[0] != edge[1] else [])]
    before, after = put(made(line[0]), line[1], HELD), put(made(line[0]), more, HELD)
    assert after.likely_at >= before.likely_at
    assert after.goals[-1].p50_at >= before.goals[-1].p50_at - timedelta(seconds=2)


@settings(max_examples=30)
@given(lines, st.integers(0, 8), st.integers(1, 10))
def test_a_longer_estimate_never_ends_it_earlier_nor_makes_it_likelier(
    line: tuple[list[tuple[int, int, int]], list[tuple[int, int]]], which: int, more: int
) -> None:
    days = line[0]
    longer = [tuple(d + more for d in each) if n == which else each for n, each in enumerate(days)]
    before, after = put(made(days), line[1], HELD), put(made(longer), line[1], HELD)  # type: ignore[arg-type]
    # The same draws lie behind both, so this holds of each run and not only on average; 2 s is float32's grain.
    for name in ("p50_at", "p90_at"):
        assert getattr(after.goals[-1], name) >= getattr(before.goals[-1], name) - timedelta(seconds=2)
    assert (after.goals[-1].probability or 0) <= (before.goals[-1].probability or 0)
