"""What readiness-api reads of incident-api's feed. Fields it does not use are passed over."""

from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from chassis.schema import UtcTime


class WaveStateRead(BaseModel):
    """Where a wave stands, and since when."""

    model_config = ConfigDict(alias_generator=to_camel, extra="ignore", frozen=True)

    wave_id: UUID
    state: Literal["planned", "decided", "live", "paused", "stopped"]
    since: UtcTime | None
