"""What is sent and answered about the log."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime, Word

EntryKind = Literal["note", "call", "communication", "authority", "signal", "decision_expected", "pause"]


class WriteEntry(Request):
    """A line in the log."""

    kind: EntryKind
    text: Prose
    source: Line = Field(description="Varifrån uppgiften kommer")
    unit_name: Line | None = None
    metric: Word | None = None
    value: float | None = None
    occurred_at: UtcTime | None = Field(default=None, description="När det hände; annars nu")
    corrects: Id | None = Field(default=None, description="Den anteckning som denna rättar")
    synthetic: bool = Field(default=False, description="Påhittad, för övning")


class LogEntry(Answer):
    """A line in the log. Never changed: `corrects` points at the one it mends."""

    id: UUID
    version: int
    kind: EntryKind
    text: str
    source: str
    unit_name: str | None
    metric: str | None
    value: float | None
    occurred_at: UtcTime
    recorded_at: UtcTime
    written_by: str
    corrects: UUID | None
    synthetic: bool
