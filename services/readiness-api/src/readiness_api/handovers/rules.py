"""Two parties: one hands over what is done and names what is not, the other takes it over."""

from collections.abc import Sequence
from enum import StrEnum


class HandoverStatus(StrEnum):
    DRAFT = "draft"
    GIVEN = "given"
    RECEIVED = "received"


class Refused(StrEnum):
    SIGNED_ALREADY = "signed_already"
    RECEIVED_ALREADY = "received_already"
    NOT_HANDED_OVER = "not_handed_over"
    GIVER_RECEIVES = "giver_receives"
    NOT_THE_RECEIVER = "not_the_receiver"


def signed(
    status: HandoverStatus, handed_over: Sequence[bool], giver: str | None, signer: str
) -> HandoverStatus | Refused:
    """The next status. `giver`: the subject that signed first; the receiver is another person."""
    match status:
        case HandoverStatus.RECEIVED:
            return Refused.RECEIVED_ALREADY
        case HandoverStatus.DRAFT:
            return HandoverStatus.GIVEN if all(handed_over) else Refused.NOT_HANDED_OVER
        case HandoverStatus.GIVEN:
            return Refused.GIVER_RECEIVES if signer == giver else HandoverStatus.RECEIVED
