"""What bodies and mandates look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, LocalisedText, Prose, Request, UtcTime, Word
from readiness_api.bodies.rules import Conflict, Role

DecisionKind = Literal["board", "delegated", "executive"]
Covered = Literal["go", "conditional_go", "continue", "pause", "resume", "stop", "emergency_pause"]


class BodyAnswer(Answer):
    """A body decides (an elected board) or advises; officials never decide as a group (KL 7 kap. 5 §)."""

    id: UUID
    version: int
    code: str
    name: LocalisedText
    role: Literal["decides", "advises"]
    organisation: str
    valid_from: UtcTime | None
    valid_to: UtcTime | None


class MandateAnswer(Answer):
    """What one named official may decide by delegation, within the subtree of `organisation` (an HSA-id)."""

    id: UUID
    version: int
    body_id: UUID | None
    subject: str
    title: str
    covers: list[Covered]
    decision_kind: DecisionKind
    organisation: str
    valid_from: UtcTime
    valid_to: UtcTime | None


class NewMandate(Request):
    """What one named official may decide, and where. `subject`: as the identity provider names the account."""

    subject: Word
    title: Line = Field(description="the function, never a person's name")
    covers: Annotated[list[Covered], Field(min_length=1, max_length=7)]
    decision_kind: DecisionKind
    organisation_id: Id
    body_id: Id | None = Field(default=None, description="the board that has delegated it")
    valid_from: UtcTime
    valid_to: UtcTime | None = None


class AppointmentAnswer(Answer):
    """A role that someone holds, within the subtree of `organisation` (an HSA-id). An adjunct speaks, not decides."""

    id: UUID
    version: int
    subject: str
    title: str
    role: Role
    body_id: UUID | None
    wave_id: UUID | None
    organisation: str
    valid_from: UtcTime
    valid_to: UtcTime | None


class HoldingAnswer(Answer):
    """One of the two that stand in each other's way: a mandate, or a role."""

    id: UUID
    title: str
    role: Literal["mandate"] | Role
    organisation: str
    wave_id: UUID | None
    body_id: UUID | None


class RoleConflictAnswer(Answer):
    """Two roles that one person holds at the same time and place, and that stand in each other's way."""

    subject: str
    conflict: Conflict
    holdings: list[HoldingAnswer]


class NewName(Request):
    """The same name in both languages."""

    sv: Line
    en: Line


class NewBody(Request):
    """A body of the programme. `decides` only for an elected board; every other group advises."""

    code: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{1,39}$")]
    name: NewName
    role: Literal["decides", "advises"]
    organisation_id: Id
    valid_from: UtcTime | None = None
    valid_to: UtcTime | None = None


class OtherName(Request):
    """What the body is called from now on, and why."""

    name: NewName
    reason: Prose


class Close(Request):
    """Until when it is valid, and why it ends."""

    valid_to: UtcTime
    reason: Prose


class NewAppointment(Request):
    """A role for someone: in a body, for a wave, or within an organisation. `subject`: as the account is named."""

    subject: Word
    title: Line = Field(description="the function, never a person's name")
    role: Role
    organisation_id: Id
    body_id: Id | None = Field(default=None, description="asked for with chair, member, secretary and adjunct")
    wave_id: Id | None = None
    valid_from: UtcTime
    valid_to: UtcTime | None = None
