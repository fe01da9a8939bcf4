"""Whether a gate is passed, and if not, what stands in the way at each site."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from readiness_api.checklists.rules import Answer, State, is_stale, state
from readiness_api.checklists.sign_off import SignOff
from readiness_api.deviations.rules import Deviation, DeviationStatus, effective

# "Inget mätvärde äldre än 72 timmar; okänt räknas som nej": the default go gate, criterion g14.
MAX_AGE = timedelta(hours=72)
OFFSETS = (-120, -90, -60, -30, -14, -7, -1, 0)


class Why(StrEnum):
    UNMET = "unmet"
    STALE = "stale"
    UNKNOWN = "unknown"
    DEVIATION_REQUESTED = "deviation_requested"
    DEVIATION_DENIED = "deviation_denied"
    DEVIATION_REVOKED = "deviation_revoked"
    DEVIATION_EXPIRED = "deviation_expired"
    UNSIGNED = "unsigned"
    NO_CHECKLIST = "no_checklist"


_WHY_OF_DEVIATION = {
    DeviationStatus.REQUESTED: Why.DEVIATION_REQUESTED,
    DeviationStatus.APPROVED: Why.DEVIATION_EXPIRED,
    DeviationStatus.DENIED: Why.DEVIATION_DENIED,
    DeviationStatus.REVOKED: Why.DEVIATION_REVOKED,
    DeviationStatus.EXPIRED: Why.DEVIATION_EXPIRED,
}


@dataclass(frozen=True, slots=True)
class AnsweredItem:
    """`deviation` is the item's latest one, whatever became of it."""

    id: str
    criticality: str
    offset_days: int
    answer: Answer
    deviation: Deviation | None = None


@dataclass(frozen=True, slots=True)
class EvaluatedSite:
    """`items` is None where the site has no checklist."""

    id: str
    sign_off: SignOff
    items: Sequence[AnsweredItem] | None


@dataclass(frozen=True, slots=True)
class Blocker:
    """`item_id` is None where the whole checklist stands in the way."""

    item_id: str | None
    state: State | None
    why: Why
    deviation_id: str | None = None


@dataclass(frozen=True, slots=True)
class SiteVerdict:
    site_id: str
    blockers: Sequence[Blocker]
    accepted: Sequence[tuple[str, str]]
    """(item id, deviation id) of what is unmet and accepted as a risk."""


def evaluate_site(site: EvaluatedSite, offset_days: int, now: datetime) -> SiteVerdict:
    """Every blocker due by the gate is met on fresh evidence or has an approved, unexpired deviation (invariant 6).

    A sign-off is asked for at the gate before go-live itself, not at the earlier ones.
    """
    if site.items is None:
        return SiteVerdict(site.id, (Blocker(None, State.UNKNOWN, Why.NO_CHECKLIST),), ())
    blockers: list[Blocker] = []
    accepted: list[tuple[str, str]] = []
    for item in site.items:
        if item.criticality != "blocker" or item.offset_days > offset_days:
            continue
        missing = _missing(item, now)
        if missing is None:
            continue
        if item.deviation is not None and effective(item.deviation, now):
            accepted.append((item.id, item.deviation.id))
        else:
            blockers.append(missing)
    if offset_days >= 0 and site.sign_off is not SignOff.APPROVED:
        blockers.append(Blocker(None, None, Why.UNSIGNED))
    return SiteVerdict(site.id, tuple(blockers), tuple(accepted))


def passed(sites: int, blockers: int) -> bool:
    """A wave without sites has nothing that says it is ready, so it does not pass."""
    return sites > 0 and blockers == 0


def _missing(item: AnsweredItem, now: datetime) -> Blocker | None:
    shown = state(item.answer, now)
    measured = item.answer.measured
    stale = item.answer.needs_measurement and measured is not None and is_stale(measured, MAX_AGE, now)
    if shown is None or (shown is State.READY and not stale):
        return None
    deviation = item.deviation
    if deviation is not None:
        return Blocker(item.id, shown, _WHY_OF_DEVIATION[deviation.status], deviation.id)
    if stale and shown in (State.READY, State.UNKNOWN):
        return Blocker(item.id, State.UNKNOWN, Why.STALE)
    return Blocker(item.id, shown, Why.UNKNOWN if shown is State.UNKNOWN else Why.UNMET)
