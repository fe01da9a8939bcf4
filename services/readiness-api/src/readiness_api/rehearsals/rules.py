"""What rehearsals add up to."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class RehearsalKind(StrEnum):
    DRESS = "dress"
    ROLLBACK = "rollback"
    MIGRATION = "migration"


class Outcome(StrEnum):
    PASSED = "passed"
    FAILED = "failed"


class Severity(StrEnum):
    BLOCKER = "blocker"
    MAJOR = "major"
    MINOR = "minor"


class Refused(StrEnum):
    HELD_ALREADY = "held_already"
    NOT_HELD = "not_held"
    HELD_LATER = "held_later"
    MORE_THAN_ALL = "more_than_all"
    NOT_IN_TIME = "not_in_time"
    NO_SUCH_FINDING = "no_such_finding"
    FINDINGS_FULL = "findings_full"


FULL_RUNS = 2
"""The template asks for at least two full migration runs (`mig-full-runs`)."""
MOST_FINDINGS = 200


@dataclass(frozen=True, slots=True)
class Held:
    """In the order they were held."""

    kind: RehearsalKind
    passed: bool
    steps_in_time: int
    steps_total: int


def result(passed: bool, steps_in_time: int, steps_total: int) -> Refused | None:
    """A rehearsal that passed kept its times; a failed one stays failed, another is held."""
    if steps_in_time > steps_total:
        return Refused.MORE_THAN_ALL
    return Refused.NOT_IN_TIME if passed and steps_in_time < steps_total else None


def rollback_share(held: Sequence[Held]) -> tuple[int, int] | None:
    """Steps within their time at the latest rollback rehearsal, of all its steps; None before the first. One that
    failed for another reason than time still fell short: of its steps, one at least does not count."""
    latest = next((each for each in reversed(held) if each.kind is RehearsalKind.ROLLBACK), None)
    if latest is None:
        return None
    in_time = latest.steps_in_time if latest.passed else min(latest.steps_in_time, latest.steps_total - 1)
    return in_time, latest.steps_total


def full_runs_share(held: Sequence[Held]) -> tuple[int, int] | None:
    """Full migration runs within the window, of all held and of at least two; None before the first."""
    runs = [each for each in held if each.kind is RehearsalKind.MIGRATION]
    return (sum(each.passed for each in runs), max(FULL_RUNS, len(runs))) if runs else None
