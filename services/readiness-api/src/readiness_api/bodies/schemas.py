"""What bodies and mandates look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, LocalisedText, Request, UtcTime, Word

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
