"""What assignments look like to callers."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime
from readiness_api.assignments.rules import AssignmentStatus

Day = Annotated[date, Field(strict=False)]
Lines = Annotated[list[Line], Field(max_length=50)]


class AssignmentAnswer(Answer):
    """A document that assigns. Principal and assignees: functions or bodies, never persons. `endsOn`: its last day."""

    id: UUID
    version: int
    title: str
    case_number: str | None
    principal: str
    assignees: list[str]
    purpose: str
    limits: str | None = Field(description="towards other assignments")
    replaces_id: UUID | None
    replaces_text: str | None
    main_processes: list[str]
    for_execution: list[str]
    for_information: list[str]
    decided_on: date
    ends_on: date | None
    status: AssignmentStatus
    edition: int
    source: str | None


class EditionAnswer(Answer):
    """The document as one edition had it, who made it and why."""

    id: UUID
    version: int
    document_id: UUID
    edition: int
    made_at: UtcTime
    made_by: str
    reason: str | None
    content: AssignmentAnswer


class Written(Request):
    """The document's text."""

    title: Line
    case_number: Line | None = None
    principal: Line
    assignees: Lines
    purpose: Prose
    limits: Prose | None = Field(default=None, description="towards other assignments")
    replaces_text: Line | None = Field(default=None, description="what it replaces that is not kept here")
    main_processes: Lines = Field(default_factory=list)
    for_execution: Lines = Field(default_factory=list)
    for_information: Lines = Field(default_factory=list)
    decided_on: Day
    ends_on: Day | None = None
    source: Line | None = None


class NewAssignment(Written):
    """An assignment, and which one that is kept here it replaces."""

    replaces_id: Id | None = None


class NewEdition(Written):
    """The whole document as it is from now on, and why it changes."""

    reason: Prose


class Ending(Request):
    """The assignment's last day, and why it ends."""

    ends_on: Day
    reason: Prose
