"""Where care crosses between systems on a day, and whether a routine holds there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

RoutineStatus = Literal["active", "withdrawn"]


class Crossing(StrEnum):
    """Unknown is a state of its own: what is not known to be one system may be two."""

    NONE = "none"
    CROSSES = "crosses"
    UNKNOWN = "unknown"


class Lack(StrEnum):
    NONE_WRITTEN = "none_written"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Routine:
    """Both days included."""

    id: str
    status: RoutineStatus
    valid_from: date
    expires_on: date

    def holds(self, on: date) -> bool:
        return self.status == "active" and self.valid_from <= on <= self.expires_on


def crossing(sends: frozenset[str], receives: frozenset[str]) -> Crossing:
    """Care stays within a system only where both ends run that one and no other."""
    if len(sends) == 1 and sends == receives:
        return Crossing.NONE
    return Crossing.CROSSES if sends and receives else Crossing.UNKNOWN


def valid(routines: Iterable[Routine], on: date) -> Routine | None:
    """The routine that holds on a day; of several the one that lasts longest."""
    return max((each for each in routines if each.holds(on)), key=lambda each: each.expires_on, default=None)


def lack(routines: Iterable[Routine], on: date) -> Lack | None:
    """Why no routine holds on a day; None where one does."""
    written = list(routines)
    if valid(written, on) is not None:
        return None
    active = [each for each in written if each.status == "active"]
    if any(each.valid_from > on for each in active):
        return Lack.NOT_YET
    if active:
        return Lack.EXPIRED
    return Lack.WITHDRAWN if written else Lack.NONE_WRITTEN
