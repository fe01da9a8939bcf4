"""What training and superusers add up to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

MOST_STAFF_A_SUPERUSER = 10
"""At least one superuser per ten (domain.md, Default thresholds); 1:8 is aimed at."""
AIMED_AT = 8


class Incomplete(StrEnum):
    """Why a count can't be stored: a pass rate needs all its parts, and what is left out needs a reason."""

    MORE_THAN_ALL = "more_than_all"
    EXCLUSIONS_WITHOUT_REASON = "exclusions_without_reason"
    TEST_IN_PARTS = "test_in_parts"


class Staffing(StrEnum):
    """A unit's shift: one superuser for at most eight, for at most ten, or for more."""

    AMPLE = "ample"
    ENOUGH = "enough"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Part:
    """A count of one role: those left out stand beside, with why."""

    role: str
    done: int
    of: int
    exclusions: int
    reason: str | None
    counted_at: datetime


@dataclass(frozen=True, slots=True)
class Sum:
    done: int
    of: int
    exclusions: int
    reason: str | None
    oldest: datetime


def incomplete(done: int | None, of: int | None, exclusions: int | None, reason: str | None) -> Incomplete | None:
    """None for all three is no test held; else none of them may be missing."""
    parts = (done, of, exclusions)
    if all(part is None for part in parts) and reason is None:
        return None
    if done is None or of is None or exclusions is None:
        return Incomplete.TEST_IN_PARTS
    if done > of:
        return Incomplete.MORE_THAN_ALL
    return Incomplete.EXCLUSIONS_WITHOUT_REASON if exclusions > 0 and not reason else None


def add_up(parts: Sequence[Part]) -> Sum | None:
    """All roles together; as old as the oldest of them. None where nothing was counted."""
    if not parts:
        return None
    reasons = [f"{part.role}: {part.reason}" for part in parts if part.exclusions]
    return Sum(
        sum(part.done for part in parts),
        sum(part.of for part in parts),
        sum(part.exclusions for part in parts),
        "; ".join(reasons)[:4000] or None,
        min(part.counted_at for part in parts),
    )


def staffing(staff: int, superusers: int) -> Staffing:
    if superusers * AIMED_AT >= staff:
        return Staffing.AMPLE
    return Staffing.ENOUGH if superusers * MOST_STAFF_A_SUPERUSER >= staff else Staffing.SHORT


def shifts_covered(shifts: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Shifts with at least one superuser per ten, of all; from staff and superusers of each."""
    judged = [staffing(staff, superusers) for staff, superusers in shifts]
    return sum(each is not Staffing.SHORT for each in judged), len(judged)
