"""What upgrades look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, LocalisedText, Prose, Request, UtcTime, Word
from readiness_api.templates.schemas import FieldChange
from readiness_api.upgrades.rules import Effect, Kind


class NewUpgrade(Request):
    """Which version a wave's checklists are to follow, and why. `keepAnswers`: codes of items whose answers stand
    though the Swedish words changed, since the question is the same."""

    template_id: Id
    wave_id: Id
    reason: Prose
    keep_answers: Annotated[list[Word], Field(default=[], max_length=400)]


class UpgradeAnswer(Answer):
    """An upgrade, previewed or applied. `left`: checklists of the wave beyond what one upgrade takes."""

    id: UUID
    version: int
    template_id: UUID
    template_version: int
    wave_id: UUID
    keep_answers: list[str]
    reason: str
    status: Literal["previewed", "applied"]
    digest: str
    checklists: int
    added: int
    removed: int
    changed: int
    answers_affected: int
    signatures_affected: int
    previewed_at: UtcTime
    previewed_by: str
    applied_at: UtcTime | None
    applied_by: str | None


class UpgradeStep(Answer):
    """What happens to one item: `effect` says what becomes of its answer, `status` what that is today."""

    code: str
    text: LocalisedText
    kind: Kind
    effect: Effect
    status: str | None
    changes: list[FieldChange]


class UpgradePlan(Answer):
    """What happens to one checklist. `opens`: its signatures no longer hold and are asked for again."""

    checklist_id: UUID
    site_id: UUID
    site_name: str
    template_version: int
    status: Literal["open", "signed", "approved"]
    opens: bool
    unchanged: int
    steps: list[UpgradeStep]
