"""What is read of incident-api's feed: only these fields, whatever else comes."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from chassis.times import UtcTime
from reporting_api.situation.models import Breach, Decision, Fact, Incident, LogEntry, WaveState
from reporting_api.upstream.readiness import Read, ReadText


class ReadRating(Read):
    """The clinical risk as graded by triage."""

    risk: int
    band: str


class ReadIncident(Read):
    """An incident as the picture counts and shows it."""

    number: str
    site_name: str
    what: str | None
    status: str
    lineage: list[str]
    patient_affected: str
    downtime_routine: bool | None = None
    synthetic: bool = False
    occurred_at: UtcTime
    rating: ReadRating | None
    hazard_class: str | None
    reopen_reason: str | None = None


class ReadBreach(Read):
    """A criterion of the pause policy that holds."""

    text: ReadText
    severity: str
    status: str
    holds: bool
    opened_at: UtcTime
    answer_by: UtcTime | None = None
    units: int | None = None


class ReadWaveState(Read):
    """Where a wave stands."""

    wave_id: UUID
    state: str
    since: UtcTime | None = None


class ReadDecision(Read):
    """A decision on a wave."""

    number: str
    kind: str
    reason: str | None
    decided_at: UtcTime
    decided_by: str | None
    wave_id: UUID | None = None


class ReadLogEntry(Read):
    """A line of the log."""

    kind: str


def fact(entity: str, state: dict[str, Any]) -> Fact | None:
    """What a change tells the picture; None when it counts in no figure."""
    match entity:
        case "incident":
            return _incident(ReadIncident.model_validate(state))
        case "breach":
            breach = ReadBreach.model_validate(state)
            return Breach(breach.status, breach.holds)
        case "wave_state":
            return WaveState(ReadWaveState.model_validate(state).state)
        case "decision":
            return Decision(ReadDecision.model_validate(state).kind)
        case "log_entry":
            return LogEntry(ReadLogEntry.model_validate(state).kind)
        case _:
            return None


def _incident(read: ReadIncident) -> Incident:
    return Incident(
        status=read.status,
        lineage=tuple(read.lineage),
        risk=None if read.rating is None else read.rating.risk,
        band=None if read.rating is None else read.rating.band,
        hazard_class=read.hazard_class,
        patient_affected=read.patient_affected,
        downtime_routine=bool(read.downtime_routine),
        reopened=read.status == "open" and read.reopen_reason is not None,
    )
