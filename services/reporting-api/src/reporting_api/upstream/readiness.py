"""What is read of readiness-api's feed: only these fields, whatever else comes."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from chassis.times import UtcTime


class Read(BaseModel):
    """A part of another service's representation; what is not read is passed over."""

    model_config = ConfigDict(alias_generator=to_camel, extra="ignore", frozen=True)


class ReadText(Read):
    """A text in both languages."""

    sv: str
    en: str


class ReadClock(Read):
    """What a programme's clock is set to."""

    speed: float
    wall_at: UtcTime
    programme_at: UtcTime


class ReadRegion(Read):
    """The region a programme belongs to."""

    name: str
    hsa_id: str


class ReadProgramme(Read):
    """A programme and its clock."""

    id: UUID
    name: str
    kind: Literal["real", "exercise"]
    region: ReadRegion
    clock: ReadClock


class ReadWave(Read):
    """A wave and when it goes live."""

    id: UUID
    number: int
    name: str
    planned_at: UtcTime | None = None
    actual_at: UtcTime | None = None


class ReadForecastSays(Read):
    """When a wave will be ready: a probability with its dates, a range only, or nothing left."""

    kind: str
    probability: float | None
    p50_at: UtcTime | None
    p90_at: UtcTime | None


class ReadForecast(Read):
    """A forecast that was kept for a wave."""

    id: UUID
    wave_id: UUID
    kept_at: UtcTime
    forecast: ReadForecastSays


class ReadSite(Read):
    """The organisations a unit belongs to, root first."""

    lineage: list[str]


class ReadItem(Read):
    """A checklist item's place and state."""

    area: str
    state: str | None


class ReadChecklist(Read):
    """How far a checklist has come."""

    status: str


class ReadDeviation(Read):
    """Where a deviation stands."""

    status: str
