"""What counts as an estimate."""

from enum import StrEnum


class Refused(StrEnum):
    INCOMPLETE = "incomplete"
    BOTH_FORMS = "both_forms"
    OUT_OF_ORDER = "out_of_order"


def refused(likely: float, optimistic: float | None, pessimistic: float | None, spread: float | None) -> Refused | None:
    """Three points that rise, or days left with or without "give or take"."""
    if (optimistic is None) != (pessimistic is None):
        return Refused.INCOMPLETE
    if optimistic is None or pessimistic is None:
        return None
    if spread is not None:
        return Refused.BOTH_FORMS
    return None if optimistic <= likely <= pessimistic else Refused.OUT_OF_ORDER
