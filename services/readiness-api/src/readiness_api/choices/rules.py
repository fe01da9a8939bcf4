"""The life of a strategic choice: open, then chosen by someone other than who presented it, or withdrawn."""

from enum import StrEnum
from typing import Literal

ChoiceStatus = Literal["open", "chosen", "withdrawn"]


class Refused(StrEnum):
    CLOSED = "closed"
    PRESENTER_CHOOSES = "presenter_chooses"
    NO_SUCH_ALTERNATIVE = "no_such_alternative"


def choice_refusal(
    status: ChoiceStatus, presented_by: str, chooser: str, alternative: int, alternatives: int
) -> Refused | None:
    if status != "open":
        return Refused.CLOSED
    if presented_by == chooser:
        return Refused.PRESENTER_CHOOSES
    return None if 0 <= alternative < alternatives else Refused.NO_SUCH_ALTERNATIVE
