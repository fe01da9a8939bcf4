"""Storing measurements, and moving their items with them."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from uuid import UUID

from chassis.access import SYSTEM, Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problems import Problem
from chassis.schema import Page
from chassis.times import rfc3339
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.checklists.changing import ItemChange, change_items
from readiness_api.checklists.schemas import ItemAnswer, LatestMeasurement
from readiness_api.measurements import errors, repository
from readiness_api.measurements.rules import incomplete
from readiness_api.measurements.schemas import MeasurementAnswer, NewMeasurement
from readiness_api.templates.thresholds import Fraction

MEASUREMENT = Entity.of("measurement", "exclusionsReason", "recordedBy")
CLOCK_SKEW = timedelta(minutes=5)


async def page(tx: Transaction, grant: Grant, paging: PageRequest, item: UUID) -> Page[MeasurementAnswer]:
    return await fetch_page(tx, repository.newest_first(tx.programme, grant, item), paging, MeasurementAnswer.of)


async def measure(work: Work, grant: Grant, new: NewMeasurement) -> MeasurementAnswer:
    """Raises Problem 403 for another's source, 404 for an item outside the grant, 422 for a share not to be stored."""
    require_own_source(grant, new.source)
    return (await measure_all(work, [new], grant=grant))[0]


async def measure_all(
    work: Work,
    measured: Sequence[NewMeasurement],
    *,
    grant: Grant | None,
    register: str | None = None,
    beside: Sequence[NewMeasurement] = (),
) -> Sequence[MeasurementAnswer]:
    """At most one measurement an item, which moves it. `grant` None: a part of the system itself, `register` the one
    that counted. `beside`: earlier ones of the same items, which are kept and move nothing.

    Raises Problem 409 for an item that a register counts, unless it is that register.
    """
    for new in (*measured, *beside):
        _check(work, new)
    latest = {new.item_id: _latest(new, register) for new in measured}
    items = await change_items(
        work,
        [ItemChange(item, "measured", measurement=measurement) for item, measurement in latest.items()],
        grant=grant,
    )
    answers = [_answer(work, new, latest[new.item_id], items) for new in measured]
    answers += [_answer(work, new, _latest(new, register), items) for new in beside]
    await repository.add(work, [{"programme_id": work.programme, **answer.model_dump()} for answer in answers])
    for answer in answers:
        work.record(
            MEASUREMENT,
            id=answer.id,
            version=1,
            action="measured",
            state=answer,
            occurred_at=answer.measured_at,
        )
    return answers


def require_own_source(grant: Grant, source: str) -> None:
    """Raises Problem 403 where a machine client names a source that is not bound to it."""
    if grant.role == SYSTEM and source not in grant.caller.sources:
        raise Problem(errors.ANOTHERS_SOURCE, sources=sorted(grant.caller.sources))


def refusal(work: Work, new: NewMeasurement) -> Problem | None:
    """Why a share can't be stored, whatever it is of."""
    wrong = incomplete(Fraction(new.numerator, new.denominator, new.exclusions), new.exclusions_reason)
    if wrong is not None:
        return Problem(errors.INCOMPLETE[wrong])
    if new.measured_at > work.now + CLOCK_SKEW:
        return Problem(errors.MEASURED_LATER, values={"now": rfc3339(work.now)})
    return None


def _check(work: Work, new: NewMeasurement) -> None:
    refused = refusal(work, new)
    if refused is not None:
        raise refused


def _latest(new: NewMeasurement, register: str | None) -> LatestMeasurement:
    return LatestMeasurement(
        id=new_id(),
        numerator=new.numerator,
        denominator=new.denominator,
        exclusions=new.exclusions,
        exclusions_reason=new.exclusions_reason if new.exclusions else None,
        source=new.source,
        counted_in=register,
        measured_at=new.measured_at,
    )


def _answer(
    work: Work, new: NewMeasurement, latest: LatestMeasurement, items: Mapping[UUID, ItemAnswer]
) -> MeasurementAnswer:
    return MeasurementAnswer(
        version=1,
        item_id=new.item_id,
        site_id=items[new.item_id].site_id,
        recorded_at=work.now,
        recorded_by=work.actor.name,
        **latest.model_dump(),
    )
