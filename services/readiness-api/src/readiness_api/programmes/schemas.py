"""What programmes look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from chassis.schema import Answer, Id, Line, LocalisedText, Prose, Request, UtcTime, Word
from readiness_api.organisations.schemas import HsaId


class Region(Answer):
    """The region that rolls out, and its root organisation."""

    name: str
    hsa_id: str


class ClockAnswer(Answer):
    """Programme time = programmeAt + (wall time - wallAt) × speed; 0 is paused. A real one is the wall clock."""

    now: UtcTime
    speed: float
    wall_at: UtcTime
    programme_at: UtcTime


class ProgrammeAnswer(Answer):
    """One rollout of one system in one region, or an exercise of one."""

    id: UUID
    version: int
    code: str
    name: str
    region: Region
    kind: Literal["real", "exercise"]
    exercise_of: UUID | None
    system: str
    summary: LocalisedText
    clock: ClockAnswer


class NewRegion(Request):
    """The root of the programme's organisation tree."""

    name: Line
    hsa_id: HsaId


class NewText(Request):
    """The same text in both languages."""

    sv: Prose
    en: Prose


class NewProgramme(Request):
    """A programme of one's own. It begins with the default template and its region as the only organisation."""

    code: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{1,39}$")]
    name: Line
    region: NewRegion
    kind: Literal["real", "exercise"] = "real"
    exercise_of: Id | None = None
    system: Word
    summary: NewText
    starts_at: UtcTime | None = Field(default=None, description="an exercise's time when its clock starts")


class ClockMove(Request):
    """start: go on, at `speed`. pause: stand still. jump: forward to `to`."""

    action: Literal["start", "pause", "jump"]
    speed: Annotated[float, Field(gt=0, le=3600, allow_inf_nan=False)] | None = None
    to: UtcTime | None = None
