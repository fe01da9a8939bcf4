"""What bodies and mandates look like to callers."""

from typing import Literal
from uuid import UUID

from chassis.schema import Answer, LocalisedText, UtcTime

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
