"""What is sent and answered about incidents."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.changes import ActorAnswer
from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime, Word
from incident_api.incidents.rules import Band, HazardClass, Status

PatientAffected = Literal["yes", "no", "unknown"]
Grade = Annotated[int, Field(ge=1, le=4)]


class LogIncident(Request):
    """What a ward knows. It never grades."""

    site_id: Id
    what: Line = Field(examples=["Ordet ”ingen” saknas i röntgensvaret."])
    patient_affected: PatientAffected = Field(description="Påverkas en patient nu?")
    where: Line | None = None
    workaround: Line | None = Field(default=None, description="Så klarar vi oss nu")
    downtime_routine: bool | None = Field(default=None, description="Arbetar enheten enligt reservrutin?")
    occurred_at: UtcTime | None = Field(default=None, description="När det hände; annars nu")
    synthetic: bool = Field(default=False, description="Påhittad, för övning")


class Triage(Request):
    """Triage's rating and assignment."""

    consequence: Grade
    probability: Grade
    hazard_class: HazardClass
    assignee: Word | None = Field(default=None, description="Funktion som tar hand om den")
    reason: Prose | None = Field(default=None, description="Krävs när risken sänks")


class Resolve(Request):
    """How it was resolved."""

    resolution: Prose


class Reopen(Request):
    """Why it is not resolved."""

    reason: Prose


class Confirm(Request):
    """The reporter holds with the resolution."""


class Rating(Answer):
    """Clinical risk as graded by triage."""

    consequence: Grade
    probability: Grade
    risk: int
    band: Band


class Reporter(Answer):
    """Who reported it. `subject` only for those who triage, and for the reporter."""

    name: str
    subject: str | None


class Incident(Answer):
    """An incident."""

    id: UUID
    version: int
    number: str
    site_id: UUID
    site_name: str
    wave_id: UUID | None
    lineage: list[str]
    what: str
    where: str | None
    patient_affected: PatientAffected
    workaround: str | None
    downtime_routine: bool | None
    synthetic: bool
    status: Status
    occurred_at: UtcTime
    recorded_at: UtcTime
    reporter: Reporter
    rating: Rating | None
    hazard_class: HazardClass | None
    assignee: str | None
    resolution: str | None
    reopen_reason: str | None


class TimelineEntry(Answer):
    """One thing that was recorded of it: when it happened, when it was recorded, who, why, and the state it gave."""

    version: int
    action: str
    occurred_at: UtcTime
    recorded_at: UtcTime
    actor: ActorAnswer
    reason: str | None
    status: Status
    rating: Rating | None


class Timeline(Answer):
    """All of it, oldest first."""

    items: list[TimelineEntry]
