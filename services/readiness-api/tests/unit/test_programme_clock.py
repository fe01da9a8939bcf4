from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.programmes.rules import Action, Clock, Move, Refused, moved

WALL = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
START = datetime(2024, 11, 11, 7, 0, tzinfo=UTC)
CLOCK = Clock(WALL, START, 1.0, exercise=True)
HOUR = timedelta(hours=1)


def test_an_exercise_has_a_time_of_its_own_and_a_real_programme_has_not() -> None:
    assert CLOCK.now(WALL + HOUR) == START + HOUR
    assert Clock(WALL, START, 1.0, exercise=False).now(WALL + HOUR) == WALL + HOUR


@pytest.mark.parametrize(
    ("move", "an_hour_later"),
    [
        (Move(Action.START, speed=60), START + HOUR + 60 * HOUR),
        (Move(Action.START), START + 2 * HOUR),
        (Move(Action.PAUSE), START + HOUR),
        (Move(Action.JUMP, to=START + 5 * HOUR), START + 6 * HOUR),
    ],
)
def test_a_move_takes_effect_from_when_it_is_made(move: Move, an_hour_later: datetime) -> None:
    after = moved(CLOCK, move, WALL + HOUR)
    assert isinstance(after, Clock)
    assert after.now(WALL + 2 * HOUR) == an_hour_later


@pytest.mark.parametrize(
    ("move", "why"),
    [
        (Move(Action.JUMP, to=START), Refused.BACKWARDS),
        (Move(Action.JUMP), Refused.INCOMPLETE),
        (Move(Action.JUMP, speed=2, to=START + 9 * HOUR), Refused.INCOMPLETE),
        (Move(Action.PAUSE, speed=2), Refused.INCOMPLETE),
        (Move(Action.START, to=START + 9 * HOUR), Refused.INCOMPLETE),
    ],
)
def test_refused(move: Move, why: Refused) -> None:
    assert moved(CLOCK, move, WALL + HOUR) is why


def test_a_real_clock_can_not_be_moved() -> None:
    assert moved(Clock(WALL, WALL, 1.0, exercise=False), Move(Action.PAUSE), WALL) is Refused.REAL


moves = st.one_of(
    st.builds(Move, st.just(Action.START), speed=st.floats(0.01, 3600)),
    st.just(Move(Action.PAUSE)),
    st.integers(-100, 100).map(lambda hours: Move(Action.JUMP, to=START + hours * HOUR)),
)


@given(st.lists(st.tuples(st.integers(0, 3600), moves), max_size=10))
def test_time_never_goes_back(steps: list[tuple[int, Move]]) -> None:
    clock, wall, last = CLOCK, WALL, START
    for seconds, move in steps:
        wall += timedelta(seconds=seconds)
        before = clock.now(wall)
        assert before >= last
        after = moved(clock, move, wall)
        clock = after if isinstance(after, Clock) else clock
        last = clock.now(wall)
        assert last >= before
