"""What a measurement must hold before it can be stored."""

from enum import StrEnum

from readiness_api.templates.thresholds import Fraction


class Incomplete(StrEnum):
    """Why a measurement can't be stored. A pass rate of 89 % was once reported after removing the failures from a
    true 44 % (VA OIG 21-02201-200)."""

    NOTHING_MEASURED = "nothing_measured"
    MORE_THAN_ALL = "more_than_all"
    EXCLUSIONS_WITHOUT_REASON = "exclusions_without_reason"


def incomplete(fraction: Fraction, exclusions_reason: str | None) -> Incomplete | None:
    if fraction.denominator < 1:
        return Incomplete.NOTHING_MEASURED
    if fraction.numerator > fraction.denominator:
        return Incomplete.MORE_THAN_ALL
    if fraction.exclusions > 0 and not (exclusions_reason or "").strip():
        return Incomplete.EXCLUSIONS_WITHOUT_REASON
    return None
