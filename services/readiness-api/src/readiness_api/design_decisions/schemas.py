"""What design decisions look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime, Word

Stance = Literal["agrees", "objects", "no_view"]


class ConsultationAnswer(Answer):
    """Another workstream that was asked. `answeredAt` null: it has not answered."""

    workstream: str
    asked_at: UtcTime
    asked_by: str
    answered_at: UtcTime | None
    answered_by: str | None
    stance: Stance | None
    answer: str | None


class DesignDecisionAnswer(Answer):
    """A question of design. Nothing is deleted: one that no longer holds is superseded by another."""

    id: UUID
    version: int
    number: int
    title: str
    question: str
    workstream: str
    level: Literal["workstream", "clinical_leadership"]
    status: Literal["open", "decided", "superseded"]
    raised_at: UtcTime
    raised_by: str
    lifted_at: UtcTime | None
    lifted_by: str | None
    lift_reason: str | None
    decision: str | None
    decided_at: UtcTime | None
    decided_by: str | None
    supersedes: UUID | None
    superseded_by: UUID | None
    consultations: list[ConsultationAnswer]


class NewDesignDecision(Request):
    """A question raised in a workstream; `supersedes`: the decided one that its answer takes the place of."""

    title: Line
    question: Prose
    workstream: Word
    supersedes: Id | None = None


class Lift(Request):
    """Why the workstream can't settle it."""

    reason: Prose


class Consultation(Request):
    """Workstreams to ask."""

    workstreams: Annotated[list[Word], Field(min_length=1, max_length=30)]


class ConsultationReply(Request):
    """What a workstream that was asked says."""

    workstream: Word
    stance: Stance
    answer: Prose


class Settlement(Request):
    """What was decided."""

    decision: Prose


class NewCommunication(Request):
    """Whom to tell: a function at each of the organisations."""

    decision_id: Id
    organisation_id: Id
    function: Word


class CommunicationAnswer(Answer):
    """That a function at an organisation was told, and when it read."""

    id: UUID
    version: int
    decision_id: UUID
    decision_number: int
    decision_title: str
    organisation_id: UUID
    organisation_name: str
    function: str
    sent_at: UtcTime
    sent_by: str
    read_at: UtcTime | None
    read_by: str | None


class NinetyAnswer(Answer):
    """How many are settled in workstreams, of those decided or lifted; open and superseded ones are left out."""

    numerator: int
    denominator: int
    exclusions: int
    exclusions_reason: str | None
    open: int
    superseded: int
    limit: float
    met: bool | None
    unanswered: int = Field(description="consultations of open decisions that nobody has answered")
    communicated: int
    read: int
