from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from readiness_api.measurements.rules import Incomplete, incomplete
from readiness_api.templates.thresholds import Fraction, Threshold, Verdict, judge

TRAINING = Threshold(at_least=Decimal("0.95"), never_below=Decimal("0.80"))
DEFECTS = Threshold(at_most=Decimal(0), never_above=Decimal(0))


@pytest.mark.parametrize(
    ("threshold", "fraction", "expected"),
    [
        (TRAINING, Fraction(142, 200, 6), Verdict.BEYOND_LIMIT),
        (TRAINING, Fraction(160, 200), Verdict.SHORT),
        (TRAINING, Fraction(189, 200), Verdict.SHORT),
        (TRAINING, Fraction(190, 200), Verdict.MET),
        (TRAINING, Fraction(9499, 10_000), Verdict.SHORT),
        (DEFECTS, Fraction(0, 312), Verdict.MET),
        (DEFECTS, Fraction(1, 312), Verdict.BEYOND_LIMIT),
        (Threshold(at_most=Decimal("0.02")), Fraction(3, 100), Verdict.SHORT),
        (None, Fraction(0, 20), Verdict.MET),
    ],
)
def test_judged(threshold: Threshold | None, fraction: Fraction, expected: Verdict) -> None:
    assert judge(threshold, fraction) is expected


@given(st.integers(0, 1000), st.integers(1, 1000))
def test_more_trained_is_never_judged_worse(numerator: int, denominator: int) -> None:
    assume(numerator < denominator)
    order = [Verdict.BEYOND_LIMIT, Verdict.SHORT, Verdict.MET]
    now, then = (judge(TRAINING, Fraction(n, denominator)) for n in (numerator, numerator + 1))
    assert order.index(now) <= order.index(then)


@pytest.mark.parametrize(
    ("fraction", "reason", "expected"),
    [
        (Fraction(0, 0), None, Incomplete.NOTHING_MEASURED),
        (Fraction(3, 2), None, Incomplete.MORE_THAN_ALL),
        (Fraction(1, 2, 1), None, Incomplete.EXCLUSIONS_WITHOUT_REASON),
        (Fraction(1, 2, 1), "  ", Incomplete.EXCLUSIONS_WITHOUT_REASON),
        (Fraction(1, 2, 1), "Föräldralediga", None),
        (Fraction(1, 2), None, None),
        (Fraction(2, 2), None, None),
    ],
)
def test_what_can_be_stored(fraction: Fraction, reason: str | None, expected: Incomplete | None) -> None:
    assert incomplete(fraction, reason) is expected
