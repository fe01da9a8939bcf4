"""What checklists and items look like to callers."""

from typing import Literal
from uuid import UUID

from pydantic import ConfigDict

from chassis.schema import Answer, Line, LocalisedText, Prose, Request, UtcTime
from readiness_api.checklists.rules import State, Status
from readiness_api.templates.schemas import Area, Criticality, Evidence, MeasureAnswer, ThresholdAnswer


class SignatureAnswer(Answer):
    """Who signed in what role; a function, never a person's name."""

    function: str
    role: str
    signed_at: UtcTime


class CountsAnswer(Answer):
    """How many items are in each state; those not applicable have none. The keys are the states' own names."""

    model_config = ConfigDict(alias_generator=None)

    ready: int
    in_progress: int
    at_risk: int
    blocked: int
    unknown: int
    not_applicable: int


class AreaAnswer(Answer):
    """One preparation area. `state` is the worst of its items, never an average; null when nothing applies."""

    area: Area
    state: State | None
    total: int
    counts: CountsAnswer


class PlacesAnswer(Answer):
    """The roles that may sign first, and second: two people, whatever their roles."""

    first: list[str]
    second: list[str]


class UnlockedAnswer(Answer):
    """Who unlocked an approved checklist, when and why."""

    reason: str
    function: str
    unlocked_at: UtcTime


class Unlocking(Request):
    """Why an approved checklist is opened again."""

    reason: Prose


class ChecklistAnswer(Answer):
    """A site's checklist. `changesSinceSigned` counts what has changed since the signatures were set."""

    id: UUID
    version: int
    site_id: UUID
    site_name: str
    wave_id: UUID
    template_code: str
    template_version: int
    status: Literal["open", "signed", "approved"]
    signatures: list[SignatureAnswer]
    changes_since_signed: int
    sign_off: PlacesAnswer
    unlocked: UnlockedAnswer | None
    state: State | None
    areas: list[AreaAnswer]


class LatestMeasurement(Answer):
    """The latest measurement of an item. `countedIn`: the register that counted it, and alone may count it anew."""

    id: UUID
    numerator: int
    denominator: int
    exclusions: int
    exclusions_reason: str | None
    source: str
    counted_in: str | None = None
    measured_at: UtcTime


class ItemAnswer(Answer):
    """An item of a checklist. `status` is what a person said, `state` what the evidence says; null: does not apply."""

    id: UUID
    version: int
    checklist_id: UUID
    site_id: UUID
    code: str
    area: Area
    text: LocalisedText
    criticality: Criticality
    offset_days: int
    due_at: UtcTime | None
    evidence: Evidence
    signer: str
    during_pause: bool
    depends_on: list[str]
    source: str | None
    threshold: ThresholdAnswer | None
    measure: MeasureAnswer | None
    status: Status
    state: State | None
    reason: str | None
    comment: str | None
    measurement: LatestMeasurement | None
    deviation_id: UUID | None
    deviation_status: str | None
    changed_at: UtcTime | None
    changed_by: str | None
    owner_line: str | None
    owner_programme: str | None
    evidence_count: int
    withdrawn_in: int | None
    """The template version that no longer asks for it; it stays readable."""


class ItemPatch(Request):
    """What a person says of an item. A reason is asked for with blocked and not_applicable.

    Owners are functions: the one in the line organisation and, where the work is shared, the programme's; null: nobody.
    """

    status: Literal["in_progress", "ready", "blocked", "not_applicable"] | None = None
    reason: Prose | None = None
    comment: Prose | None = None
    owner_line: Line | None = None
    owner_programme: Line | None = None

    @property
    def owners(self) -> dict[str, str | None]:
        """The owners that are said, null among them."""
        return {
            name: getattr(self, name) for name in ("owner_line", "owner_programme") if name in self.model_fields_set
        }
