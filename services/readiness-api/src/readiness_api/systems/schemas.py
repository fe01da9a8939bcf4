"""What systems, their use and their conflicts look like to callers."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime, Word
from readiness_api.systems.rules import Conflict, SystemKind

Day = Annotated[date, Field(strict=False)]


class Kept(Answer):
    """What is kept of a retired system, and where."""

    what: str
    where: str


class SystemAnswer(Answer):
    """A system that is retired (`old`) or rolled out (`new`)."""

    id: UUID
    version: int
    code: str
    name: str
    kind: SystemKind
    read_only_from: date | None
    licence_ends: date | None
    last_return_on: date | None = Field(description="the last day on which a return to it is possible")
    kept: list[Kept]
    synthetic: bool


class UseAnswer(Answer):
    """That an organisation runs a system; `usedTo` is the last day, null where no end is known."""

    id: UUID
    version: int
    organisation_id: UUID
    organisation_name: str
    system_id: UUID
    used_from: date | None
    used_to: date | None
    source: str | None
    synthetic: bool


class SystemConflictAnswer(Answer):
    """A retiring system's day that does not fit. Without wave: it does not fit the system's own other days."""

    system_id: UUID
    system_name: str
    conflict: Conflict
    day: date
    wave_id: UUID | None
    wave_name: str | None
    planned_at: UtcTime | None


class NewKept(Request):
    """What is kept, and where."""

    what: Line
    where: Line


Keeping = Annotated[list[NewKept], Field(max_length=50)]


class NewSystem(Request):
    """A system, and for an old one when it is retired."""

    code: Word
    name: Line
    kind: SystemKind
    read_only_from: Day | None = None
    licence_ends: Day | None = None
    last_return_on: Day | None = None
    kept: Keeping = Field(default_factory=list)


class Retire(Request):
    """All of a system's days and what is kept of it, as they are from now on, and why they change."""

    read_only_from: Day | None
    licence_ends: Day | None
    last_return_on: Day | None
    kept: Keeping
    reason: Prose


class NewUse(Request):
    """That an organisation runs a system from a day, and to when if that is known."""

    organisation_id: Id
    system_id: Id
    used_from: Day | None = None
    used_to: Day | None = None
    source: Line | None = None


class OtherPeriod(Request):
    """Other days for a use, and why."""

    used_from: Day | None
    used_to: Day | None
    reason: Prose
