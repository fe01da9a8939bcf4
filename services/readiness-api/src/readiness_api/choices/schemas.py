"""What strategic choices look like to callers."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Line, Prose, Request, UtcTime
from readiness_api.choices.rules import ChoiceStatus


class AlternativeAnswer(Answer):
    """A way to go, what stands in its way and what it makes possible. Empty lists: nothing is known."""

    title: str
    obstacles: list[str]
    possibilities: list[str]


class ChoiceAnswer(Answer):
    """A strategic choice. `chosen`: which alternative, from 0. `presentedBy`, `closedBy`: functions, never persons."""

    id: UUID
    version: int
    title: str
    question: str
    case_number: str | None
    source: str | None
    alternatives: list[AlternativeAnswer]
    status: ChoiceStatus
    presented_at: UtcTime
    presented_by: str
    chosen: int | None
    closed_at: UtcTime | None
    closed_by: str | None
    reason: str | None


class NewAlternative(Request):
    """A way to go, with what stands in its way and what it makes possible."""

    title: Line
    obstacles: Annotated[list[Line], Field(max_length=20)]
    possibilities: Annotated[list[Line], Field(max_length=20)]


Alternatives = Annotated[list[NewAlternative], Field(min_length=2, max_length=10)]


class NewChoice(Request):
    """A question of direction with at least two ways to go."""

    title: Line
    question: Prose
    case_number: Line | None = None
    source: Line | None = None
    alternatives: Alternatives


class ChoiceChange(NewChoice):
    """The open choice as it is from now on, and why it changes."""

    reason: Prose


class Chosen(Request):
    """Which alternative, from 0, and why."""

    alternative: Annotated[int, Field(ge=0, le=9)]
    reason: Prose


class Withdrawn(Request):
    """Why the question is no longer asked."""

    reason: Prose
