"""What is written of extensions: asked for, decided, or lapsed with the deviation they would have extended."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from chassis.times import rfc3339
from chassis.work import Work
from readiness_api.deviations.rules import DeviationStatus
from readiness_api.deviations.schemas import NewExtension


def asked(work: Work, row: Row[Any], new: NewExtension) -> Mapping[str, Any]:
    """The columns that say that an extension waits for an answer."""
    extension = {
        "expiresAt": rfc3339(new.expires_at),
        "reason": new.reason,
        "status": "requested",
        "requestedAt": rfc3339(work.now),
        "requestedBy": work.actor.name,
        "decidedAt": None,
        "decidedBy": None,
        "decisionReason": None,
    }
    return {"extensions": [*row.extensions, extension], "extension_subject": work.actor.subject}


def answered(row: Row[Any], status: str, now: datetime, by: str | None, reason: str | None) -> Mapping[str, Any]:
    """The columns that say how the one that waits was answered."""
    *earlier, waiting = row.extensions
    decided = {"status": status, "decidedAt": rfc3339(now), "decidedBy": by, "decisionReason": reason}
    return {"extensions": [*earlier, waiting | decided], "extension_subject": None}


def lapsed(row: Row[Any], now: datetime, target: DeviationStatus) -> Mapping[str, Any]:
    """What becomes of an extension that waits when its deviation ends."""
    ends = target in (DeviationStatus.EXPIRED, DeviationStatus.REVOKED)
    return answered(row, "lapsed", now, None, None) if ends and row.extension_subject is not None else {}


def until(row: Row[Any]) -> datetime:
    """The end that the one that waits asks for."""
    return datetime.fromisoformat(row.extensions[-1]["expiresAt"])
