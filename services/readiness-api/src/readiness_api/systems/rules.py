"""What an organisation runs on a day, and which of a retiring system's dates conflict with a wave's."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

SystemKind = Literal["old", "new"]


class Side(StrEnum):
    """What is run, old or new; nothing known is a state of its own."""

    OLD = "old"
    NEW = "new"
    BOTH = "both"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Period:
    """Both days included; None is without end in that direction."""

    first: date | None
    last: date | None

    def holds(self, on: date) -> bool:
        return (self.first is None or self.first <= on) and (self.last is None or on <= self.last)

    def overlaps(self, other: "Period") -> bool:
        begins_in_time = self.first is None or other.last is None or self.first <= other.last
        return begins_in_time and (other.first is None or self.last is None or other.first <= self.last)


@dataclass(frozen=True, slots=True)
class Use:
    """That a system is used."""

    system: str
    kind: SystemKind
    period: Period


def in_use(uses: Iterable[Use], on: date) -> frozenset[tuple[str, SystemKind]]:
    """The systems used on a day."""
    return frozenset((use.system, use.kind) for use in uses if use.period.holds(on))


def side(kinds: Iterable[SystemKind]) -> Side:
    """Old, new or both; unknown where nothing is said."""
    known = set(kinds)
    if not known:
        return Side.UNKNOWN
    return Side.BOTH if len(known) == 2 else Side(known.pop())


class Conflict(StrEnum):
    READ_ONLY_BEFORE = "read_only_before_go_live"
    LICENCE_BEFORE = "licence_ends_before_go_live"
    NO_RETURN = "no_return_at_go_live"
    LICENCE_BEFORE_RETURN = "licence_ends_before_last_return"
    NO_DATE = "wave_without_date"


@dataclass(frozen=True, slots=True)
class Retirement:
    """A retiring system's days."""

    read_only_from: date | None
    licence_ends: date | None
    last_return_on: date | None


def conflicts_of(retiring: Retirement) -> Iterator[tuple[Conflict, date]]:
    """What does not fit within the system's own dates, with the day in question."""
    licence, last_return = retiring.licence_ends, retiring.last_return_on
    if licence is not None and last_return is not None and licence < last_return:
        yield Conflict.LICENCE_BEFORE_RETURN, licence


def conflicts_with(retiring: Retirement, go_live: date | None) -> Iterator[tuple[Conflict, date]]:
    """What does not fit a wave that leaves the system: until go-live it is written in, after it one may return."""
    days = {
        Conflict.READ_ONLY_BEFORE: retiring.read_only_from,
        Conflict.LICENCE_BEFORE: retiring.licence_ends,
        Conflict.NO_RETURN: retiring.last_return_on,
    }
    known = [(conflict, day) for conflict, day in days.items() if day is not None]
    if go_live is None:
        if known:
            yield Conflict.NO_DATE, min(day for _, day in known)
        return
    yield from ((conflict, day) for conflict, day in known if day < go_live)
