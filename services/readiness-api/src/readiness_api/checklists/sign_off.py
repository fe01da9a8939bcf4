"""Sign-off by two people."""

from dataclasses import dataclass
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Signer:
    subject: str
    role: str


@dataclass(frozen=True, slots=True)
class Signed:
    """Where a checklist stands. `first` is the subject of the site's own signature in the current round."""

    status: SignOff
    first: str | None
    unknown_items: int
    region_site: bool


def refusal(checklist: Signed, signer: Signer) -> Refused | None:
    """A person can vouch for an unmet item, never for one that nobody has looked at or whose figure is too old.

    The region's own checklist has no site manager: a regional lead signs it, and another one approves.
    """
    if checklist.status is SignOff.APPROVED:
        return Refused.ALREADY_APPROVED
    if checklist.unknown_items > 0:
        return Refused.NOT_LOOKED_AT
    if checklist.status is SignOff.OPEN:
        signs_for_site = signer.role == "site_manager" or (checklist.region_site and signer.role == "regional_lead")
        return None if signs_for_site else Refused.SITE_SIGNS_FIRST
    if signer.role != "regional_lead":
        return Refused.REGION_APPROVES
    return Refused.SAME_PERSON if signer.subject == checklist.first else None


def after_signature(status: SignOff) -> SignOff:
    return SignOff.SIGNED if status is SignOff.OPEN else SignOff.APPROVED


def after_change(status: SignOff, changes: int) -> tuple[SignOff, int]:
    """What was signed is no longer what is there: both signatures are asked for again, and the changes are counted."""
    if status is SignOff.OPEN and changes == 0:
        return SignOff.OPEN, 0
    return SignOff.OPEN, changes + 1
