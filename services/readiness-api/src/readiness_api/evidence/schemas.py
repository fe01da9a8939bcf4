"""What evidence looks like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime
from readiness_api.evidence.rules import LONGEST_ADDRESS

Address = Annotated[Prose, Field(max_length=LONGEST_ADDRESS)]


class EvidenceAnswer(Answer):
    """A file or a link an item rests on. Withdrawn it stays, and stays readable. `sha256`: of the file's bytes."""

    id: UUID
    version: int
    item_id: UUID
    site_id: UUID
    kind: Literal["file", "link"]
    name: str
    note: str | None
    url: str | None
    media_type: str | None
    size: int | None
    sha256: str | None
    status: Literal["current", "withdrawn"]
    added_at: UtcTime
    added_by: str
    withdrawn_at: UtcTime | None
    withdrawn_by: str | None
    withdrawn_reason: str | None


class NewEvidence(Request):
    """Evidence to add: a file that has been uploaded, or a link. `name`: the file's name, or what the link leads to."""

    item_id: Id
    name: Line
    note: Prose | None = None
    upload_id: Id | None = None
    url: Address | None = None


class Withdrawal(Request):
    """Why a piece of evidence no longer counts."""

    reason: Prose
