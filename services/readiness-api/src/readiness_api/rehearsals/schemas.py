"""What rehearsals look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime, Word

Steps = Annotated[int, Field(ge=1, le=10_000)]


class FindingAnswer(Answer):
    """What a rehearsal found. A closed one says how it was resolved."""

    number: int
    text: str
    severity: Literal["blocker", "major", "minor"]
    owner: str
    found_at: UtcTime
    closed_at: UtcTime | None
    closed_by: str | None
    resolution: str | None


class RehearsalAnswer(Answer):
    """A rehearsal planned, or held with its outcome. A failed one stays; another is planned."""

    id: UUID
    version: int
    site_id: UUID
    kind: Literal["dress", "rollback", "migration"]
    title: str
    planned_at: UtcTime
    held_at: UtcTime | None
    outcome: Literal["passed", "failed"] | None
    steps_total: int | None
    steps_in_time: int | None
    note: str | None
    findings: list[FindingAnswer]


class NewRehearsal(Request):
    """A rehearsal to hold: of the start, of going back, or of the migration in full scale."""

    site_id: Id
    kind: Literal["dress", "rollback", "migration"]
    title: Line
    planned_at: UtcTime


class NewOutcome(Request):
    """How it went: its steps, and how many were done within their time."""

    held_at: UtcTime
    outcome: Literal["passed", "failed"]
    steps_total: Steps
    steps_in_time: Annotated[int, Field(ge=0, le=10_000)]
    note: Prose | None = None


class NewFinding(Request):
    """Something found, and the function that owns it."""

    text: Line
    severity: Literal["blocker", "major", "minor"]
    owner: Word


class FindingResolution(Request):
    """How a finding was resolved."""

    number: Annotated[int, Field(ge=1, le=200)]
    resolution: Prose
