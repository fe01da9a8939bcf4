"""What migrated records look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Request, UtcTime, Word

Count = Annotated[int, Field(ge=0, le=1_000_000_000)]


class CauseAnswer(Answer):
    """Why some records differ, and how many."""

    kind: Literal["rejected", "not_loaded", "extra"]
    cause: str
    count: int


class SourceAnswer(Answer):
    """A kind of record of a source, with the latest count. `unexplained` above 0 is never reconciled."""

    id: UUID
    version: int
    site_id: UUID
    name: str
    record_type: str
    source_count: int
    loaded: int
    rejected: int
    causes: list[CauseAnswer]
    unexplained: int
    counted_at: UtcTime | None


class NewSource(Request):
    """A kind of record to move. Until a load is counted, every record is unexplained."""

    site_id: Id
    name: Line
    record_type: Word
    source_count: Count


class CountAnswer(Answer):
    """A load as it was counted. Never changed; another count is added."""

    id: UUID
    version: int
    site_id: UUID
    source_id: UUID
    source_count: int
    loaded: int
    rejected: int
    causes: list[CauseAnswer]
    unexplained: int
    counted_at: UtcTime
    recorded_at: UtcTime
    recorded_by: str


class NewCause(Request):
    """Why some records differ: `rejected` by the load, `not_loaded` at all, or `extra` in the target."""

    kind: Literal["rejected", "not_loaded", "extra"]
    cause: Line
    count: Annotated[int, Field(ge=1, le=1_000_000_000)]


class NewCount(Request):
    """A load counted in source and target."""

    source_id: Id
    source_count: Count
    loaded: Count
    rejected: Count
    causes: Annotated[list[NewCause], Field(max_length=100)]
    counted_at: UtcTime
