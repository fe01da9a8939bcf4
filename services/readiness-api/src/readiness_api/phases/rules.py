"""The phases a programme goes through, and which of them a day lies in."""

from datetime import date
from typing import Literal, get_args

PhaseKind = Literal["design", "test", "training", "transition", "go_live", "stabilisation", "handover"]
KINDS: tuple[PhaseKind, ...] = get_args(PhaseKind)


def number(kind: PhaseKind) -> int:
    """Its place in the order of phases, from 1."""
    return KINDS.index(kind) + 1


def ends_first(planned_from: date | None, planned_to: date | None) -> bool:
    return planned_from is not None and planned_to is not None and planned_to < planned_from
