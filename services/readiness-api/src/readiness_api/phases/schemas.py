"""What phases look like to callers."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Line, Prose, Request
from readiness_api.phases.rules import PhaseKind

Day = Annotated[date, Field(strict=False)]


class SaidPeriod(Answer):
    """A phase's dates as they were once said, and why; the whole history stays."""

    text: str | None
    planned_from: date | None
    planned_to: date | None
    said_at: str | None = Field(description="when it was said, as exactly as is known: 2020-05, 2023")
    reason: str | None
    source: str | None


class PhaseAnswer(Answer):
    """A phase of the programme, both days included. `plannedText` is a period said less exactly."""

    id: UUID
    version: int
    kind: PhaseKind
    number: int
    planned_from: date | None
    planned_to: date | None
    planned_text: str | None
    date_history: list[SaidPeriod]


class NewPeriod(Request):
    """When a phase is planned, or that it has no dates, and why."""

    planned_from: Day | None = None
    planned_to: Day | None = None
    planned_text: Line | None = Field(default=None, description="a period said less exactly than by days")
    reason: Prose
    source: Line | None = Field(default=None, description="where it was decided")


class NewPhase(NewPeriod):
    """A phase of the programme with its first dates."""

    kind: PhaseKind
