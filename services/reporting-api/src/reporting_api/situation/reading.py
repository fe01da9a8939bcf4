"""What a change in another service tells the picture."""

from __future__ import annotations

from typing import Any

from reporting_api.situation.facts import (
    Breach,
    Checklist,
    Decision,
    Deviation,
    Fact,
    Incident,
    Item,
    LogEntry,
    Site,
    WaveState,
)
from reporting_api.upstream.incidents import ReadBreach, ReadDecision, ReadIncident, ReadLogEntry, ReadWaveState
from reporting_api.upstream.readiness import ReadChecklist, ReadDeviation, ReadItem


def of_readiness(entity: str, state: dict[str, Any]) -> Fact | None:
    """What a change tells the picture; None when it counts in no figure."""
    match entity:
        case "item":
            item = ReadItem.model_validate(state)
            return Item(item.area, item.state)
        case "checklist":
            return Checklist(ReadChecklist.model_validate(state).status)
        case "deviation":
            return Deviation(ReadDeviation.model_validate(state).status)
        case "site":
            return Site()
        case _:
            return None


def of_incidents(entity: str, state: dict[str, Any]) -> Fact | None:
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
