"""Thresholds: what a figure must reach, and what it makes of an item."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Verdict(StrEnum):
    MET = "met"
    SHORT = "short"
    BEYOND_LIMIT = "beyond_limit"


@dataclass(frozen=True, slots=True)
class Fraction:
    """`exclusions` are left out of `denominator`, and shown beside it."""

    numerator: int
    denominator: int
    exclusions: int = 0

    @property
    def share(self) -> Decimal:
        return Decimal(self.numerator) / Decimal(self.denominator)


@dataclass(frozen=True, slots=True)
class Threshold:
    """Limits for numerator / denominator. Short of `at_least` is at risk, `never_below` blocks; so with at most."""

    at_least: Decimal | None = None
    never_below: Decimal | None = None
    at_most: Decimal | None = None
    never_above: Decimal | None = None


def judge(threshold: Threshold | None, fraction: Fraction) -> Verdict:
    """Compared unrounded: 94.96 % is not 95 %."""
    if threshold is None:
        return Verdict.MET
    share = fraction.share
    if (threshold.never_below is not None and share < threshold.never_below) or (
        threshold.never_above is not None and share > threshold.never_above
    ):
        return Verdict.BEYOND_LIMIT
    if (threshold.at_least is not None and share < threshold.at_least) or (
        threshold.at_most is not None and share > threshold.at_most
    ):
        return Verdict.SHORT
    return Verdict.MET
