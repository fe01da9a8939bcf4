from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.checklists.rules import (
    Answer,
    Measured,
    State,
    Status,
    count,
    moved,
    next_change_at,
    roll_up,
    state,
    status_after_measurement,
)
from readiness_api.templates.thresholds import Fraction, Threshold

NOW = datetime(2024, 11, 11, 7, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
TRAINING = Threshold(at_least=Decimal("0.95"), never_below=Decimal("0.80"))


def answer(status: Status, **changes: object) -> Answer:
    base = Answer(status, needs_measurement=False, threshold=None, due_at=None, measured=None, stale_after=168 * HOUR)
    return replace(base, **changes)  # type: ignore[arg-type]


def measured(numerator: int, denominator: int, age: timedelta = HOUR) -> Measured:
    return Measured(Fraction(numerator, denominator), NOW - age)


def figure(status: Status, taken: Measured | None, **changes: object) -> Answer:
    return answer(status, needs_measurement=True, threshold=TRAINING, measured=taken, **changes)


@pytest.mark.parametrize(
    ("given_answer", "expected"),
    [
        (answer(Status.NOT_STARTED), State.UNKNOWN),
        (answer(Status.NOT_APPLICABLE), None),
        (answer(Status.BLOCKED), State.BLOCKED),
        (answer(Status.READY), State.READY),
        (answer(Status.IN_PROGRESS), State.IN_PROGRESS),
        (answer(Status.IN_PROGRESS, due_at=NOW + HOUR), State.IN_PROGRESS),
        (answer(Status.IN_PROGRESS, due_at=NOW), State.AT_RISK),
        (answer(Status.READY, due_at=NOW - HOUR), State.READY),
        (figure(Status.READY, None), State.UNKNOWN),
        (figure(Status.IN_PROGRESS, None), State.IN_PROGRESS),
        (figure(Status.READY, measured(142, 200)), State.BLOCKED),
        (figure(Status.READY, measured(180, 200)), State.AT_RISK),
        (figure(Status.READY, measured(190, 200)), State.READY),
        (figure(Status.IN_PROGRESS, measured(190, 200)), State.IN_PROGRESS),
        (figure(Status.READY, measured(190, 200, age=168 * HOUR)), State.UNKNOWN),
        (figure(Status.IN_PROGRESS, measured(142, 200, age=168 * HOUR)), State.UNKNOWN),
        (figure(Status.NOT_APPLICABLE, measured(142, 200)), None),
    ],
)
def test_state(given_answer: Answer, expected: State | None) -> None:
    assert state(given_answer, NOW) == expected


moments = st.integers(-400, 400).map(lambda hours: NOW + hours * HOUR)
answers = st.builds(
    Answer,
    status=st.sampled_from(Status),
    needs_measurement=st.booleans(),
    threshold=st.one_of(st.none(), st.just(TRAINING)),
    due_at=st.one_of(st.none(), moments),
    measured=st.one_of(
        st.none(),
        st.builds(Measured, st.integers(0, 20).map(lambda n: Fraction(n, 20)), moments),
    ),
    stale_after=st.integers(1, 300).map(lambda hours: hours * HOUR),
)


@given(answers, moments)
def test_time_changes_a_state_exactly_when_it_was_said_to(given_answer: Answer, now: datetime) -> None:
    change = next_change_at(given_answer, now)
    today = state(given_answer, now)
    for hours in range(0, 900, 7):
        later = now + hours * HOUR
        if change is None or later < change:
            assert state(given_answer, later) == today
    if change is not None:
        assert change > now
        assert state(given_answer, change) != today


@given(answers, moments)
def test_time_alone_never_makes_an_item_ready(given_answer: Answer, now: datetime) -> None:
    if state(given_answer, now) is not State.READY:
        assert state(given_answer, now + 1000 * HOUR) is not State.READY


@given(answers, moments)
def test_ready_always_rests_on_fresh_evidence(given_answer: Answer, now: datetime) -> None:
    if state(given_answer, now) is State.READY and given_answer.needs_measurement:
        assert given_answer.measured is not None
        assert now < given_answer.measured.at + given_answer.stale_after


states = st.one_of(st.none(), st.sampled_from(State))


@given(st.lists(states, min_size=1), st.data())
def test_a_roll_up_is_its_worst_and_every_move_can_be_undone(leaves: list[State | None], data: st.DataObject) -> None:
    counts = count(leaves)
    shown = [each for each in leaves if each is not None]
    order = list(State)
    assert roll_up(counts) == (max(shown, key=order.index) if shown else None)
    at = data.draw(st.integers(0, len(leaves) - 1))
    after = data.draw(states)
    there = moved(counts, leaves[at], after)
    assert there == count([*leaves[:at], after, *leaves[at + 1 :]])
    assert moved(there, after, leaves[at]) == counts


def test_a_count_never_goes_below_zero() -> None:
    with pytest.raises(ValueError, match="no item"):
        moved(count([State.READY]), State.BLOCKED, State.READY)


@pytest.mark.parametrize(
    ("status", "numerator", "expected"),
    [
        (Status.NOT_STARTED, 19, Status.READY),
        (Status.READY, 18, Status.IN_PROGRESS),
        (Status.BLOCKED, 20, Status.BLOCKED),
        (Status.NOT_APPLICABLE, 20, Status.NOT_APPLICABLE),
    ],
)
def test_evidence_moves_the_status(status: Status, numerator: int, expected: Status) -> None:
    assert status_after_measurement(status, TRAINING, Fraction(numerator, 20)) is expected
