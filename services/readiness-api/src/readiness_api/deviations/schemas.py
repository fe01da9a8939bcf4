"""What deviations look like to callers."""

from typing import Literal
from uuid import UUID

from chassis.schema import Answer, Id, LocalisedText, Prose, Request, UtcTime
from readiness_api.deviations.rules import Level
from readiness_api.templates.schemas import Area, Criticality


class ExtensionAnswer(Answer):
    """That a deviation last longer. `lapsed`: it ended before anyone had answered."""

    expires_at: UtcTime
    reason: str
    status: Literal["requested", "approved", "denied", "lapsed"]
    requested_at: UtcTime
    requested_by: str
    decided_at: UtcTime | None
    decided_by: str | None
    decision_reason: str | None


class DeviationAnswer(Answer):
    """An unmet item accepted as a risk until `expiresAt`. `requestedBy`, `decidedBy`: functions, never persons.

    `level` says who decides: the site's manager, a regional lead, or one who has the whole region.
    """

    id: UUID
    version: int
    item_id: UUID
    site_id: UUID
    checklist_id: UUID
    reason: str
    mitigation: str
    status: Literal["requested", "approved", "denied", "revoked", "expired"]
    expires_at: UtcTime
    requested_at: UtcTime
    requested_by: str
    decided_at: UtcTime | None
    decided_by: str | None
    decision_reason: str | None
    item_code: str
    item_text: LocalisedText
    area: Area
    criticality: Criticality
    level: Level
    extensions: list[ExtensionAnswer]


class NewExtension(Request):
    """Until when an approved deviation is to last instead, and why."""

    expires_at: UtcTime
    reason: Prose


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
