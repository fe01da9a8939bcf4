"""What training and superusers look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime, Word
from readiness_api.training.rules import Staffing

People = Annotated[int, Field(ge=0, le=1_000_000)]
Some = Annotated[int, Field(ge=1, le=1_000_000)]
Shift = Literal["day", "evening", "night"]


class TrainingAnswer(Answer):
    """A role's training as it was counted; failures stay in `tested`. Never changed; another count is added."""

    id: UUID
    version: int
    site_id: UUID
    role: str
    need: int
    completed: int
    exclusions: int
    exclusions_reason: str | None
    tested: int | None
    passed: int | None
    test_exclusions: int | None
    test_exclusions_reason: str | None
    source: str
    counted_at: UtcTime
    recorded_at: UtcTime
    recorded_by: str


class NewTraining(Request):
    """A role's training: who needs it, who completed it, who is left out and why; the same of its test, whole."""

    site_id: Id
    role: Word
    need: Some
    completed: People
    exclusions: People
    exclusions_reason: Prose | None = None
    tested: Some | None = None
    passed: People | None = None
    test_exclusions: People | None = None
    test_exclusions_reason: Prose | None = None
    source: Line
    counted_at: UtcTime


class SuperuserAnswer(Answer):
    """Staff and superusers of a unit's shift. `staffing`: at least 1 for 8, at least 1 for 10, or short of that."""

    id: UUID
    version: int
    site_id: UUID
    unit: str
    shift: Shift
    staff: int
    superusers: int
    staffing: Staffing
    source: str
    counted_at: UtcTime
    recorded_at: UtcTime
    recorded_by: str


class NewSuperusers(Request):
    """Staff and superusers of a unit's shift."""

    site_id: Id
    unit: Word
    shift: Shift
    staff: Some
    superusers: People
    source: Line
    counted_at: UtcTime
