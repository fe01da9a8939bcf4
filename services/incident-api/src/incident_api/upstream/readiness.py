"""What incident-api reads of readiness-api's feed. Fields it does not use are passed over."""

from __future__ import annotations

from uuid import UUID

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from chassis.schema import UtcTime


class _Read(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, extra="ignore", frozen=True)


class Clock(_Read):
    """How programme time runs."""

    speed: float
    wall_at: UtcTime
    programme_at: UtcTime


class ProgrammeRead(_Read):
    """A programme."""

    id: UUID
    code: str
    name: str
    kind: str
    clock: Clock


class WaveRead(_Read):
    """A wave."""

    id: UUID
    number: int
    name: str
    planned_at: UtcTime | None


class SiteRead(_Read):
    """A site."""

    id: UUID
    wave_id: UUID | None
    name: str
    hsa_id: str
    kind: str
    lineage: list[str]


class MandateRead(_Read):
    """A mandate."""

    id: UUID
    subject: str
    title: str
    covers: list[str]
    decision_kind: str
    organisation: str
    valid_from: UtcTime
    valid_to: UtcTime | None
