"""What deviations look like to callers."""

from typing import Literal
from uuid import UUID

from chassis.schema import Answer, Id, Prose, Request, UtcTime


class DeviationAnswer(Answer):
    """An unmet item accepted as a risk until `expiresAt`. `requestedBy`, `decidedBy`: functions, never persons."""

    id: UUID
    version: int
    item_id: UUID
    site_id: UUID
    reason: str
    mitigation: str
    status: Literal["requested", "approved", "denied", "revoked", "expired"]
    expires_at: UtcTime
    requested_at: UtcTime
    requested_by: str
    decided_at: UtcTime | None
    decided_by: str | None
    decision_reason: str | None


class NewDeviation(Request):
    """Why the item can't be met in time, what is done about the risk, and until when."""

    item_id: Id
    reason: Prose
    mitigation: Prose
    expires_at: UtcTime


class Approval(Request):
    """A reason is welcome with an approval."""

    reason: Prose | None = None


class Refusal(Request):
    """A reason is asked for when a deviation is denied or revoked."""

    reason: Prose
