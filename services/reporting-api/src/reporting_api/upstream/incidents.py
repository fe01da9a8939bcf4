"""What is read of incident-api's feed: only these fields, whatever else comes."""

from __future__ import annotations

from uuid import UUID

from chassis.times import UtcTime
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
