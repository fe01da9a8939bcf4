"""What is run on a day, where care crosses, which routine holds, and what in a retirement does not fit."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.coexistence.rules import Crossing, Lack, Routine, crossing, lack, valid
from readiness_api.systems.rules import (
    Conflict,
    Period,
    Retirement,
    Side,
    Use,
    conflicts_of,
    conflicts_with,
    in_use,
    side,
)

DAY = date(2024, 11, 12)
DAYS = st.one_of(st.none(), st.dates(date(2024, 1, 1), date(2024, 12, 31)))
PERIODS = st.builds(Period, DAYS, DAYS).filter(lambda p: p.first is None or p.last is None or p.first <= p.last)
RUN = st.frozensets(st.sampled_from("abc"))


def later(days: int) -> date:
    return DAY + timedelta(days=days)


def test_what_is_run_on_a_day() -> None:
    uses = [
        Use("Gamla", "old", Period(None, DAY)),
        Use("Nya", "new", Period(DAY, None)),
    ]
    assert [side(kind for _, kind in in_use(uses, later(days))) for days in (-1, 0, 1)] == [
        Side.OLD,
        Side.BOTH,
        Side.NEW,
    ]
    assert side([]) is Side.UNKNOWN


@given(PERIODS, PERIODS, st.dates(date(2024, 1, 1), date(2024, 12, 31)))
def test_periods_that_hold_on_the_same_day_overlap(one: Period, other: Period, on: date) -> None:
    assert one.overlaps(other) == other.overlaps(one)
    if one.holds(on) and other.holds(on):
        assert one.overlaps(other)


@given(RUN, RUN, st.sampled_from("abc"))
def test_nothing_but_one_and_the_same_system_is_no_crossing(
    one: frozenset[str], other: frozenset[str], more: str
) -> None:
    found = crossing(one, other)
    assert found is crossing(other, one)
    assert (found is Crossing.NONE) == (one == other and len(one) == 1)
    assert (found is Crossing.UNKNOWN) == (not one or not other)
    if found is Crossing.CROSSES:  # one more system at an end never hides it
        assert crossing(one | {more}, other) is not Crossing.NONE or other == one | {more}


def routine(first: int, last: int, *, withdrawn: bool = False) -> Routine:
    return Routine(f"{first}-{last}", "withdrawn" if withdrawn else "active", later(first), later(last))


@pytest.mark.parametrize(
    ("routines", "expected"),
    [
        ([], Lack.NONE_WRITTEN),
        ([routine(0, 0)], None),
        ([routine(1, 2)], Lack.NOT_YET),
        ([routine(-2, -1)], Lack.EXPIRED),
        ([routine(-2, -1), routine(1, 2)], Lack.NOT_YET),
        ([routine(-2, 2, withdrawn=True)], Lack.WITHDRAWN),
        ([routine(-2, 2, withdrawn=True), routine(-2, -1)], Lack.EXPIRED),
        ([routine(-2, -1), routine(-1, 3)], None),
    ],
)
def test_why_no_routine_holds(routines: list[Routine], expected: Lack | None) -> None:
    assert lack(routines, DAY) == expected
    assert (valid(routines, DAY) is None) == (expected is not None)


def test_of_two_routines_the_one_that_lasts_longest_is_shown() -> None:
    assert valid([routine(-1, 5), routine(-9, 9), routine(0, 1)], DAY) == routine(-9, 9)


@pytest.mark.parametrize(
    ("retiring", "expected"),
    [
        (Retirement(None, None, None), []),
        (Retirement(DAY, DAY, DAY), []),
        (Retirement(later(-1), later(90), later(14)), [Conflict.READ_ONLY_BEFORE]),
        (Retirement(DAY, later(-1), later(14)), [Conflict.LICENCE_BEFORE]),
        (Retirement(DAY, later(90), later(-1)), [Conflict.NO_RETURN]),
    ],
)
def test_a_system_is_written_in_until_go_live_and_may_be_returned_to(
    retiring: Retirement, expected: list[Conflict]
) -> None:
    assert [conflict for conflict, _ in conflicts_with(retiring, DAY)] == expected


def test_a_wave_without_date_and_a_licence_that_ends_too_soon() -> None:
    assert list(conflicts_with(Retirement(later(3), later(2), None), None)) == [(Conflict.NO_DATE, later(2))]
    assert list(conflicts_with(Retirement(None, None, None), None)) == []
    assert list(conflicts_of(Retirement(None, later(2), later(3)))) == [(Conflict.LICENCE_BEFORE_RETURN, later(2))]
    assert list(conflicts_of(Retirement(None, later(3), later(3)))) == []
