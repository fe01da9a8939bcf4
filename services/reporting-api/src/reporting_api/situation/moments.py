"""Which moments a trend shows: round ones, at most twelve, the last one the moment asked for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

MOST = 12
MINUTES = (5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080, 20160, 40320, 80640)
"""Steps that fall on round clock times: five minutes to eight weeks."""


def step_between(first: datetime, last: datetime) -> timedelta:
    """The shortest round step that covers the time in at most twelve moments, the last included."""
    for minutes in MINUTES:
        step = timedelta(minutes=minutes)
        if _count(first, last, step) <= MOST:
            return step
    return timedelta(minutes=MINUTES[-1])


def between(first: datetime, last: datetime) -> list[datetime]:
    """Round moments after the first, and the last itself; the nearest ones when there would be more than twelve."""
    step = step_between(first, last)
    start = _floor(first, step) + step
    found = [start + step * n for n in range(max(_count(first, last, step) - 1, 0))]
    return [*[at for at in found if at < last][-(MOST - 1) :], last]


def _floor(at: datetime, step: timedelta) -> datetime:
    epoch = datetime(2024, 1, 1, tzinfo=UTC) - timedelta(hours=1)  # a Monday's midnight in Swedish winter time
    return at - (at - epoch) % step


def _count(first: datetime, last: datetime, step: timedelta) -> int:
    return max((last - _floor(first, step)) // step, 0) + 1
