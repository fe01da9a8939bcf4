"""What the critical line and its forecasts look like to callers."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, LocalisedText, Request, UtcTime
from readiness_api.checklists.rules import State
from readiness_api.critical_line.rules import Basis, NoProbability
from readiness_api.templates.schemas import Area, Criticality


class DaysLeft(Answer):
    """Days of work left. Of an overdue item without estimate nothing is known: all three are 0."""

    low: float
    likely: float
    high: float


class LineItem(Answer):
    """An open item that go-live waits for, directly or through others, as likely. `dependsOn`: open items only.

    The latest times move nothing beyond the line's own end; `critical`: a day's delay here is a day's delay there.
    """

    item_id: UUID
    checklist_id: UUID
    site_id: UUID
    site_name: str
    code: str
    area: Area
    text: LocalisedText
    criticality: Criticality
    state: State
    signer: str
    owner_line: str | None
    owner_programme: str | None
    due_at: UtcTime | None
    accepted_until: UtcTime | None = Field(description="an approved deviation answers for it at gates until then")
    basis: Basis
    days: DaysLeft
    begins_at: UtcTime
    finishes_at: UtcTime
    latest_begin_at: UtcTime
    latest_finish_at: UtcTime
    slack_days: float
    critical: bool
    depends_on: list[UUID]


class HistoryAnswer(Answer):
    """The programme's own outcomes: planned against actual. `factor`: the median of actual days by planned days."""

    observations: int
    needed: int
    left_out: int
    factor: float | None
    why: LocalisedText


class RangeAnswer(Answer):
    """All as short, as likely and as long as said. `latestAt` is null when nobody has said for some item."""

    earliest_at: UtcTime
    likely_at: UtcTime
    latest_at: UtcTime | None


class GateForecast(Answer):
    """When what a gate waits for will be finished. Null where no probability is given, or the gate has no date."""

    code: str
    due_at: UtcTime | None
    waiting_for: int
    probability: float | None
    p50_at: UtcTime | None
    p90_at: UtcTime | None


class DriverAnswer(Answer):
    """How much an item decides the end. `criticality`: share of runs; `correlation`: of its days with the end."""

    item_id: UUID
    code: str
    site_name: str
    criticality: float
    correlation: float


class MethodAnswer(Answer):
    """What the answer can be repeated from; `algorithm` rises when the same seed gives another answer."""

    algorithm: int
    generator: str
    library: str
    seed: int
    runs: int
    chunk: int


class ForecastAnswer(Answer):
    """When the wave will be ready. `range`: no probability is given, and `noProbability` says why.

    Sign-offs are not forecast. Items are taken to vary independently of each other.
    """

    kind: Literal["ready", "probability", "range"]
    no_probability: NoProbability | None
    probability: float | None = Field(description="of being ready by the planned go-live")
    p50_at: UtcTime | None
    p90_at: UtcTime | None
    range: RangeAnswer
    gates: list[GateForecast]
    drivers: list[DriverAnswer] = Field(description="at most 20, the most deciding first")
    history: HistoryAnswer
    method: MethodAnswer


class LineCounts(Answer):
    """`line`: items that go-live waits for; `outside`: dependencies on open items beyond what was asked for."""

    open: int
    line: int
    estimated: int
    planned: int
    overdue: int
    accepted: int
    dependencies: int
    outside: int


class CriticalLineAnswer(Answer):
    """A wave's critical line at a position of the ledger, reckoned from the beginning of the programme's hour.

    `line` holds the critical path and then those with least slack, at most 300. `reserveDays`: from the line's likely
    end to go-live; negative when it ends after.
    """

    wave_id: UUID
    site_id: UUID | None
    planned_at: UtcTime | None
    reckoned_at: UtcTime
    position: int
    published_at: UtcTime | None
    ends_at: UtcTime | None
    reserve_days: float | None
    counts: LineCounts
    path: list[UUID] = Field(description="one longest way through the line")
    line: list[LineItem]
    forecast: ForecastAnswer


class KeptForecast(Answer):
    """A forecast as it was at a position. Kept forecasts never change; together they show how it has moved."""

    id: UUID
    version: int
    wave_id: UUID
    planned_at: UtcTime | None
    reckoned_at: UtcTime
    position: int
    kept_at: UtcTime
    kept_by: str
    counts: LineCounts
    forecast: ForecastAnswer


class NewForecast(Request):
    """Which wave's forecast to keep."""

    wave_id: Id
