"""Planning phases and moving their dates."""

from collections.abc import Sequence
from uuid import UUID

from chassis.access import Grant
from chassis.etag import require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.times import rfc3339
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.organisations import service as organisations
from readiness_api.phases import errors, repository
from readiness_api.phases.rules import ends_first, number
from readiness_api.phases.schemas import NewPeriod, NewPhase, PhaseAnswer, SaidPeriod

PHASE = Entity.of("phase", "reason", "source")


async def page(tx: Transaction, paging: PageRequest) -> Page[PhaseAnswer]:
    return await fetch_page(tx, repository.in_order(tx.programme), paging, PhaseAnswer.of)


async def get(work: Work, phase: UUID) -> PhaseAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, phase)
    if row is None:
        raise Problem(NOT_FOUND)
    return PhaseAnswer.of(row)


async def plan(work: Work, grant: Grant, new: NewPhase) -> PhaseAnswer:
    """Raises Problem 403 unless the grant reaches the whole region, 409 for one planned already, 422."""
    await organisations.require_whole(work, grant)
    _require_order(new)
    if await repository.is_planned(work, new.kind):
        raise Problem(errors.PLANNED_ALREADY)
    phase = PhaseAnswer(
        id=new_id(),
        version=1,
        kind=new.kind,
        number=number(new.kind),
        planned_from=new.planned_from,
        planned_to=new.planned_to,
        planned_text=new.planned_text,
        date_history=[_said(work, new)],
    )
    await add_all(work, [phase], reason=new.reason)
    return phase


async def add_all(work: Work, added: Sequence[PhaseAnswer], *, reason: str | None = None) -> None:
    await repository.add(work, added)
    for phase in added:
        work.record(PHASE, id=phase.id, version=1, action="planned", state=phase, reason=reason)


async def move(work: Work, grant: Grant, phase: UUID, expected: int, new: NewPeriod) -> PhaseAnswer:
    """Raises Problem 403, 404, 412, and 422 where nothing is new or the end comes first."""
    await organisations.require_whole(work, grant)
    row = await repository.find(work, phase, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    _require_order(new)
    period = new.model_dump(include={"planned_from", "planned_to", "planned_text"})
    if all(row._mapping[name] == value for name, value in period.items()):
        raise Problem(errors.NOTHING_MOVED)
    before = PhaseAnswer.of(row)
    moved = before.model_copy(
        update={**period, "version": row.version + 1, "date_history": [*before.date_history, _said(work, new)]}
    )
    await repository.change(work, moved)
    work.record(PHASE, id=phase, version=moved.version, action="date_moved", state=moved, reason=new.reason)
    return moved


def _require_order(new: NewPeriod) -> None:
    if ends_first(new.planned_from, new.planned_to):
        raise Problem(errors.ENDS_FIRST)


def _said(work: Work, new: NewPeriod) -> SaidPeriod:
    return SaidPeriod(
        text=new.planned_text,
        planned_from=new.planned_from,
        planned_to=new.planned_to,
        said_at=rfc3339(work.now),
        reason=new.reason,
        source=new.source,
    )
