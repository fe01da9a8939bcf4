"""What is answered about the state of waves."""

from __future__ import annotations

from uuid import UUID

from chassis.schema import Answer, UtcTime
from incident_api.waves.rules import WaveState


class WaveStateAnswer(Answer):
    """The state of a wave, and the decision that moved it there."""

    id: UUID
    version: int
    wave_id: UUID
    name: str
    state: WaveState
    since: UtcTime | None
    decision_id: UUID | None
    next_state: WaveState | None
    next_at: UtcTime | None
