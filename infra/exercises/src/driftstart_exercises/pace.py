"""When the next inject is due, by the programme's clock and the chosen speed. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

FASTEST = 3600.0
"""The highest speed a programme's clock takes: an hour a second."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Programme time = `programme_at` + (wall clock - `wall_at`) × `speed`."""

    wall_at: datetime
    programme_at: datetime
    speed: float

    def at(self, wall: datetime) -> datetime:
        """The programme's time."""
        return self.programme_at + (wall - self.wall_at) * self.speed

    def seconds_until(self, moment: datetime, wall: datetime) -> float:
        """Wall-clock seconds until the programme's time is `moment`; 0 when it has been. The clock must run."""
        left: timedelta = moment - self.at(wall)
        return max(left.total_seconds() / self.speed, 0.0)
