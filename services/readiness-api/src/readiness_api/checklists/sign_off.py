"""Sign-off by two people, the parts before the whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class SignOff(StrEnum):
    OPEN = "open"
    SIGNED = "signed"
    APPROVED = "approved"


class Refused(StrEnum):
    NOT_LOOKED_AT = "not_looked_at"
    SITE_SIGNS_FIRST = "site_signs_first"
    REGION_APPROVES = "region_approves"
    SAME_PERSON = "same_person"
    ALREADY_APPROVED = "already_approved"
    PARTS_FIRST = "parts_first"


@dataclass(frozen=True, slots=True)
class Places:
    """The roles that may sign in each of the two places."""

    first: frozenset[str]
    second: frozenset[str]


SITE = Places(frozenset({"site_manager"}), frozenset({"regional_lead"}))
REGION = Places(frozenset({"site_manager", "regional_lead"}), frozenset({"regional_lead"}))
"""The region's own checklist has no site manager: a regional lead signs it, and another one approves."""


@dataclass(frozen=True, slots=True)
class Signer:
    subject: str
    role: str


@dataclass(frozen=True, slots=True)
class Signed:
    """Where a checklist stands. `first` is the subject of the first signature in the current round; `parts_left`:
    how many checklists of sites below it in the wave are not approved."""

    status: SignOff
    first: str | None
    unknown_items: int
    places: Places = SITE
    parts_left: int = 0


def places_for(kind: str, rules: Sequence[Mapping[str, Any]]) -> Places:
    """As the template's `rules` name them for a kind of site; the usual two where they name none."""
    for rule in rules:
        if kind in rule["siteKinds"]:
            return Places(frozenset(rule["first"]), frozenset(rule["second"]))
    return REGION if kind == "region" else SITE


def refusal(checklist: Signed, signer: Signer) -> Refused | None:
    """A person can vouch for an unmet item, never for one that nobody has looked at or whose figure is too old.

    The first signature says how the site itself stands; the second, that the whole does, so the parts come first.
    """
    if checklist.status is SignOff.APPROVED:
        return Refused.ALREADY_APPROVED
    if checklist.unknown_items > 0:
        return Refused.NOT_LOOKED_AT
    if checklist.status is SignOff.OPEN:
        return None if signer.role in checklist.places.first else Refused.SITE_SIGNS_FIRST
    if signer.role not in checklist.places.second:
        return Refused.REGION_APPROVES
    if signer.subject == checklist.first:
        return Refused.SAME_PERSON
    return Refused.PARTS_FIRST if checklist.parts_left > 0 else None


def after_signature(status: SignOff) -> SignOff:
    return SignOff.SIGNED if status is SignOff.OPEN else SignOff.APPROVED


def after_change(
    status: SignOff, changes: int, *, ever_signed: bool = True, same_state: bool = False
) -> tuple[SignOff, int]:
    """What was signed is no longer what is there: both signatures are asked for again, and the changes are counted.

    `same_state`: a newer figure of what already was as it is. It is counted, and the signatures stand: figures go on
    arriving until the go-live, and the gate asks for fresh ones.
    """
    if not ever_signed:
        return SignOff.OPEN, 0
    return (status if same_state else SignOff.OPEN), changes + 1
