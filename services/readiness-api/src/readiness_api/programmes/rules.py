"""How an exercise's clock moves. A real programme's clock is the wall clock."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum


class Action(StrEnum):
    START = "start"
    PAUSE = "pause"
    JUMP = "jump"


class Refused(StrEnum):
    REAL = "real"
    BACKWARDS = "backwards"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Clock:
    """Programme time = `programme_at` + (wall time - `wall_at`) × `speed`; a paused clock has speed 0."""

    wall_at: datetime
    programme_at: datetime
    speed: float
    exercise: bool

    def now(self, wall: datetime) -> datetime:
        return self.programme_at + (wall - self.wall_at) * self.speed if self.exercise else wall


@dataclass(frozen=True, slots=True)
class Move:
    action: Action
    speed: float | None = None
    to: datetime | None = None


def moved(clock: Clock, move: Move, wall: datetime) -> Clock | Refused:
    """The clock from `wall` on. It never goes back: what was recorded at a time stays recorded at that time."""
    if not clock.exercise:
        return Refused.REAL
    if not _complete(move):
        return Refused.INCOMPLETE
    now = clock.now(wall)
    anchored = replace(clock, wall_at=wall, programme_at=now)
    match move.action:
        case Action.START:
            return replace(anchored, speed=move.speed or 1.0)
        case Action.PAUSE:
            return replace(anchored, speed=0.0)
        case Action.JUMP:
            if move.to is None or move.to - now < timedelta(0):
                return Refused.BACKWARDS
            return replace(anchored, programme_at=move.to)


def _complete(move: Move) -> bool:
    match move.action:
        case Action.JUMP:
            return move.to is not None and move.speed is None
        case Action.START:
            return move.to is None
        case Action.PAUSE:
            return move.to is None and move.speed is None
