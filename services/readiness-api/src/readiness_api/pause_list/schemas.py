"""What the pause list looks like to callers."""

from uuid import UUID

from chassis.schema import Answer, LocalisedText, UtcTime
from readiness_api.checklists.rules import State, Status
from readiness_api.templates.schemas import Area, Criticality


class PauseItemAnswer(Answer):
    """An unfinished item of a site in the wave: work on it goes on during a pause, or is stopped."""

    id: UUID
    checklist_id: UUID
    site_id: UUID
    site_name: str
    code: str
    area: Area
    text: LocalisedText
    criticality: Criticality
    signer: str
    due_at: UtcTime | None
    status: Status
    state: State
    during_pause: bool


class PauseSummary(Answer):
    """How many unfinished items go on and how many are stopped, and whether the wave is paused (`state`, from the
    decisions in incident-api; null: not heard of yet)."""

    wave_id: UUID
    wave_name: str
    state: str | None
    since: UtcTime | None
    goes_on: int
    stopped: int
