"""The life of a design decision, and the rule that nine in ten are settled in the workstreams."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

LIMIT = Decimal("0.9")
"""At least 90 % are to be settled in workstreams (domain.md, Who decides)."""


class Level(StrEnum):
    WORKSTREAM = "workstream"
    CLINICAL_LEADERSHIP = "clinical_leadership"


class DecisionStatus(StrEnum):
    OPEN = "open"
    DECIDED = "decided"
    SUPERSEDED = "superseded"


class Refused(StrEnum):
    NOT_OPEN = "not_open"
    LIFTED_ALREADY = "lifted_already"
    NOT_ITS_LEVEL = "not_its_level"
    UNANSWERED = "unanswered"
    OWN_WORKSTREAM = "own_workstream"
    ASKED_ALREADY = "asked_already"
    NOT_ASKED = "not_asked"
    NOT_DECIDED = "not_decided"


DECIDES_AT = {Level.WORKSTREAM: "regional_lead", Level.CLINICAL_LEADERSHIP: "medical_officer"}
"""The role that records a decision at each level."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How the 90 % is counted: of those decided or lifted. One that is lifted and still open was not settled in its
    workstream, so it counts against, not out."""

    in_workstreams: int
    counted: int
    open: int
    superseded: int

    @property
    def excluded(self) -> int:
        return self.open + self.superseded

    @property
    def met(self) -> bool | None:
        """None while nothing is counted."""
        return Decimal(self.in_workstreams) >= LIMIT * self.counted if self.counted else None


def count(decisions: Iterable[tuple[Level, DecisionStatus, int]]) -> Counted:
    """Of level, status and how many."""
    settled = counted = waiting = superseded = 0
    for level, status, number in decisions:
        lifted = level is Level.CLINICAL_LEADERSHIP
        if status is DecisionStatus.SUPERSEDED:
            superseded += number
        elif status is DecisionStatus.OPEN and not lifted:
            waiting += number
        else:
            counted += number
            settled += 0 if lifted else number
    return Counted(settled, counted, waiting, superseded)


def may_lift(level: Level, status: DecisionStatus) -> Refused | None:
    if status is not DecisionStatus.OPEN:
        return Refused.NOT_OPEN
    return Refused.LIFTED_ALREADY if level is Level.CLINICAL_LEADERSHIP else None


def may_decide(level: Level, status: DecisionStatus, roles: frozenset[str], unanswered: int) -> Refused | None:
    """A workstream that was asked is waited for, or the question is lifted."""
    if status is not DecisionStatus.OPEN:
        return Refused.NOT_OPEN
    if DECIDES_AT[level] not in roles:
        return Refused.NOT_ITS_LEVEL
    if unanswered and level is Level.WORKSTREAM:
        return Refused.UNANSWERED
    return None


def may_ask(status: DecisionStatus, own: str, asked: Sequence[str], wanted: Sequence[str]) -> Refused | None:
    if status is not DecisionStatus.OPEN:
        return Refused.NOT_OPEN
    if own.casefold() in {each.casefold() for each in wanted}:
        return Refused.OWN_WORKSTREAM
    before = {each.casefold() for each in asked}
    return Refused.ASKED_ALREADY if any(each.casefold() in before for each in wanted) else None


def is_recipient(lineage: Sequence[str], organisations: Sequence[str]) -> bool:
    """Whether a reader answers for the organisation told: for it or for what it lies in, not for the whole region."""
    below_the_region = lineage[1:] or lineage
    return not set(organisations).isdisjoint(below_the_region)
