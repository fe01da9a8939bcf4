"""What is sent and answered about breaches."""

from __future__ import annotations

from typing import Any, Literal, Self
from uuid import UUID

from chassis.schema import Answer, LocalisedText, Prose, Request, UtcTime
from incident_api.incidents.rules import HazardClass
from incident_api.policies.schemas import InBoth, Severity

IN_BOTH = ("answered_by_function", "escalates_to")


class AnswerBreach(Request):
    """To go on, because. A pause is answered by its decision."""

    answer: Literal["continue"]
    reason: Prose


class BreachAnswer(Answer):
    """How it was answered."""

    answer: Literal["continue", "decision"]
    reason: str
    decision_id: UUID | None
    answered_at: UtcTime
    answered_by: str


class BreachIncident(Answer):
    """A row behind the breach, as it was when the breach last moved."""

    id: UUID
    number: str
    what: str
    site_name: str
    risk: int
    occurred_at: UtcTime


class Breach(Answer):
    """A criterion that came to hold. Open until it is answered, whether or not it still holds."""

    id: UUID
    version: int
    trigger_id: str
    policy_id: UUID
    text: LocalisedText
    severity: Severity
    hazard_class: HazardClass
    status: Literal["open", "answered"]
    holds: bool
    overdue: bool
    opened_at: UtcTime
    answer_by: UtcTime
    ended_at: UtcTime | None
    answered_by_function: InBoth
    escalates_to: InBoth
    units: int
    incidents: list[BreachIncident]
    answer: BreachAnswer | None

    @classmethod
    def of(cls, row: Any) -> Self:
        """From a row, which has both languages in columns of their own since they are told."""
        mapping = row._mapping
        found = {name: mapping[name] for name in cls.model_fields}
        return cls.model_validate(found | {name: mapping[f"{name}_texts"] or mapping[name] for name in IN_BOTH})
