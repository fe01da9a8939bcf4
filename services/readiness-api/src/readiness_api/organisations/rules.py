"""When an organisation exists, and which of its municipal options are in force."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

LOCAL = ZoneInfo("Europe/Stockholm")
MUNICIPALITY = "municipality"
DEEPEST = 30
"""Levels from the root; a deeper tree is a mistake in a file, not a region."""


class OrganisationStatus(StrEnum):
    PLANNED = "planned"
    IN_FORCE = "in_force"
    CLOSED = "closed"


class Refused(StrEnum):
    """Why validity or options can't be as said."""

    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    OVERLAPS = "overlaps"
    ENDED_IN_PROGRAMME = "ended_in_programme"
    NO_MUNICIPALITY = "no_municipality"


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included; None: not known, or not decided."""

    valid_from: date | None
    valid_to: date | None

    def covers(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    @property
    def backwards(self) -> bool:
        return self.valid_from is not None and self.valid_to is not None and self.valid_to < self.valid_from

    def overlaps(self, other: "Period") -> bool:
        return (self.valid_from or date.min) <= (other.valid_to or date.max) and (other.valid_from or date.min) <= (
            self.valid_to or date.max
        )

    def turns(self) -> Iterable[date]:
        """The days on which it begins to cover or has ceased to."""
        if self.valid_from is not None:
            yield self.valid_from
        if self.valid_to is not None and self.valid_to < date.max:
            yield self.valid_to + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A municipality's choice of an option for a time."""

    option: int
    period: Period


Ends = Mapping[int, date]
"""The last day on which an option of the programme can be in force; one without an end is absent."""


def status(validity: Period, day: date) -> OrganisationStatus:
    if validity.valid_from is not None and day < validity.valid_from:
        return OrganisationStatus.PLANNED
    return OrganisationStatus.IN_FORCE if validity.covers(day) else OrganisationStatus.CLOSED


def in_force(chosen: Iterable[Chosen], ends: Ends, day: date) -> list[int]:
    """The options that hold on a day. One that the programme has cancelled holds for nobody, whatever was chosen."""
    return sorted({each.option for each in chosen if each.period.covers(day) and day <= ends.get(each.option, day)})


def next_change(validity: Period, chosen: Sequence[Chosen], ends: Ends, day: date) -> date | None:
    """The first later day on which the date alone changes its status or its options."""
    turns = {*validity.turns(), *(turn for each in chosen for turn in each.period.turns())}
    turns |= {ends[each.option] + timedelta(days=1) for each in chosen if each.option in ends}
    today = (status(validity, day), in_force(chosen, ends, day))
    return next(
        (
            turn
            for turn in sorted(turns)
            if turn > day and (status(validity, turn), in_force(chosen, ends, turn)) != today
        ),
        None,
    )


def refusal(kind: str, validity: Period, chosen: Sequence[Chosen], ends: Ends) -> Refused | None:
    if validity.backwards or any(each.period.backwards for each in chosen):
        return Refused.ENDS_BEFORE_IT_BEGINS
    if chosen and kind != MUNICIPALITY:
        return Refused.NO_MUNICIPALITY
    for place, each in enumerate(chosen):
        if any(other.option == each.option and other.period.overlaps(each.period) for other in chosen[place + 1 :]):
            return Refused.OVERLAPS
        last = ends.get(each.option)
        if last is not None and each.period.valid_from is not None and each.period.valid_from > last:
            return Refused.ENDED_IN_PROGRAMME
    return None


def day_of(moment: datetime) -> date:
    """The day in Sweden."""
    return moment.astimezone(LOCAL).date()


def beginning_of(day: date) -> datetime:
    """When the day begins in Sweden."""
    return datetime.combine(day, time(), LOCAL)
