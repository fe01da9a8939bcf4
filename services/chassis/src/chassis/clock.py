"""The programme's clock. A real programme's is the wall clock; an exercise's has a speed and may stand still.

Programme time = `programme_at` + (wall clock - `wall_at`) × `speed`. The database function `programme_clock` computes
the same; every transaction begins by asking it.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

_SET = text(
    "INSERT INTO clocks (programme_id, wall_at, programme_at, speed, exercise) "
    "VALUES (:programme, :wall_at, :programme_at, :speed, :exercise) "
    "ON CONFLICT (programme_id) DO UPDATE SET wall_at = excluded.wall_at, programme_at = excluded.programme_at, "
    "speed = excluded.speed, exercise = excluded.exercise"
)
_ASK = text("SELECT now, exercise FROM programme_clock(:programme)")


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
    """The programme's time, and whether it is an exercise. Raises NoResultFound for one not known here."""
    found = (await connection.execute(_ASK, {"programme": programme})).one()
    return found.now, bool(found.exercise)


def at(wall: datetime, *, wall_at: datetime, programme_at: datetime, speed: float) -> datetime:
    """Programme time at a wall-clock time, the pure form."""
    return programme_at + (wall - wall_at) * speed
