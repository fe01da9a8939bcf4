"""The life of a deviation: requested, then approved or denied; an approved one is revoked or expires."""

from collections.abc import Set
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


class Level(StrEnum):
    """Who may accept the risk."""

    SITE = "site"
    REGION = "region"
    WHOLE_REGION = "whole_region"


class Refused(StrEnum):
    WRONG_STATUS = "wrong_status"
    ASKER_DECIDES = "asker_decides"
    ENDED = "ended"
    ABOVE = "above"
    NO_LATER = "no_later"
    EXTENSION_WAITS = "extension_waits"
    NO_EXTENSION = "no_extension"


_LEVELS = {"minor": Level.SITE, "major": Level.REGION, "blocker": Level.WHOLE_REGION}


def level(criticality: str) -> Level:
    """A risk that by itself hinders a go-live is accepted for the whole region, never by the site that runs it."""
    return _LEVELS[criticality]


def may_decide(wanted: Level, roles: Set[str], *, whole: bool) -> bool:
    """`roles`: those held over the deviation's site. `whole`: whether they reach the whole region."""
    if "regional_lead" in roles and (whole or wanted is not Level.WHOLE_REGION):
        return True
    return wanted is Level.SITE and "site_manager" in roles


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


def extension_refusal(deviation: Deviation, until: datetime, now: datetime, *, waits: bool) -> Refused | None:
    """Why an approved deviation can't be asked to last until `until`. It goes on as it is until that is decided."""
    if deviation.status is not DeviationStatus.APPROVED or now >= deviation.expires_at:
        return Refused.WRONG_STATUS
    if waits:
        return Refused.EXTENSION_WAITS
    return None if until > deviation.expires_at else Refused.NO_LATER


def extension_decided(
    deviation: Deviation, asker: str | None, move: Move, by: str, until: datetime, now: datetime
) -> Refused | None:
    """Why an extension can't be decided. `asker` None: none waits."""
    if asker is None or deviation.status is not DeviationStatus.APPROVED:
        return Refused.NO_EXTENSION
    if by in (asker, deviation.requested_by):
        return Refused.ASKER_DECIDES
    return Refused.ENDED if move is Move.APPROVE and now >= min(until, deviation.expires_at) else None


def next_change_at(deviation: Deviation) -> datetime | None:
    return deviation.expires_at if deviation.status in LIVE else None
