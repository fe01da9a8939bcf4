"""Each caller's bucket of requests: a burst, then a steady rate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.limits import BURST, REMEMBERED, RateLimiter
from chassis.problems import Problem


class Clock:
    """Time passed in."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def passes(limiter: RateLimiter, who: str = "someone") -> bool:
    try:
        limiter.take(who)
    except Problem:
        return False
    return True


@pytest.mark.parametrize(
    ("rate", "waits", "expected"),
    [
        (1, [0] * 6, [True] * 4 + [False] * 2),
        (1, [0] * 5 + [1, 0, 0.5, 0.5], [True] * 4 + [False, True, False, False, True]),
        (0.5, [0, 0, 0, 2], [True, True, False, True]),
        (1, [0] * 5 + [3600, 0, 0, 0, 0], [True] * 4 + [False] + [True] * 4 + [False]),
        (10, [0] * 41, [True] * 40 + [False]),
    ],
)
def test_a_burst_then_the_rate(rate: float, waits: list[float], expected: list[bool]) -> None:
    clock = Clock()
    limiter = RateLimiter(rate, clock)
    found = []
    for wait in waits:
        clock.now += wait
        found.append(passes(limiter))
    assert found == expected


@given(st.floats(0.5, 50), st.lists(st.floats(0, 3), max_size=60))
def test_never_more_than_the_burst_and_the_rate(rate: float, waits: list[float]) -> None:
    clock = Clock()
    limiter, began, let_in = RateLimiter(rate, clock), clock.now, 0
    for wait in waits:
        clock.now += wait
        let_in += passes(limiter)
        assert let_in <= rate * BURST + rate * (clock.now - began) + 1e-6


@given(st.floats(0.5, 50), st.integers(1, 30))
def test_whoever_waits_as_told_is_let_in(rate: float, tries: int) -> None:
    clock = Clock()
    limiter = RateLimiter(rate, clock)
    for _ in range(tries):
        while passes(limiter):
            pass
        with pytest.raises(Problem) as refused:
            limiter.take("someone")
        clock.now += int(refused.value.headers["Retry-After"])
        assert passes(limiter)


def test_one_caller_does_not_use_up_another_s() -> None:
    limiter = RateLimiter(1, Clock())
    while passes(limiter, "greedy"):
        pass
    assert passes(limiter, "other")


def test_what_is_remembered_is_bounded() -> None:
    limiter = RateLimiter(1, Clock())
    for number in range(REMEMBERED + 10):
        assert passes(limiter, f"caller-{number}")
    assert len(limiter._buckets) == REMEMBERED
