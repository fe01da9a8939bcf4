"""A report's content: everything a reader of it sees, frozen as it was published.

The words stand in it too: a report reads the same when labels have changed since.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

Count = Annotated[int, Field(ge=0)]
ReadinessState = Literal["ready", "in_progress", "at_risk", "blocked", "unknown"]
RiskBand = Literal["low", "medium", "high", "critical"]


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True)


class Addressee(Part):
    code: str
    name: str


class Correction(Part):
    """Which version this one corrects, and what was wrong."""

    version: Count
    what: str


class KeyFigure(Part):
    """A number with its denominator and what was left out, in words; `figure` names its rows."""

    figure: str
    label: str
    value: Count
    previous: Count | None
    counts: str


class Moment(Part):
    """The trend's figure at one time, as it was known then."""

    at: datetime
    value: Count
    units: Count


class Trend(Part):
    title: str
    description: str
    alternative: str
    """What the drawing shows, for a reader who does not see it."""
    moments: tuple[Moment, ...]


class IncidentRow(Part):
    number: str
    site: str
    what: str
    risk: Count
    band: RiskBand
    occurred_at: datetime
    synthetic: bool


class WaveRow(Part):
    name: str
    state: str
    word: str
    since: datetime | None


class AreaRow(Part):
    area: str
    label: str
    state: ReadinessState
    word: str
    counts: dict[ReadinessState, Count]
    total: Count


class BreachRow(Part):
    text: str
    opened_at: datetime
    answer_by: datetime | None
    answered: bool
    overdue: bool
    """Not answered in time, at the report's moment."""


class DecisionRow(Part):
    number: str
    word: str
    decided_at: datetime
    decided_by: str
    reason: str


class Assessment(Part):
    """What the editor writes beside the figures; the figures are never theirs to change."""

    text: str
    by: str
    at: datetime


class Source(Part):
    name: str
    position: Count
    published_at: datetime | None
    silent: bool


class Content(Part):
    number: Count
    version: Count
    title: str
    addressee: Addressee
    programme: str
    exercise: str | None
    """The notice that every page of an exercise's report carries; None for a real programme."""
    as_of: datetime
    published_at: datetime
    published_by: str
    corrects: Correction | None
    lead: str
    figures: tuple[KeyFigure, ...]
    previous_label: str | None
    trend: Trend
    rows: tuple[IncidentRow, ...]
    rows_left_out: Count
    waves: tuple[WaveRow, ...]
    readiness: tuple[AreaRow, ...]
    breaches: tuple[BreachRow, ...]
    decisions: tuple[DecisionRow, ...]
    changes: tuple[str, ...]
    assessment: Assessment | None
    signals: tuple[str, ...]
    unknowns: tuple[str, ...]
    sources: tuple[Source, ...]
