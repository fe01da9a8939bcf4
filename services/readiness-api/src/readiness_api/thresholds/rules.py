"""Which limits can be a threshold."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Refused(StrEnum):
    """Why limits are no threshold."""

    NONE_GIVEN = "none_given"
    BOTH_WAYS = "both_ways"
    OUT_OF_ORDER = "out_of_order"


@dataclass(frozen=True, slots=True)
class Limits:
    """Shares, 0 to 1. At least and never below, or at most and never above."""

    at_least: Decimal | None = None
    never_below: Decimal | None = None
    at_most: Decimal | None = None
    never_above: Decimal | None = None


def refusal(limits: Limits) -> Refused | None:
    """A floor and a ceiling at once would leave nobody knowing which way is better."""
    floor = limits.at_least is not None or limits.never_below is not None
    ceiling = limits.at_most is not None or limits.never_above is not None
    if not floor and not ceiling:
        return Refused.NONE_GIVEN
    if floor and ceiling:
        return Refused.BOTH_WAYS
    below = None not in (limits.at_least, limits.never_below) and limits.never_below > limits.at_least  # type: ignore[operator]
    above = None not in (limits.at_most, limits.never_above) and limits.never_above < limits.at_most  # type: ignore[operator]
    return Refused.OUT_OF_ORDER if below or above else None
