"""What the picture needs to know of each entity, and nothing more."""

from __future__ import annotations

from dataclasses import dataclass

READINESS = "readiness-api"
INCIDENT = "incident-api"
SOURCES = (READINESS, INCIDENT)
CONSUMER = "situation:"
"""Prefix of the name of each source's cursor."""


@dataclass(frozen=True, slots=True)
class Incident:
    status: str
    lineage: tuple[str, ...]
    risk: int | None = None
    band: str | None = None
    hazard_class: str | None = None
    patient_affected: str = "unknown"
    downtime_routine: bool = False
    reopened: bool = False


@dataclass(frozen=True, slots=True)
class Breach:
    status: str
    holds: bool


@dataclass(frozen=True, slots=True)
class WaveState:
    state: str


@dataclass(frozen=True, slots=True)
class Decision:
    kind: str


@dataclass(frozen=True, slots=True)
class LogEntry:
    kind: str


@dataclass(frozen=True, slots=True)
class Item:
    area: str
    state: str | None


@dataclass(frozen=True, slots=True)
class Checklist:
    status: str


@dataclass(frozen=True, slots=True)
class Deviation:
    status: str


@dataclass(frozen=True, slots=True)
class Site:
    """A unit that takes part in a go-live."""


Fact = Incident | Breach | WaveState | Decision | LogEntry | Item | Checklist | Deviation | Site
