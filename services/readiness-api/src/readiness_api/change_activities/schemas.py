"""What change management's activities look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime, Word

ActivityKind = Literal["session", "communication", "union_dialogue", "checkpoint"]
Outcome = Literal["held", "sent", "agreed", "disagreed", "continues", "met", "not_met"]
People = Annotated[int, Field(ge=0, le=1_000_000)]


class ActivityAnswer(Answer):
    """Something change management does on a day. Nothing is deleted: it is done or called off, and stays.

    `audience`: whom it is for; of a union dialogue the counterpart. `attended` of `concerned`: a session's.
    """

    id: UUID
    version: int
    site_id: UUID
    kind: ActivityKind
    title: str
    responsible: str
    audience: str
    channel: str | None
    planned_at: UtcTime
    status: Literal["planned", "done", "cancelled"]
    done_at: UtcTime | None
    outcome: Outcome | None
    result: str | None
    case_number: str | None
    attended: int | None
    concerned: int | None
    exclusions: int | None
    exclusions_reason: str | None


class NewActivity(Request):
    """An activity to plan; `responsible` is a function."""

    site_id: Id
    kind: ActivityKind
    title: Line
    responsible: Word
    audience: Line
    channel: Word | None = None
    planned_at: UtcTime


class Rescheduling(Request):
    """Another day, and why."""

    planned_at: UtcTime
    reason: Line


class Completion(Request):
    """How it went. A session says who came, of how many, and who is left out and why; a dialogue has its minutes."""

    done_at: UtcTime
    outcome: Outcome
    result: Prose
    case_number: Word | None = None
    attended: People | None = None
    concerned: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    exclusions: People | None = None
    exclusions_reason: Prose | None = None


class Cancellation(Request):
    """Why it is called off."""

    reason: Prose
