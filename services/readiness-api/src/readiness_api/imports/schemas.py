"""What imports look like to callers."""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import ConfigDict, Field

from chassis.schema import Answer, Id, Line, LocalisedText, Request, UtcTime, Word
from readiness_api.imports.bounds import MOST_COLUMNS
from readiness_api.imports.fields import Field as ColumnField
from readiness_api.imports.fields import Flaw
from readiness_api.imports.tree import RowOutcome
from readiness_api.organisations.schemas import OrganisationKind

Status = Literal[
    "received", "unreadable", "read", "previewing", "previewed", "committing", "committed", "stopped", "withdrawn"
]
ColumnNumber = Annotated[int, Field(ge=0, lt=MOST_COLUMNS)]


class ColumnMapping(Request):
    """Which column (counted from 0) is what. `kinds`: what the file's words for kinds mean.

    `defaultKind` and `defaultParentId` are for new organisations whose row says none.
    """

    columns: dict[Annotated[ColumnField, Field(strict=False)], ColumnNumber]
    kinds: dict[Line, OrganisationKind] = Field(default_factory=dict, max_length=100)
    default_kind: OrganisationKind | None = None
    default_parent_id: Id | None = None


class OutcomeCounts(Answer):
    """Rows by what they would do."""

    create: int
    update: int
    unchanged: int
    reject: int


class ImportAnswer(Answer):
    """A file on its way into the tree. `progress`: rows done in the step under way, of `rowCount`.

    `previewHash` binds the preview: file, mapping, tree and every row's outcome. Committing names it.
    """

    id: UUID
    version: int
    file_name: str
    format: Literal["csv", "xlsx", "fhir"]
    size: int
    sha256: str
    status: Status
    columns: list[str]
    row_count: int
    mapping: ColumnMapping | None
    problem: LocalisedText | None
    progress: int
    counts: OutcomeCounts | None
    affected_sites: int = Field(description="sites that follow the organisations that change")
    preview_hash: str | None
    created_at: UtcTime
    created_by: str
    committed_at: UtcTime | None
    committed_by: str | None


class NewImport(Request):
    """A file that has been uploaded (`POST /uploads`), under the name it had."""

    upload_id: Id
    file_name: Line


class PreviewOrder(Request):
    """How the file is to be read."""

    mapping: ColumnMapping


class CommitOrder(Request):
    """The preview that is to become so."""

    preview_hash: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class RowErrorAnswer(Answer):
    """What is wrong with a row: in which column, what kind of value stood there, what was expected, how to mend it."""

    column: str | None
    field: ColumnField | None
    flaw: Flaw
    value_class: str
    expected: LocalisedText
    fix: LocalisedText
    line: int | None = Field(description="another line of the file that it has to do with")


class RowChange(Answer):
    """One thing that becomes otherwise."""

    model_config = ConfigDict(arbitrary_types_allowed=False)

    field: str
    before: str | int | list[Any] | None
    after: str | int | list[Any] | None


class ImportRowAnswer(Answer):
    """A row: where in the file, what it holds, what it would do, and why it can't where it can't."""

    number: int
    line: int
    cells: list[str | int | float | bool | None]
    outcome: RowOutcome | None
    hsa_id: str | None
    name: str | None
    organisation_id: UUID | None
    changes: list[RowChange]
    errors: list[RowErrorAnswer]
    applied: bool


class ColumnValueAnswer(Answer):
    """A value of a column and how many rows have it."""

    value: str
    count: int
    kind: OrganisationKind | None = Field(description="what the service takes it for by itself")


class ColumnMappingAnswer(Answer):
    """A saved mapping. It is proposed for files with the same headings."""

    id: UUID
    version: int
    name: str
    columns: list[str]
    mapping: ColumnMapping
    saved_at: UtcTime
    saved_by: str


class NewColumnMapping(Request):
    """A mapping to save, for files with these headings."""

    name: Word
    columns: Annotated[list[Line], Field(min_length=1, max_length=MOST_COLUMNS)]
    mapping: ColumnMapping


class ColumnMappingChange(Request):
    """A saved mapping as it is to be."""

    columns: Annotated[list[Line], Field(min_length=1, max_length=MOST_COLUMNS)]
    mapping: ColumnMapping
