"""The programme's clock. A real programme's is the wall clock; an exercise's has a speed and may stand still.

Programme time = `programme_at` + (wall clock - `wall_at`) × `speed`. The database function `programme_clock` computes
the same.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.times import wall_now

_SET = text(
    "INSERT INTO clocks (programme_id, wall_at, programme_at, speed, exercise) "
    "VALUES (:programme, :wall_at, :programme_at, :speed, :exercise) "
    "ON CONFLICT (programme_id) DO UPDATE SET wall_at = excluded.wall_at, programme_at = excluded.programme_at, "
    "speed = excluded.speed, exercise = excluded.exercise"
)
_ASK = text("SELECT now, exercise FROM programme_clock(:programme)")


class UnknownProgramme(LookupError):
    """This service does not know the programme, or not yet."""


async def set_clock(
    connection: AsyncConnection,
    programme: UUID,
    *,
    wall_at: datetime,
    programme_at: datetime,
    speed: float,
    exercise: bool,
) -> None:
    """Sets how a programme's time runs from `wall_at` on. Also makes the programme known to this service."""
    await connection.execute(
        _SET,
        {
            "programme": programme,
            "wall_at": wall_at,
            "programme_at": programme_at,
            "speed": speed,
            "exercise": exercise,
        },
    )


async def now(connection: AsyncConnection, programme: UUID) -> tuple[datetime, bool]:
    """The programme's time, and whether it is an exercise. Raises UnknownProgramme."""
    found = (await connection.execute(_ASK, {"programme": programme})).one()
    if found.exercise is None:
        raise UnknownProgramme(programme)
    return found.now, found.exercise


class Clocks:
    """Programmes' clocks as a process of the service asks them.

    A real programme is one for ever and its clock is the wall clock, so the database is asked of it only once.
    """

    def __init__(self) -> None:
        self._real: set[UUID] = set()

    async def ask(self, connection: AsyncConnection, programme: UUID) -> tuple[datetime, bool]:
        """The programme's time, and whether it is an exercise. Raises UnknownProgramme."""
        if programme in self._real:
            return wall_now(), False
        found, exercise = await now(connection, programme)
        if not exercise:
            self._real.add(programme)
        return found, exercise


def at(wall: datetime, *, wall_at: datetime, programme_at: datetime, speed: float) -> datetime:
    """Programme time at a wall-clock time, the pure form."""
    return programme_at + (wall - wall_at) * speed
