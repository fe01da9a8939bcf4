"""What organisations look like to callers."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from chassis.schema import Answer, Id, Line, Request

HsaId = Annotated[str, StringConstraints(pattern=r"^SE\d{10}-[A-Za-z0-9]+$", max_length=31)]
"""An organisation's or unit's identity in the national directory (HSA)."""
OrganisationKind = Literal[
    "region", "administration", "hospital", "primary_care", "unit", "municipality", "private_provider"
]
MunicipalOptions = Annotated[list[Literal[1, 2, 3]], Field(max_length=3)]
"""1 information exchange, 2 school health, 3 shared record."""


class OrganisationAnswer(Answer):
    """A node of the tree. `lineage`: HSA-ids from the root down to itself. `synthetic`: the HSA-id is made up."""

    id: UUID
    version: int
    hsa_id: str
    name: str
    kind: OrganisationKind
    parent_id: UUID | None
    lineage: list[str]
    municipality_code: str | None
    options: list[int]
    synthetic: bool
    valid_from: date | None
    valid_to: date | None


class NewOrganisation(Request):
    """A node to add below `parentId`."""

    hsa_id: HsaId
    name: Line
    kind: OrganisationKind
    parent_id: Id
    municipality_code: Annotated[str, Field(pattern=r"^\d{4}$")] | None = None
    options: MunicipalOptions = Field(default_factory=list)
    valid_from: Annotated[date, Field(strict=False)] | None = None
    valid_to: Annotated[date, Field(strict=False)] | None = None
