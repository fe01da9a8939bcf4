"""What measurements look like to callers."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime

MOST = 1_000_000_000
Count = Annotated[int, Field(ge=0, le=MOST)]


class MeasurementAnswer(Answer):
    """A share as it was counted: `exclusions` are left out of `denominator`. Never changed; a new one is added."""

    id: UUID
    version: int
    item_id: UUID
    site_id: UUID
    numerator: int
    denominator: int
    exclusions: int
    exclusions_reason: str | None
    source: str
    counted_in: str | None
    measured_at: UtcTime
    recorded_at: UtcTime
    recorded_by: str


class NewMeasurement(Request):
    """A share to store. Denominator and exclusions are always said; exclusions above 0 need a reason."""

    item_id: Id
    numerator: Count
    denominator: Count
    exclusions: Count
    exclusions_reason: Prose | None = None
    source: Line
    measured_at: UtcTime
