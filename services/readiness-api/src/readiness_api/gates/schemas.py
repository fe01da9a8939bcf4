"""What gates and their evaluations look like to callers."""

from typing import Literal
from uuid import UUID

from chassis.schema import Answer, LocalisedText, UtcTime
from readiness_api.checklists.rules import State
from readiness_api.gates.rules import Why
from readiness_api.templates.schemas import Area


class EvaluationSummary(Answer):
    """How a recorded evaluation went."""

    id: UUID
    evaluated_at: UtcTime
    position: int
    passed: bool
    blockers: int
    deviations: int


class GateAnswer(Answer):
    """A checkpoint on a wave's critical line: `T-30` is 30 days before go-live."""

    id: UUID
    version: int
    wave_id: UUID
    code: str
    offset_days: int
    due_at: UtcTime | None
    last_evaluation: EvaluationSummary | None


class BlockerAnswer(Answer):
    """What stands in the way. Without item: the site's whole checklist is unsigned, or is not there."""

    item_id: UUID | None
    code: str | None
    area: Area | None
    text: LocalisedText | None
    state: State | None
    why: Why
    deviation_id: UUID | None
    signer: str | None = None
    owner_line: str | None = None
    owner_programme: str | None = None


class GateBlocker(BlockerAnswer):
    """An item that stands in the way, with its site."""

    site_id: UUID
    site_name: str
    checklist_id: UUID


class AcceptedAnswer(Answer):
    """An unmet item that someone accepted as a risk until a date."""

    deviation_id: UUID
    item_id: UUID
    code: str
    area: Area
    text: LocalisedText
    state: State | None
    reason: str
    mitigation: str
    approved_by: str | None
    expires_at: UtcTime


class EvaluatedSiteAnswer(Answer):
    """One site's part of an evaluation. `state`: the worst of all its items."""

    site_id: UUID
    site_name: str
    state: State | None
    blockers: list[BlockerAnswer]
    deviations: list[AcceptedAnswer]


class EvaluationCounts(Answer):
    """How many, of the whole wave. `items`: what the gate asks for at all; null in evaluations kept before it was."""

    items: int | None = None
    sites: int
    blocked_sites: int
    blockers: int
    deviations: int


class Evaluation(Answer):
    """What a gate says at a position of the ledger: all that was recorded up to it, and nothing after.

    Sites with most in the way come first. At most 1,000 sites with 2,000 items are listed; `leftOutSites` are not, but
    counted, and what blocks in them is paged by `gate-blockers`.
    """

    gate_id: UUID
    wave_id: UUID
    code: str
    evaluated_at: UtcTime
    position: int
    published_at: UtcTime | None
    passed: bool
    max_age_hours: Literal[72] = 72
    counts: EvaluationCounts
    left_out_sites: int = 0
    sites: list[EvaluatedSiteAnswer]


class RecordedEvaluation(Evaluation):
    """An evaluation that is kept."""

    id: UUID
    version: int
    evaluated_by: str
