"""How many message types have passed there and back."""

from collections.abc import Iterable
from enum import StrEnum


class MessageType(StrEnum):
    """The six that the shipped template asks for (`tst-integrations`)."""

    LAB = "lab"
    PRESCRIPTION = "prescription"
    REFERRAL = "referral"
    RADIOLOGY = "radiology"
    ADMISSION = "admission"
    MUNICIPAL_MESSAGE = "municipal_message"


def count(latest: Iterable[tuple[MessageType, bool]]) -> tuple[int, int]:
    """Types whose latest trip passed, of all six: one never tried is not passed."""
    return len({kind for kind, passed in latest if passed}), len(MessageType)
