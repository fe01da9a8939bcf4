"""What a hand-over looks like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime, Word


class HandoverContent(Answer):
    """Something that is handed over, where it is, and whether it has been."""

    what: str
    where: str
    handed_over: bool


class OpenMatterAnswer(Answer):
    """Something that is not settled: what is left, and the receiver's function that takes it over."""

    matter: str
    taken_over_by: str
    due_at: UtcTime | None


class HandoverSignature(Answer):
    """Who signed: a function."""

    function: str
    role: str
    signed_at: UtcTime


class HandoverAnswer(Answer):
    """A hand-over. Once the giver has signed it is fixed; the receiver's signature ends it."""

    id: UUID
    version: int
    site_id: UUID
    title: str
    giver: str
    receiver: str
    contents: list[HandoverContent]
    open_matters: list[OpenMatterAnswer]
    status: Literal["draft", "given", "received"]
    given: HandoverSignature | None
    received: HandoverSignature | None


class NewContent(Request):
    """Something to hand over."""

    what: Line
    where: Line
    handed_over: bool


class NewOpenMatter(Request):
    """Something that is not settled."""

    matter: Line
    taken_over_by: Word
    due_at: UtcTime | None = None


Contents = Annotated[list[NewContent], Field(min_length=1, max_length=200)]
OpenMatters = Annotated[list[NewOpenMatter], Field(max_length=200)]


class NewHandover(Request):
    """A hand-over to prepare; giver and receiver are functions."""

    site_id: Id
    title: Line
    giver: Word
    receiver: Word
    contents: Contents
    open_matters: OpenMatters


class HandoverPatch(Request):
    """Contents and open matters, whole as they are to be; what is left out stays."""

    contents: Contents | None = None
    open_matters: OpenMatters | None = None


class Return(Request):
    """Why the receiver does not take over as it stands."""

    reason: Prose
