"""What waves and sites look like to callers."""

from typing import Annotated
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


class WaveAnswer(Answer):
    """Sites that go live together. `plannedText` is a date said less exactly than a moment."""

    id: UUID
    version: int
    number: int
    name: str
    planned_at: UtcTime | None
    planned_text: str | None
    actual_at: UtcTime | None
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
