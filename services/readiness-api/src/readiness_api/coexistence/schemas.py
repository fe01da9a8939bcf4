"""What care flows, routines, crossings and the map look like to callers."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Prose, Request
from readiness_api.coexistence.rules import Crossing, Lack, RoutineStatus
from readiness_api.systems.rules import Side

Day = Annotated[date, Field(strict=False)]


class FlowAnswer(Answer):
    """Care that goes from one organisation to another: a referral, a discharge, a sample and its answer."""

    id: UUID
    version: int
    name: str
    description: str | None
    from_organisation_id: UUID
    from_name: str
    to_organisation_id: UUID
    to_name: str
    ended_on: date | None
    synthetic: bool


class RoutineAnswer(Answer):
    """What is done where a care flow crosses between systems. `lineOwner`: a function. `expiresOn`: its last day."""

    id: UUID
    version: int
    care_flow_id: UUID
    name: str
    text: str
    line_owner: str
    valid_from: date
    expires_on: date
    status: RoutineStatus
    synthetic: bool


class EndAnswer(Answer):
    """One end of a crossing: what it runs on the day."""

    organisation_id: UUID
    name: str
    side: Side
    systems: list[str]


class CrossingAnswer(Answer):
    """A care flow that crosses between systems on the day, or may do so. `lack`: why no routine holds."""

    flow_id: UUID
    flow_name: str
    crossing: Crossing
    sends: EndAnswer
    receives: EndAnswer
    routine: RoutineAnswer | None
    lack: Lack | None
    synthetic: bool


class MunicipalityAnswer(Answer):
    """What is run in a municipality on the day, by itself and by others placed in it."""

    code: str
    name: str
    side: Side
    systems: list[str]
    synthetic: bool


class MapAnswer(Answer):
    """Every municipality of the programme on a day."""

    on: date
    municipalities: list[MunicipalityAnswer]


class NewFlow(Request):
    """Care that goes between two organisations."""

    name: Line
    description: Prose | None = None
    from_organisation_id: Id
    to_organisation_id: Id


class FlowEnd(Request):
    """The flow's last day, and why it ends."""

    ended_on: Day
    reason: Prose


class NewRoutine(Request):
    """A routine for a care flow. It always has an owner in the line and an end."""

    care_flow_id: Id
    name: Line
    text: Prose
    line_owner: Line = Field(description="the function, never a person's name")
    valid_from: Day
    expires_on: Day


class RoutineChange(Request):
    """The routine as it is from now on, and why it changes."""

    name: Line
    text: Prose
    line_owner: Line
    valid_from: Day
    expires_on: Day
    reason: Prose


class Withdrawal(Request):
    """Why the routine no longer holds."""

    reason: Prose
