"""What callers send to change an organisation."""

from pydantic import Field

from chassis.schema import Answer, Id, Line, Request
from readiness_api.organisations.schemas import (
    Day,
    MunicipalityCode,
    OptionPeriods,
    OrganisationAnswer,
    OrganisationKind,
    OrganisationNumber,
)


class OrganisationChange(Request):
    """What is to be otherwise; what is left out stays. The HSA-id is who it is, and never changes."""

    name: Line | None = None
    kind: OrganisationKind | None = None
    parent_id: Id | None = None
    municipality_code: MunicipalityCode | None = None
    organisation_number: OrganisationNumber | None = None
    valid_from: Day | None = None
    valid_to: Day | None = None
    option_periods: OptionPeriods | None = None
    reason: Line | None = Field(default=None, description="asked for when it moves or its last day changes")


class OrganisationClosing(Request):
    """The last day it is valid, and why it closes. It stays readable."""

    last_day: Day
    reason: Line
    with_below: bool = Field(default=False, description="close all that is below it too")


class Following(Answer):
    """What a change of an organisation reaches."""

    organisation: OrganisationAnswer
    below: int = Field(description="organisations below it, those already closed included")
    open_below: int = Field(description="of them, not closed")
    sites: int = Field(description="sites in waves, its own and those below")
