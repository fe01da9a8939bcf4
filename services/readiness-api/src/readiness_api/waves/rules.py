"""When a wave's date, its sites and its actual start may still be changed. Its state is decided elsewhere."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

WaveState = Literal["planned", "decided", "live", "paused", "stopped"]


class Refused(StrEnum):
    WENT_LIVE = "went_live"
    DECIDED = "decided"
    STOPPED = "stopped"
    NOT_LIVE = "not_live"
    PASSED = "passed"
    YET_TO_COME = "yet_to_come"


@dataclass(frozen=True, slots=True)
class Standing:
    """A wave as far as is known here: the state that a decision has moved it to, and when it went live."""

    state: WaveState
    actual_at: datetime | None


def plan_refusal(wave: Standing) -> Refused | None:
    """Why the plan no longer moves: after a go the date is a decision's, and after the start it is history."""
    if wave.actual_at is not None or wave.state == "live":
        return Refused.WENT_LIVE
    return {"decided": Refused.DECIDED, "stopped": Refused.STOPPED}.get(wave.state)


def date_refusal(wave: Standing, planned_at: datetime | None, now: datetime) -> Refused | None:
    """A plan is of what is to come."""
    if planned_at is not None and planned_at <= now:
        return Refused.PASSED
    return plan_refusal(wave)


def site_refusal(leaves: Standing, joins: Standing) -> Refused | None:
    """A site changes wave while both are plans: what a decision covers must not change under it."""
    return plan_refusal(leaves) or plan_refusal(joins)


def actual_refusal(wave: Standing, actual_at: datetime, now: datetime) -> Refused | None:
    """A start is recorded once a decision has let it happen, and when it has happened."""
    if wave.actual_at is None:
        return Refused.NOT_LIVE
    return Refused.YET_TO_COME if actual_at > now else None
