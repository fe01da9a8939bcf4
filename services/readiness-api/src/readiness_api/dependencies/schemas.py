"""What dependencies look like to callers."""

from typing import Literal
from uuid import UUID

from chassis.schema import Answer, Id, Line, Request, UtcTime


class DependencyAnswer(Answer):
    """`itemId` waits for `dependsOnId`: besides what the template says. Withdrawn ones stay readable."""

    id: UUID
    version: int
    wave_id: UUID
    item_id: UUID
    depends_on_id: UUID
    reason: str
    status: Literal["active", "withdrawn"]
    added_at: UtcTime
    added_by: str
    withdrawn_at: UtcTime | None
    withdrawn_by: str | None
    withdrawn_reason: str | None


class NewDependency(Request):
    """That one item waits for another of the same wave, at whichever site, and why."""

    item_id: Id
    depends_on_id: Id
    reason: Line


class Withdrawal(Request):
    """Why the item no longer waits."""

    reason: Line
