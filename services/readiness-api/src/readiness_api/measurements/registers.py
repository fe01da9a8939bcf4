"""The one way a register's figure becomes the evidence of a checklist's item.

A register says how it counts; its share is stored as a measurement of the item, in the transaction that changed the
register. Such an item takes no measurement by hand, so that readiness and register can't disagree.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from chassis.problems import Problem
from chassis.schema import Answer, UtcTime
from chassis.times import rfc3339
from chassis.work import Work
from readiness_api.measurements import errors, repository
from readiness_api.measurements.schemas import MOST, MeasurementAnswer, NewMeasurement
from readiness_api.measurements.service import measure_all


class Register(StrEnum):
    """Where a share was counted. The value is what a measurement says, and what a page leads to."""

    DESIGN_DECISIONS = "design-decisions"
    SCENARIOS = "scenarios"
    ROUND_TRIPS = "round-trips"
    MIGRATION = "migration"
    REHEARSALS = "rehearsals"
    TRAINING = "training"
    CHANGE = "change-activities"


SOURCES = {
    Register.DESIGN_DECISIONS: "Registret över designbeslut",
    Register.SCENARIOS: "Registret över patientscenarier",
    Register.ROUND_TRIPS: "Registret över integrationsprov",
    Register.MIGRATION: "Registret över migrerade poster",
    Register.REHEARSALS: "Registret över generalrepetitioner",
    Register.TRAINING: "Registret över utbildning",
    Register.CHANGE: "Förändringsledningens plan",
}


@dataclass(frozen=True, slots=True)
class Share:
    """What a register says of the item `code` at a site. `site` None: of every site whose checklist holds the item.

    `measured_at`: when the oldest of what it stands on was counted; None: the register itself is what is counted, now.
    """

    code: str
    site: UUID | None
    numerator: int
    denominator: int
    exclusions: int = 0
    exclusions_reason: str | None = None
    measured_at: datetime | None = None


class ShareAnswer(Answer):
    """A register's own count, whether or not a checklist asks for it."""

    code: str
    site_id: UUID | None
    counted_in: str
    numerator: int
    denominator: int
    exclusions: int
    exclusions_reason: str | None
    measured_at: UtcTime


Count = Callable[[], Awaitable[Sequence[Share]]]


async def tell(
    work: Work,
    register: Register,
    codes: Collection[str],
    count: Count,
    *,
    site: UUID | None,
    again: bool = False,
    source: str | None = None,
    at: datetime | None = None,
) -> Sequence[MeasurementAnswer]:
    """Counts the register and stores what it says of the items `codes` at `site`, or at every site.

    The checklists are locked before it is counted: of two who change the register at once, the later counts both. A
    share that says what the item says already is stored only when asked for `again`.
    """
    items = await repository.lock_items(work, codes, site)
    if not items:
        return []
    shares = {(share.code, share.site): share for share in await count() if share.denominator > 0}
    known = await repository.latest(work, [item.id for item in items])
    told = []
    for item in items:
        share = shares.get((item.code, item.site_id)) or shares.get((item.code, None))
        if share is None or (not again and _says(known.get(item.id), share, register)):
            continue
        if share.denominator > MOST:
            raise Problem(errors.TOO_MANY)
        told.append(
            NewMeasurement(
                item_id=item.id,
                numerator=share.numerator,
                denominator=share.denominator,
                exclusions=share.exclusions,
                exclusions_reason=share.exclusions_reason,
                source=source or SOURCES[register],
                measured_at=at or share.measured_at or work.now,
            )
        )
    return await measure_all(work, told, grant=None, register=register.value) if told else []


def answer(work: Work, register: Register, share: Share) -> ShareAnswer:
    """A share as callers see it."""
    return ShareAnswer(
        code=share.code,
        site_id=share.site,
        counted_in=register.value,
        numerator=share.numerator,
        denominator=share.denominator,
        exclusions=share.exclusions,
        exclusions_reason=share.exclusions_reason,
        measured_at=share.measured_at or work.now,
    )


def _says(known: Mapping[str, Any] | None, share: Share, register: Register) -> bool:
    if known is None or known.get("countedIn") != register.value:
        return False
    if share.measured_at is not None and known["measuredAt"] != rfc3339(share.measured_at):
        return False
    return (known["numerator"], known["denominator"], known["exclusions"], known["exclusionsReason"]) == (
        share.numerator,
        share.denominator,
        share.exclusions,
        share.exclusions_reason,
    )
