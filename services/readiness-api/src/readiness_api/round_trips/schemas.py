"""What round trips look like to callers."""

from typing import Literal
from uuid import UUID

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime
from readiness_api.round_trips.rules import MessageType


class RoundTripAnswer(Answer):
    """A message sent and its answer received, once. Never changed: a failed one stays, another is added."""

    id: UUID
    version: int
    site_id: UUID
    message_type: MessageType
    counterpart: str
    sent_at: UtcTime
    returned_at: UtcTime | None
    outcome: Literal["passed", "failed"]
    note: str | None
    recorded_at: UtcTime
    recorded_by: str


class NewRoundTrip(Request):
    """A trip tried with a real receiver. A passed one came back; a failed one says what happened."""

    site_id: Id
    message_type: Literal["lab", "prescription", "referral", "radiology", "admission", "municipal_message"]
    counterpart: Line
    sent_at: UtcTime
    returned_at: UtcTime | None = None
    outcome: Literal["passed", "failed"]
    note: Prose | None = None
