"""What is answered about the situation."""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, LocalisedText, PageMeta, UtcTime

SourceName = Literal["readiness-api", "incident-api"]


class Source(Answer):
    """How far a source has been read, and whether it is heard from."""

    source: SourceName
    position: int = Field(description="the last change the answer rests on; 0: none yet")
    published_at: UtcTime | None = Field(description="when that change was published, in the programme's time")
    heard_at: UtcTime | None = Field(description="when the source last answered, by the wall clock")
    heard_seconds_ago: int | None
    silent: bool = Field(description="the source has not answered for 30 seconds or more")
    unread_from: int | None = Field(
        default=None, description="from this position on the source's changes are not in the answer: one can't be read"
    )
    unread_since: UtcTime | None = Field(default=None, description="when that was found, by the wall clock")


class Part(Answer):
    """A figure beside another: its denominator, or what it leaves out."""

    key: str
    value: int


class FigureValue(Answer):
    """A count with its denominator and what is known to be left out of it. Its rows: `/situation/rows?figure=<key>`."""

    key: str = Field(examples=["incidents.risk8"])
    value: int
    out_of: Part | None
    left_out: Part | None


class AreaState(Answer):
    """A preparation area: as bad as its worst item, with the count of items in each state."""

    area: str
    state: str | None = Field(description="null when no item applies")
    counts: dict[str, int]
    total: int = Field(description="items that apply")


class ForecastStanding(Answer):
    """The latest forecast kept of when a wave will be ready. `range`: no probability could be given."""

    id: UUID
    kept_at: UtcTime
    kind: str = Field(examples=["probability"])
    probability: float | None = Field(description="of being ready by the date planned when it was kept")
    p50_at: UtcTime | None
    p90_at: UtcTime | None


class WaveStanding(Answer):
    """A wave, when it goes live, and its state by decision; a forecast is neither known nor decided."""

    id: UUID
    number: int
    name: str
    planned_at: UtcTime | None
    actual_at: UtcTime | None
    state: str
    since: UtcTime | None
    forecast: ForecastStanding | None = Field(default=None, description="null: none was kept, so it is unknown")


class BreachStanding(Answer):
    """A pause criterion that holds, or held and waits for its answer."""

    id: UUID
    text: LocalisedText
    severity: str
    status: str
    holds: bool
    opened_at: UtcTime
    answer_by: UtcTime | None
    units: int | None


class DecisionStanding(Answer):
    """A decision that has been made."""

    id: UUID
    number: str
    kind: str
    reason: str | None
    decided_at: UtcTime
    decided_by: str | None = Field(description="null where masked")
    wave_id: UUID | None


class Situation(Answer):
    """The picture at one position of each source."""

    programme_name: str
    region: str
    exercise: bool
    as_of: UtcTime = Field(description="the moment asked for; live: the programme's clock now")
    live: bool
    sources: list[Source]
    figures: list[FigureValue]
    bands: dict[str, int] = Field(description="open rated incidents per risk band")
    hazards: dict[str, int] = Field(description="open incidents per hazard class")
    readiness: list[AreaState]
    waves: list[WaveStanding]
    breaches: list[BreachStanding] = Field(description="criteria that hold or wait for an answer, newest first")
    decisions: list[DecisionStanding] = Field(description="newest first, at most 20")


class SituationRow(Answer):
    """One entity behind a figure, as it was at the answer's positions."""

    source: SourceName
    entity: str
    id: UUID
    position: int = Field(description="the change that made it so")
    published_at: UtcTime
    occurred_at: UtcTime
    state: dict[str, Any]


class SituationRows(Answer):
    """The rows behind a figure: as many as the figure says, less what lies outside the caller's scope."""

    figure: str
    value: int
    withheld: int = Field(description="rows that count in the figure but lie outside what you may see")
    sources: list[Source]
    items: list[SituationRow]
    meta: PageMeta = Field(alias="_meta")


class TrendPoint(Answer):
    """A figure at a moment, as it was known then."""

    at: UtcTime
    value: int
    units: int = Field(description="distinct units with an open incident of risk 8 or more")


class SituationTrend(Answer):
    """A figure over time, up to the sources' positions."""

    figure: str
    sources: list[Source]
    points: list[TrendPoint]


class ModelMoved(Answer):
    """The picture rests on new positions: fetch it again."""

    positions: dict[str, int]
