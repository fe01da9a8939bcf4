"""What batches look like to callers."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import Field, ValidationError, ValidatorFunctionWrapHandler, WrapValidator, model_validator
from pydantic_core import PydanticCustomError

from chassis.schema import Answer, Id, Line, LocalisedText, Prose, Request, UtcTime, Word
from readiness_api.measurements.schemas import Count

MOST_ROWS = 2000


class MeasurementRow(Request):
    """One share. Of an item by its id, or by its site's HSA-id and its code in the template."""

    item_id: Id | None = None
    site: Word | None = None
    code: Word | None = None
    numerator: Count
    denominator: Count
    exclusions: Count
    exclusions_reason: Prose | None = None
    measured_at: UtcTime

    @model_validator(mode="after")
    def _of_one_item(self) -> Self:
        by_id, by_code = self.item_id is not None, self.site is not None and self.code is not None
        if by_id == by_code or (by_id and (self.site is not None or self.code is not None)):
            raise PydanticCustomError("of_one_item", "either itemId, or site and code")
        return self


class Unreadable:
    """A row that is no row: what pydantic found. It is answered for itself, and refuses no other."""

    def __init__(self, findings: list[Mapping[str, Any]]) -> None:
        self.findings = findings


def _or_unreadable(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
    try:
        return handler(value)
    except ValidationError as error:
        return Unreadable([dict(finding) for finding in error.errors(include_url=False)])


class NewMeasurementBatch(Request):
    """Rows of one source; a machine client sends for the sources that are its own. Each row is judged for itself."""

    source: Line
    measurements: list[Annotated[MeasurementRow, WrapValidator(_or_unreadable)]] = Field(
        min_length=1, max_length=MOST_ROWS
    )


class RowError(Answer):
    """What is wrong with one field of a row."""

    pointer: str
    value_class: str
    expected: LocalisedText
    fix: LocalisedText


class RowProblem(Answer):
    """Why a row is refused, in both languages, since it is kept."""

    type: str
    title: LocalisedText
    detail: LocalisedText
    errors: list[RowError]


class RowResult(Answer):
    """What became of the row at `index`, counted from 0."""

    index: int
    result: Literal["stored", "unchanged", "refused"]
    item_id: UUID | None
    measurement_id: UUID | None
    problem: RowProblem | None


class BatchSummary(Answer):
    """A batch that was received: how many rows, and what became of them."""

    id: UUID
    version: int
    source: str
    received_at: UtcTime
    received_by: str
    rows: int
    stored: int
    unchanged: int
    refused: int


class BatchAnswer(BatchSummary):
    """A batch as it is kept: with the rows that were refused."""

    refusals: list[RowResult]


class ReceivedBatch(BatchSummary):
    """A batch as it is answered: with what became of every row, in the order they came."""

    results: list[RowResult]
