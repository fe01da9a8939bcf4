"""What waves and sites look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, LocalisedText, Prose, Request, UtcTime
from readiness_api.organisations.schemas import OrganisationKind


class SaidDate(Answer):
    """A planned date as it was once said, and why; the whole history stays."""

    text: str
    planned_at: UtcTime | None
    said_at: str | None = Field(description="when it was said, as exactly as is known: 2020-05, 2023")
    reason: str | None
    source: str | None


class ActualTime(Answer):
    """When a wave started: as the decision took effect, or as a person has said since, and why."""

    actual_at: UtcTime
    said_at: UtcTime
    said_by: Literal["decision", "person"]
    reason: str | None
    source: str | None


class WaveAnswer(Answer):
    """Sites that go live together. `plannedText` is a date said less exactly than a moment."""

    id: UUID
    version: int
    number: int
    name: str
    planned_at: UtcTime | None
    planned_text: str | None
    actual_at: UtcTime | None
    actual_history: list[ActualTime]
    note: LocalisedText | None
    date_history: list[SaidDate]


class SiteAnswer(Answer):
    """An organisation that takes part in a wave."""

    id: UUID
    version: int
    organisation_id: UUID
    wave_id: UUID
    name: str
    hsa_id: str
    kind: OrganisationKind
    lineage: list[str]
    options: list[int]


class NewNote(Request):
    """The same text in both languages."""

    sv: Prose
    en: Prose


class NewWave(Request):
    """A wave; its gates come with it."""

    number: Annotated[int, Field(ge=1, le=999)]
    name: Line
    planned_at: UtcTime | None = None
    planned_text: Line | None = None
    note: NewNote | None = None
    reason: Line | None = Field(default=None, description="why this date")
    source: Line | None = Field(default=None, description="where the date was decided")


class NewSite(Request):
    """An organisation that takes part in a wave; its checklist comes with it."""

    wave_id: Id
    organisation_id: Id


class NewDate(Request):
    """Another planned date, or none, and why. The earlier ones stay."""

    planned_at: UtcTime | None = None
    planned_text: Line | None = Field(default=None, description="a date said less exactly than a moment")
    reason: Prose
    source: Line | None = Field(default=None, description="where it was decided")


class NewActual(Request):
    """When the wave really started, and how that is known. What the decision gave stays in the history."""

    actual_at: UtcTime
    reason: Prose
    source: Line | None = None


class OtherWave(Request):
    """The wave a site moves to, and why."""

    wave_id: Id
    reason: Prose
