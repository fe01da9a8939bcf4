"""The life of an activity, and what attendance adds up to."""

from collections.abc import Iterable
from enum import StrEnum


class Kind(StrEnum):
    SESSION = "session"
    COMMUNICATION = "communication"
    UNION_DIALOGUE = "union_dialogue"
    CHECKPOINT = "checkpoint"


OUTCOMES = {
    Kind.SESSION: frozenset({"held"}),
    Kind.COMMUNICATION: frozenset({"sent"}),
    Kind.UNION_DIALOGUE: frozenset({"agreed", "disagreed", "continues"}),
    Kind.CHECKPOINT: frozenset({"met", "not_met"}),
}
"""How an activity of each kind can end."""


class Refused(StrEnum):
    NOT_PLANNED = "not_planned"
    DONE_LATER = "done_later"
    WRONG_OUTCOME = "wrong_outcome"
    ATTENDANCE_MISSING = "attendance_missing"
    ATTENDANCE_OF_OTHER = "attendance_of_other"
    MORE_THAN_ALL = "more_than_all"
    EXCLUSIONS_WITHOUT_REASON = "exclusions_without_reason"


def outcome(kind: Kind, said: str) -> Refused | None:
    return None if said in OUTCOMES[kind] else Refused.WRONG_OUTCOME


def attendance(
    kind: Kind, attended: int | None, concerned: int | None, exclusions: int | None, reason: str | None
) -> Refused | None:
    """A session is counted whole; nothing else is."""
    parts = (attended, concerned, exclusions)
    if kind is not Kind.SESSION:
        return None if all(part is None for part in parts) and reason is None else Refused.ATTENDANCE_OF_OTHER
    if attended is None or concerned is None or exclusions is None:
        return Refused.ATTENDANCE_MISSING
    if attended > concerned:
        return Refused.MORE_THAN_ALL
    return Refused.EXCLUSIONS_WITHOUT_REASON if exclusions > 0 and not reason else None


def attended(sessions: Iterable[tuple[int, int, int, str, str | None]]) -> tuple[int, int, int, str | None]:
    """Attended, concerned and left out of all sessions held, with the reasons under their titles."""
    came = concerned = left_out = 0
    reasons = []
    for present, asked, exclusions, title, reason in sessions:
        came += present
        concerned += asked
        left_out += exclusions
        if exclusions:
            reasons.append(f"{title}: {reason}")
    return came, concerned, left_out, "; ".join(reasons)[:4000] or None
