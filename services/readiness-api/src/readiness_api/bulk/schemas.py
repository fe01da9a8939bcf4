"""What changes of many items look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, LocalisedText, Prose, Request, UtcTime, Word
from readiness_api.checklists.rules import State, Status
from readiness_api.checklists.schemas import LatestMeasurement
from readiness_api.templates.schemas import Area, Criticality, Evidence


class OverviewItem(Answer):
    """An item with its site's name: for lists across sites."""

    id: UUID
    version: int
    checklist_id: UUID
    site_id: UUID
    site_name: str
    code: str
    area: Area
    text: LocalisedText
    criticality: Criticality
    due_at: UtcTime | None
    evidence: Evidence
    status: Status
    state: State | None
    reason: str | None
    comment: str | None
    measurement: LatestMeasurement | None
    deviation_status: str | None
    owner_line: str | None
    owner_programme: str | None
    evidence_count: int


class Selection(Request):
    """Which items: those named, or all within your scope that fit every filter given."""

    items: Annotated[list[Id], Field(max_length=2_000)] | None = None
    code: Word | None = None
    area: Area | None = None
    wave: Id | None = None
    site: Id | None = None
    checklist: Id | None = None
    criticality: Criticality | None = None
    state: Literal["ready", "in_progress", "at_risk", "unknown", "blocked"] | None = None
    status: Literal["not_started", "in_progress", "ready", "blocked", "not_applicable"] | None = None


class Wanted(Request):
    """What each item is to hold; a field left out stays as it is, an owner or a comment sent as null is emptied."""

    status: Literal["in_progress", "ready", "blocked", "not_applicable"] | None = None
    reason: Prose | None = None
    comment: Prose | None = None
    owner_line: Line | None = None
    owner_programme: Line | None = None

    def said(self) -> dict[str, str | None]:
        """The fields that were sent. A status can't be null, and a reason belongs to a status."""
        sent = {name: getattr(self, name) for name in self.model_fields_set}
        if sent.get("status") is None:
            sent.pop("status", None)
            sent.pop("reason", None)
        return sent


class NewBulkChange(Request):
    """A change to preview. Nothing is changed by it."""

    selection: Selection
    change: Wanted


class Applying(Request):
    """That exactly what was previewed is to be applied."""

    digest: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class BulkAnswer(Answer):
    """A change of many items. `late`: rows refused when it came to it, since someone had changed them meanwhile."""

    id: UUID
    version: int
    kind: Literal["set", "sheet", "undo"]
    status: Literal["previewed", "applying", "applied"]
    selection: dict[str, object] | None
    change: dict[str, str | None] | None
    checklist_id: UUID | None
    undo_of: UUID | None
    digest: str
    to_change: int
    unchanged: int
    refused: int
    applied: int
    late: int
    made_at: UtcTime
    made_by: str
    applied_at: UtcTime | None


class ContentAnswer(Answer):
    """What people say of an item."""

    status: Status
    reason: str | None
    comment: str | None
    owner_line: str | None
    owner_programme: str | None


class Fault(Answer):
    """What is wrong with a cell of a sheet: where, what was expected, and how to mend it."""

    row: int
    column: str
    expected: LocalisedText
    fix: LocalisedText


class BulkRow(Answer):
    """What the change does to one item, or why it does not."""

    number: int
    item_id: UUID | None
    code: str | None
    text: LocalisedText | None
    site_id: UUID | None
    site_name: str | None
    before: ContentAnswer | None
    after: ContentAnswer | None
    outcome: Literal["change", "unchanged", "refused", "applied", "late"]
    why: Literal["reason_missing", "measured", "locked", "changed_since", "faulty"] | None
    faults: list[Fault]
