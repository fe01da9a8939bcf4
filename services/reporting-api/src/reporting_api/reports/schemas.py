"""What is sent and answered about reports."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Prose, Request, UtcTime
from reporting_api.reports.models import Content

Status = Literal["draft", "published"]
Format = Literal["html", "pdf"]


class DraftReport(Request):
    """Begins a report from the picture: live, or as it was known at a moment."""

    recipient_id: Id
    as_of: UtcTime | None = Field(default=None, description="Lägesbilden som den var känd då; annars nu")


class ChangeDraft(Request):
    """What an editor may change: the assessment and the moment. A figure is never theirs to change."""

    assessment: Prose | None = Field(default=None, description="Bedömningen, i ord, bredvid siffrorna")
    as_of: UtcTime | None = Field(default=None, description="Ta siffrorna från den här tiden i stället")


class Publish(Request):
    """Freezes the draft as the next numbered version."""


class Correct(Request):
    """Begins a new version that says what it corrects."""

    what: Prose = Field(description="Vad som var fel i den senaste versionen")
    as_of: UtcTime | None = None


class Position(Answer):
    """How far a source had been read."""

    source: Literal["readiness-api", "incident-api"]
    position: int
    published_at: UtcTime | None
    silent: bool = False
    unread_from: int | None = None


class Report(Answer):
    """A report to one recipient: its draft, if there is one, and how far it has been published."""

    id: UUID
    version: int = Field(description="of this record, for If-Match; published versions have numbers of their own")
    number: int | None = Field(description="given at the first publication")
    title: str
    recipient_id: UUID
    recipient: str
    status: Status
    as_of: UtcTime
    positions: list[Position]
    assessment: str | None
    assessed_by: str | None
    assessed_at: UtcTime | None
    correction: str | None = Field(description="what the coming version corrects")
    published_version: int = Field(description="the last published version; 0: none")
    drafted_at: UtcTime


class VersionSummary(Answer):
    """One published version."""

    report_id: UUID
    number: int
    published_at: UtcTime
    published_by: str
    content_hash: str = Field(description="SHA-256 of the content's RFC 8785 bytes")
    corrects: int | None
    files: list[Format] = Field(description="drawn so far; a new version's files come within seconds")


class Version(VersionSummary):
    """One published version with all of its content."""

    content: Content
