"""What roll-ups look like to callers."""

from uuid import UUID

from chassis.schema import Answer, UtcTime
from readiness_api.checklists.rules import State
from readiness_api.checklists.schemas import CountsAnswer
from readiness_api.templates.schemas import Area


class AreaStateAnswer(Answer):
    """The state of an area: the worst of any site's; null where it concerns none."""

    area: Area
    state: State | None


class RollUpState(Answer):
    """What a wave, or the whole programme, amounts to: what the ledger keeps of it, each time a state changes."""

    id: UUID
    version: int
    wave_id: UUID | None
    state: State | None
    areas: list[AreaStateAnswer]


class AreaRollUpAnswer(AreaStateAnswer):
    """An area with what lies behind its state."""

    sites: CountsAnswer
    items: CountsAnswer


class RollUpAnswer(RollUpState):
    """With how many sites and items are in each state, as of a position of the ledger. `waveId` null: the programme."""

    sites: CountsAnswer
    items: CountsAnswer
    areas: list[AreaRollUpAnswer]  # type: ignore[assignment]  # the same with more
    position: int
    published_at: UtcTime
