"""The life of an assignment: in force, then ended or replaced. Nothing is taken away."""

from datetime import date
from enum import StrEnum
from typing import Literal

AssignmentStatus = Literal["in_force", "ended", "replaced"]


class Refused(StrEnum):
    NOT_IN_FORCE = "not_in_force"
    ENDS_FIRST = "ends_first"


def change_refusal(status: AssignmentStatus, decided_on: date, ends_on: date | None) -> Refused | None:
    """What has ended or been replaced is history, and nothing ends before it was decided."""
    if status != "in_force":
        return Refused.NOT_IN_FORCE
    return Refused.ENDS_FIRST if ends_on is not None and ends_on < decided_on else None


def status_on(status: AssignmentStatus, ends_on: date | None, today: date) -> AssignmentStatus:
    """An assignment ends after its last day by itself."""
    return "ended" if status == "in_force" and ends_on is not None and ends_on < today else status
