"""What organisations look like to callers."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BeforeValidator, Field, StringConstraints

from chassis.schema import Answer, Id, Line, Request

HSA_ID = r"^SE(\d{10}|\d{12})-[A-Za-z0-9]+$"
HsaId = Annotated[str, StringConstraints(pattern=HSA_ID, max_length=31)]
"""An organisation's or unit's identity in the national directory (HSA)."""
OrganisationKind = Literal[
    "region", "administration", "hospital", "primary_care", "unit", "municipality", "private_provider"
]
MunicipalOption = Literal[1, 2, 3]
"""1 information exchange, 2 school health, 3 shared record."""
MunicipalityCode = Annotated[str, Field(pattern=r"^\d{4}$")]
OrganisationNumber = Annotated[str, Field(pattern=r"^\d{10}$")]


def _text_only(value: object) -> object:
    # pydantic would take a number for days or seconds since 1970
    if value is None or isinstance(value, str | date):
        return value
    raise ValueError("a day is text, YYYY-MM-DD")


Day = Annotated[date, BeforeValidator(_text_only), Field(strict=False, ge=date(1900, 1, 1), le=date(2200, 1, 1))]
"""A calendar day in Sweden."""


class OptionPeriod(Answer):
    """An option chosen from one day to another, both included; null: not known, or without end."""

    option: MunicipalOption
    valid_from: date | None
    valid_to: date | None
    source: str | None


class OrganisationAnswer(Answer):
    """A node of the tree. `lineage`: HSA-ids from the root down to itself. `synthetic`: the HSA-id is made up.

    `options` are those in force today; `optionPeriods` holds all that ever were chosen.
    """

    id: UUID
    version: int
    hsa_id: str
    name: str
    kind: OrganisationKind
    parent_id: UUID | None
    lineage: list[str]
    municipality_code: str | None
    organisation_number: str | None = None
    options: list[int]
    option_periods: list[OptionPeriod] = Field(default_factory=list)
    synthetic: bool
    valid_from: date | None
    valid_to: date | None
    status: Literal["planned", "in_force", "closed"] = "in_force"


class NewOptionPeriod(Request):
    """An option chosen from one day to another."""

    option: MunicipalOption
    valid_from: Day | None = None
    valid_to: Day | None = None
    source: Line | None = Field(default=None, description="where it was decided")


OptionPeriods = Annotated[list[NewOptionPeriod], Field(max_length=30)]


class NewOrganisation(Request):
    """A node to add below `parentId`. `options`: short for periods whose beginning is not known."""

    hsa_id: HsaId
    name: Line
    kind: OrganisationKind
    parent_id: Id
    municipality_code: MunicipalityCode | None = None
    organisation_number: OrganisationNumber | None = None
    options: Annotated[list[MunicipalOption], Field(max_length=3)] = Field(default_factory=list)
    option_periods: OptionPeriods = Field(default_factory=list)
    valid_from: Day | None = None
    valid_to: Day | None = None
