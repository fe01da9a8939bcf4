"""Why an item is in its state."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.checklists.rules import Answer, Measured, State, Status, state
from readiness_api.grid.rules import NO_CHECKLIST, Because, Reason, because, with_deviations
from readiness_api.templates.rules import AREAS
from readiness_api.templates.thresholds import Fraction, Threshold

NOW = datetime(2024, 11, 11, 7, tzinfo=UTC)
HOUR = timedelta(hours=1)
WEEK = 168 * HOUR
PLAIN = Answer(
    Status.NOT_STARTED, needs_measurement=False, threshold=None, due_at=None, measured=None, stale_after=WEEK
)
FIGURE = replace(PLAIN, needs_measurement=True, threshold=Threshold(Decimal("0.95"), Decimal("0.80")))


def measured(numerator: int, age: timedelta = HOUR) -> Measured:
    return Measured(Fraction(numerator, 100), NOW - age)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (PLAIN, Because(State.UNKNOWN, Reason.NOT_OPENED)),
        (replace(PLAIN, status=Status.NOT_APPLICABLE), Because(None, Reason.NOT_APPLICABLE)),
        (replace(PLAIN, status=Status.BLOCKED), Because(State.BLOCKED, Reason.BLOCKED)),
        (replace(PLAIN, status=Status.READY), Because(State.READY, Reason.MET)),
        (replace(PLAIN, status=Status.IN_PROGRESS), Because(State.IN_PROGRESS, Reason.UNDER_WAY)),
        (
            replace(PLAIN, status=Status.IN_PROGRESS, due_at=NOW - HOUR),
            Because(State.AT_RISK, Reason.OVERDUE, NOW - HOUR),
        ),
        (replace(FIGURE, status=Status.READY), Because(State.UNKNOWN, Reason.NOT_MEASURED)),
        (
            replace(FIGURE, status=Status.READY, measured=measured(71)),
            Because(State.BLOCKED, Reason.BEYOND_LIMIT, NOW - HOUR),
        ),
        (replace(FIGURE, status=Status.READY, measured=measured(90)), Because(State.AT_RISK, Reason.SHORT, NOW - HOUR)),
        (
            replace(FIGURE, status=Status.READY, measured=measured(99, age=WEEK + HOUR)),
            Because(State.UNKNOWN, Reason.STALE, NOW - HOUR),
        ),
    ],
)
def test_why(answer: Answer, expected: Because) -> None:
    assert because(answer, NOW) == expected


@given(
    st.sampled_from(Status),
    st.booleans(),
    st.none() | st.integers(0, 100).map(measured) | st.integers(0, 400).map(lambda age: measured(97, age * HOUR)),
    st.none() | st.integers(-48, 48).map(lambda hours: NOW + hours * HOUR),
)
def test_the_reason_always_fits_the_state(
    status: Status, needs: bool, taken: Measured | None, due_at: datetime | None
) -> None:
    answer = replace(FIGURE, status=status, needs_measurement=needs, measured=taken, due_at=due_at)
    found = because(answer, NOW)
    assert found.state == state(answer, NOW)
    assert (found.reason is Reason.MET) == (found.state is State.READY)
    unknown = {Reason.NOT_OPENED, Reason.NOT_MEASURED, Reason.STALE}
    assert (found.reason in unknown) == (found.state is State.UNKNOWN)
    assert found.since is None or found.since <= NOW


def test_an_approved_deviation_shows_in_its_area_alone() -> None:
    assert with_deviations("rub" + "-" * 10, [AREAS[2]]) == "ruB" + "-" * 10
    assert with_deviations(NO_CHECKLIST, None) == "u" * 13
