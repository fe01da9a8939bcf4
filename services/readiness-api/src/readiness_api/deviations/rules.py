"""The life of a deviation: requested, then approved or denied; an approved one is revoked or expires."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DeviationStatus(StrEnum):
    REQUESTED = "requested"
    APPROVED = "approved"
    DENIED = "denied"
    REVOKED = "revoked"
    EXPIRED = "expired"


class Move(StrEnum):
    APPROVE = "approve"
    DENY = "deny"
    REVOKE = "revoke"
    EXPIRE = "expire"


class Refused(StrEnum):
    WRONG_STATUS = "wrong_status"
    ASKER_DECIDES = "asker_decides"
    ENDED = "ended"


_MOVES = {
    (DeviationStatus.REQUESTED, Move.APPROVE): DeviationStatus.APPROVED,
    (DeviationStatus.REQUESTED, Move.DENY): DeviationStatus.DENIED,
    (DeviationStatus.REQUESTED, Move.EXPIRE): DeviationStatus.EXPIRED,
    (DeviationStatus.APPROVED, Move.REVOKE): DeviationStatus.REVOKED,
    (DeviationStatus.APPROVED, Move.EXPIRE): DeviationStatus.EXPIRED,
}
LIVE = frozenset({DeviationStatus.REQUESTED, DeviationStatus.APPROVED})


@dataclass(frozen=True, slots=True)
class Deviation:
    id: str
    status: DeviationStatus
    requested_by: str
    expires_at: datetime


def effective(deviation: Deviation, now: datetime) -> bool:
    """Whether it covers its item at `now`, whether or not the clock has yet written that it expired."""
    return deviation.status is DeviationStatus.APPROVED and now < deviation.expires_at


def moved(deviation: Deviation, move: Move, by: str, now: datetime) -> DeviationStatus | Refused:
    target = _MOVES.get((deviation.status, move))
    if target is None:
        return Refused.WRONG_STATUS
    if move is Move.APPROVE and now >= deviation.expires_at:
        return Refused.ENDED
    if move in (Move.APPROVE, Move.DENY) and by == deviation.requested_by:
        return Refused.ASKER_DECIDES
    return target


def next_change_at(deviation: Deviation) -> datetime | None:
    return deviation.expires_at if deviation.status in LIVE else None
