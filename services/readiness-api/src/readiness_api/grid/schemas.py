"""What the grid looks like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, WithJsonSchema

from chassis.schema import Answer, LocalisedText, PageMeta, UtcTime
from readiness_api.checklists.rules import State, Status
from readiness_api.checklists.schemas import CountsAnswer, LatestMeasurement
from readiness_api.grid.rules import Reason
from readiness_api.templates.schemas import Area, Criticality, Evidence, MeasureAnswer, ThresholdAnswer

Uuid = Annotated[str, WithJsonSchema({"type": "string", "format": "uuid"})]
"""An id as the database wrote it: 20,000 of them are not parsed only to be written again."""


class GridSites(Answer):
    """The sites as columns of the same length: each site is the same place in all of them."""

    id: list[Uuid]
    checklist: list[Uuid | None]
    name: list[str]
    kind: list[str]
    wave: list[int] = Field(description="its place in `waves`")
    sign_off: list[Literal["open", "signed", "approved"] | None] = Field(description="null: no checklist")
    changes: list[int] = Field(description="changes since it was signed")
    states: list[str] = Field(
        description="a letter for each of `areas`: b blocked, u unknown, a at risk, i in progress, r ready, - does not "
        "apply; a capital where an approved deviation lies in the area"
    )


class GridAnswer(Answer):
    """Every site within reach in every area, worst first, at a position of the ledger."""

    position: int
    published_at: UtcTime | None
    areas: list[Area]
    waves: list[Uuid]
    sites: GridSites
    meta: PageMeta = Field(alias="_meta")


class WhyDeviation(Answer):
    """The item's latest deviation. `effective`: it answers for the item at the gate."""

    id: UUID
    status: str
    reason: str
    mitigation: str
    expires_at: UtcTime
    effective: bool


class WhyItem(Answer):
    """An item that is not ready, and why."""

    id: UUID
    code: str
    area: Area
    text: LocalisedText
    criticality: Criticality
    evidence: Evidence
    status: Status
    state: State
    why: Reason
    since: UtcTime | None = Field(description="from when it has been so, where it is known")
    reason: str | None = Field(description="what the person gave who blocked it")
    due_at: UtcTime | None
    measurement: LatestMeasurement | None
    measure: MeasureAnswer | None
    threshold: ThresholdAnswer | None
    deviation: WhyDeviation | None


class StateSince(Answer):
    """A state the cell has been in, and from when, in the programme's time."""

    state: State | None
    since: UtcTime


class WhyAnswer(Answer):
    """Why a site is in its state in an area, or over all."""

    site_id: UUID
    site_name: str
    checklist_id: UUID
    area: Area | None
    state: State | None
    counts: CountsAnswer
    sign_off: Literal["open", "signed", "approved"]
    changes_since_signed: int
    because: list[WhyItem] = Field(description="the items that are not ready, worst first, at most 100")
    total: int = Field(description="how many items are not ready")
    history: list[StateSince] = Field(description="the states it has been in, newest first, at most 20")
