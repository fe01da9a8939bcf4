"""What networks look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Request, Word

NetworkKind = Literal["subject_experts", "superusers"]
Members = Annotated[list["NewMembers"], Field(min_length=1, max_length=100)]


class MembersAnswer(Answer):
    """A function, and how many of it take part."""

    function: str
    count: int


class NetworkAnswer(Answer):
    """A network at a site: how often it meets, and its own way into the staff."""

    id: UUID
    version: int
    site_id: UUID
    kind: NetworkKind
    name: str
    rhythm: str
    way_in: str
    members: list[MembersAnswer]


class NewMembers(Request):
    """A function, and how many of it take part."""

    function: Word
    count: Annotated[int, Field(ge=1, le=100_000)]


class NewNetwork(Request):
    """A network of functions; never names of persons."""

    site_id: Id
    kind: NetworkKind
    name: Word
    rhythm: Line
    way_in: Line
    members: Members


class NetworkPatch(Request):
    """What is to be as said; what is left out stays."""

    rhythm: Line | None = None
    way_in: Line | None = None
    members: Members | None = None
