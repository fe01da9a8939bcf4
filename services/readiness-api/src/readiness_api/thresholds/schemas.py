"""What thresholds look like to callers."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, LocalisedText, Prose, Request, UtcTime, Word
from readiness_api.templates.schemas import Area, Criticality, MeasureAnswer, ThresholdAnswer

Share = Annotated[float, Field(ge=0, le=1, strict=False)]


class ThresholdSetAnswer(Answer):
    """A threshold that the programme has set for items of a code. Never changed: a new one gets the next number.

    `settled`: whether every item has been judged by it, or by one set later.
    """

    id: UUID
    version: int
    code: str
    number: int
    limits: ThresholdAnswer
    reason: str
    set_at: UtcTime
    set_by: str
    settled: bool


class MeasuredItem(Answer):
    """Something that is measured, with the limits of the template and those that hold now."""

    code: str
    area: Area
    text: LocalisedText
    criticality: Criticality
    measure: MeasureAnswer | None
    shipped: ThresholdAnswer | None
    current: ThresholdAnswer | None
    number: int
    set_at: UtcTime | None
    set_by: str | None
    reason: str | None


class NewThreshold(Request):
    """Limits to hold from now on, and why. `after`: the number you replace, 0 for the template's own."""

    code: Word
    after: Annotated[int, Field(ge=0, le=100_000)]
    at_least: Share | None = None
    never_below: Share | None = None
    at_most: Share | None = None
    never_above: Share | None = None
    reason: Prose
