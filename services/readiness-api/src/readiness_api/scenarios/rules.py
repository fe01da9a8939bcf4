"""When a scenario's run passes, and what a site's scenarios add up to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class StepOutcome(StrEnum):
    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not_run"


class Refused(StrEnum):
    WITHDRAWN = "withdrawn"
    LAST_ONE = "last_one"
    STEPS_DIFFER = "steps_differ"
    RAN_LATER = "ran_later"


@dataclass(frozen=True, slots=True)
class Scenario:
    """`passed` None: never run. `steps_passed` is of the latest run."""

    item_code: str | None
    live: bool
    withdrawn_reason: str | None
    steps: int
    passed: bool | None
    steps_passed: int


@dataclass(frozen=True, slots=True)
class Counted:
    """Every scenario stands in one of the five."""

    passed: int
    failed: int
    not_run: int
    withdrawn: int
    reasons: tuple[str, ...]

    @property
    def all_live(self) -> int:
        """What the share is of: one never run counts against, not out."""
        return self.passed + self.failed + self.not_run


def passes(outcomes: Sequence[StepOutcome], *, own_staff: bool, critical_defects: int) -> bool:
    """Every step, by the site's own staff, with no critical defect open (template, `tst-e2e`)."""
    return own_staff and critical_defects == 0 and all(outcome is StepOutcome.PASSED for outcome in outcomes)


def count(scenarios: Iterable[Scenario]) -> Counted:
    passed = failed = not_run = 0
    reasons: list[str] = []
    for scenario in scenarios:
        if not scenario.live:
            reasons.append(scenario.withdrawn_reason or "")
        elif scenario.passed is None:
            not_run += 1
        elif scenario.passed:
            passed += 1
        else:
            failed += 1
    return Counted(passed, failed, not_run, len(reasons), tuple(reasons))


def steps_by_item(scenarios: Iterable[Scenario]) -> dict[str, tuple[int, int]]:
    """Steps passed and all steps of the live scenarios that are the evidence of each item. A run that did not pass
    as a whole (another's staff, an open defect) has passed no step."""
    found: dict[str, tuple[int, int]] = {}
    for scenario in scenarios:
        if scenario.live and scenario.item_code is not None:
            passed, steps = found.get(scenario.item_code, (0, 0))
            found[scenario.item_code] = (passed + scenario.steps_passed, steps + scenario.steps)
    return found
