"""The pause policy as one pure fold: `step(criterion, state, signal) -> state, events`.

Live runs it on the ledger as it grows and keeps its state; a backtest runs it over history. The two cannot disagree.
The state holds only what is open and qualifies, so a change costs the same however much came before.

Criterion `same-hazard`: at least n open incidents of one hazard class, risk ≥ r or consequence ≥ c, at two or more
units, all within one window of time. Its clock is when they occurred. A hospital and one of its wards are not two
units (domain.md, Clinical risk).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SameHazard:
    """The criterion's parameters."""

    n: int
    risk: int
    or_consequence: int
    units: int
    window: timedelta


@dataclass(frozen=True, slots=True)
class Signal:
    """What the criterion needs of an incident after a change."""

    incident: UUID
    open: bool
    hazard_class: str | None
    risk: int
    consequence: int
    occurred_at: datetime
    lineage: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class State:
    """Open incidents that qualify, and the classes for which the criterion holds with the incidents that make it so."""

    qualifying: Mapping[UUID, Signal] = field(default_factory=dict)
    holding: Mapping[str, frozenset[UUID]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Opened:
    """The criterion begins to hold for a class."""

    hazard_class: str
    incidents: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Moved:
    """It still holds, by other incidents."""

    hazard_class: str
    incidents: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Closed:
    """It no longer holds."""

    hazard_class: str


Event = Opened | Moved | Closed


def step(criterion: SameHazard, state: State, signal: Signal) -> tuple[State, list[Event]]:
    """The state after one change, and what opened, moved or closed."""
    before = state.qualifying.get(signal.incident)
    qualifying = {key: known for key, known in state.qualifying.items() if key != signal.incident}
    if qualifies(criterion, signal):
        qualifying[signal.incident] = signal
    classes = {found.hazard_class for found in (before, signal) if found is not None and found.hazard_class is not None}
    holding, events = dict(state.holding), []
    for hazard_class in sorted(classes):
        event = _judge(criterion, hazard_class, qualifying.values(), holding)
        if event is not None:
            events.append(event)
    return State(qualifying, holding), events


def _judge(
    criterion: SameHazard, hazard_class: str, qualifying: Iterable[Signal], holding: dict[str, frozenset[UUID]]
) -> Event | None:
    found = behind(criterion, [signal for signal in qualifying if signal.hazard_class == hazard_class])
    held = holding.get(hazard_class)
    if not found:
        return None if holding.pop(hazard_class, None) is None else Closed(hazard_class)
    if found == held:
        return None
    holding[hazard_class] = found
    return Opened(hazard_class, found) if held is None else Moved(hazard_class, found)


def qualifies(criterion: SameHazard, signal: Signal) -> bool:
    """Whether one incident counts."""
    return (
        signal.open
        and signal.hazard_class is not None
        and (signal.risk >= criterion.risk or signal.consequence >= criterion.or_consequence)
    )


def behind(criterion: SameHazard, signals: Sequence[Signal]) -> frozenset[UUID]:
    """The incidents that make the criterion hold: all that lie in some window with enough of them at enough units."""
    ordered = sorted(signals, key=lambda signal: signal.occurred_at)
    members: set[UUID] = set()
    first = 0
    for last, signal in enumerate(ordered):
        while signal.occurred_at - ordered[first].occurred_at > criterion.window:
            first += 1
        window = ordered[first : last + 1]
        if len(window) >= criterion.n and units(window) >= criterion.units:
            members.update(found.incident for found in window)
    return frozenset(members)


def units(signals: Iterable[Signal]) -> int:
    """How many units, where one that contains another of them does not count beside it."""
    lineages = {signal.lineage for signal in signals}
    above = {ancestor for lineage in lineages for ancestor in lineage[:-1]}
    return sum(1 for lineage in lineages if lineage and lineage[-1] not in above)
