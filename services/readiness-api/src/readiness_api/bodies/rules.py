"""Who decides and who advises, and which of a person's several roles stand in each other's way."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import combinations
from typing import Literal

BodyRole = Literal["chair", "member", "secretary", "adjunct"]
Role = Literal["chair", "member", "secretary", "adjunct", "presenter", "owner", "approver", "medical_officer"]
IN_A_BODY: frozenset[Role] = frozenset({"chair", "member", "secretary", "adjunct"})
MANDATE = "mandate"


class Refused(StrEnum):
    ENDS_FIRST = "ends_first"
    ENDED = "ended"
    ENDS_IN_THE_PAST = "ends_in_the_past"
    ADVISES = "advises"
    NO_BOARD = "no_board"
    ADJUNCT = "adjunct"


class Conflict(StrEnum):
    PRESENTS_AND_DECIDES = "presents_and_decides"
    OWNS_AND_APPROVES = "owns_and_approves"
    ADVISES_AND_DECIDES = "advises_and_decides"
    ASSESSES_AND_DECIDES = "assesses_and_decides"


@dataclass(frozen=True, slots=True)
class Term:
    """From a moment on, until another; None is without end in that direction."""

    first: datetime | None
    end: datetime | None

    def holds(self, at: datetime) -> bool:
        return (self.first is None or self.first <= at) and (self.end is None or at < self.end)

    def overlaps(self, other: "Term") -> bool:
        begins_in_time = self.first is None or other.end is None or self.first < other.end
        return begins_in_time and (other.first is None or self.end is None or other.first < self.end)


@dataclass(frozen=True, slots=True)
class Holding:
    """A mandate, or a role. `advises`: in a body that advises. `wave` None: in every wave."""

    id: str
    subject: str
    role: str
    lineage: tuple[str, ...]
    term: Term
    wave: str | None = None
    advises: bool = False


_PAIRS: dict[frozenset[str], Conflict] = {
    frozenset({MANDATE, "presenter"}): Conflict.PRESENTS_AND_DECIDES,
    frozenset({MANDATE, "medical_officer"}): Conflict.ASSESSES_AND_DECIDES,
    frozenset({"owner", "approver"}): Conflict.OWNS_AND_APPROVES,
}


def conflict(one: Holding, other: Holding) -> Conflict | None:
    """What stands in the way of what where one person holds both at the same time and place."""
    if one.subject != other.subject or not one.term.overlaps(other.term) or not _same_place(one, other):
        return None
    found = _PAIRS.get(frozenset({one.role, other.role}))
    if found is None and MANDATE in (one.role, other.role) and (one.advises or other.advises):
        return Conflict.ADVISES_AND_DECIDES
    return found


def conflicts(holdings: Iterable[Holding]) -> Iterator[tuple[Conflict, Holding, Holding]]:
    """Every two of a person's roles that stand in each other's way."""
    of_person: dict[str, list[Holding]] = {}
    for holding in holdings:
        of_person.setdefault(holding.subject, []).append(holding)
    for held in of_person.values():
        for one, other in combinations(held, 2):
            found = conflict(one, other)
            if found is not None:
                yield found, one, other


def end_refusal(term: Term, end: datetime, now: datetime) -> Refused | None:
    """What was valid stays so: an end lies ahead, and comes before one that is there."""
    if end < now:
        return Refused.ENDS_IN_THE_PAST
    if term.first is not None and end <= term.first:
        return Refused.ENDS_FIRST
    return Refused.ENDED if term.end is not None and term.end <= end else None


def mandate_refusal(body_role: str | None, decision_kind: str, *, adjunct: bool) -> Refused | None:
    """A group that advises has nothing to delegate; a board's decision is a board's; an adjunct speaks, not decides."""
    if body_role == "advises":
        return Refused.ADVISES
    if decision_kind != "board":
        return None
    if body_role is None:
        return Refused.NO_BOARD
    return Refused.ADJUNCT if adjunct else None


def _same_place(one: Holding, other: Holding) -> bool:
    same_wave = one.wave is None or other.wave is None or one.wave == other.wave
    return same_wave and (one.lineage[-1] in other.lineage or other.lineage[-1] in one.lineage)
