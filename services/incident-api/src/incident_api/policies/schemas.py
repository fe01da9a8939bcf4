"""What is answered about pause policies."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BeforeValidator

from chassis.schema import Answer, LocalisedText, UtcTime
from incident_api.policies.default_policy import in_both_languages

Severity = Literal["warn", "pause"]

InBoth = Annotated[LocalisedText, BeforeValidator(in_both_languages)]


class Trigger(Answer):
    """One criterion: what, how soon it must be answered and by whom, and whether the service itself watches it."""

    id: str
    severity: Severity
    pauses: Literal["none", "unit", "flow", "wave"]
    text: LocalisedText
    parameters: dict[str, Any]
    window_minutes: int
    answered_by: InBoth
    answer_within_minutes: int
    escalates_to: InBoth
    reason: InBoth
    source: str
    watched: bool


class Policy(Answer):
    """A pause policy as agreed for a programme."""

    id: UUID
    version: int
    name: str
    agreed_at: UtcTime
    triggers: list[Trigger]
