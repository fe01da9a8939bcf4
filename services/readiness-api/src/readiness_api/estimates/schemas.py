"""What estimates look like to callers."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Request, UtcTime

Days = Annotated[float, Field(ge=0, le=1000, allow_inf_nan=False)]


class EstimateAnswer(Answer):
    """Days of work left, as said at `estimatedAt`. Never changed: a new one is added, and the latest holds."""

    id: UUID
    version: int
    item_id: UUID
    site_id: UUID
    likely_days: float
    optimistic_days: float | None
    pessimistic_days: float | None
    spread_days: float | None
    note: str | None
    estimated_at: UtcTime
    estimated_by: str


class NewEstimate(Request):
    """Three points, or days left with or without a spread: two times of three it lands within likely ± spread."""

    item_id: Id
    likely_days: Days
    optimistic_days: Days | None = None
    pessimistic_days: Days | None = None
    spread_days: Annotated[float, Field(gt=0, le=1000, allow_inf_nan=False)] | None = None
    note: Line | None = None
