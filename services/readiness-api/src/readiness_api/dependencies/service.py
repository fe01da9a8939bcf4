"""Adding and withdrawing dependencies; a cycle is refused with the way round named."""

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
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.dependencies import errors, repository
from readiness_api.dependencies.schemas import DependencyAnswer, NewDependency, Withdrawal
from readiness_api.templates.cycles import cycle_in

DEPENDENCY = Entity.of("dependency", "reason", "addedBy", "withdrawnBy", "withdrawnReason")
MOST_IN_A_WAVE = 5000


async def page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, wave: UUID | None, item: UUID | None, status: str | None
) -> Page[DependencyAnswer]:
    query = repository.concerning(repository.newest_first(tx.programme, grant), wave=wave, item=item, status=status)
    return await fetch_page(tx, query, paging, DependencyAnswer.of)


async def get(work: Work, grant: Grant, dependency: UUID) -> DependencyAnswer:
    """Raises Problem 404, also for one whose waiting item is outside the grant."""
    row = await repository.find(work, grant, dependency)
    if row is None:
        raise Problem(NOT_FOUND)
    return DependencyAnswer.of(row)


async def add(work: Work, grant: Grant, new: NewDependency) -> DependencyAnswer:
    """Raises Problem 404 for an item that is not there or, if it waits, outside the grant; 409 and 422 as named."""
    if new.item_id == new.depends_on_id:
        raise Problem(errors.ITSELF)
    found = await repository.find_items(work, [new.item_id, new.depends_on_id])
    item, before = found.get(new.item_id), found.get(new.depends_on_id)
    if item is None or before is None or not grant.reaches(item.lineage):
        raise Problem(NOT_FOUND)
    if item.wave_id != before.wave_id:
        raise Problem(errors.OTHER_WAVE)
    if await repository.lock_wave(work, item.wave_id) >= MOST_IN_A_WAVE:
        raise Problem(errors.TOO_MANY, values={"most": MOST_IN_A_WAVE})
    await _refuse_cycle(work, new)
    dependency = DependencyAnswer(
        id=new_id(),
        version=1,
        wave_id=item.wave_id,
        item_id=new.item_id,
        depends_on_id=new.depends_on_id,
        reason=new.reason,
        status="active",
        added_at=work.now,
        added_by=work.actor.name,
        withdrawn_at=None,
        withdrawn_by=None,
        withdrawn_reason=None,
    )
    await repository.add(work, {"programme_id": work.programme, **dependency.model_dump()})
    work.record(DEPENDENCY, id=dependency.id, version=1, action="added", state=dependency, reason=new.reason)
    return dependency


async def withdraw(
    work: Work, grant: Grant, dependency: UUID, expected: int, withdrawal: Withdrawal
) -> DependencyAnswer:
    """Raises Problem 404, 409 for one withdrawn already, 412."""
    row = await repository.find(work, grant, dependency, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    if row.status != "active":
        raise Problem(errors.WITHDRAWN)
    values = {
        "version": row.version + 1,
        "status": "withdrawn",
        "withdrawn_at": work.now,
        "withdrawn_by": work.actor.name,
        "withdrawn_reason": withdrawal.reason,
    }
    await repository.change(work, dependency, values)
    answer = DependencyAnswer.of(row).model_copy(update=values)
    work.record(
        DEPENDENCY,
        id=dependency,
        version=answer.version,
        action="withdrawn",
        state=answer,
        reason=withdrawal.reason,
    )
    return answer


async def _refuse_cycle(work: Work, new: NewDependency) -> None:
    """Walks from what would be waited for, a statement a step, until nothing new is found or the way leads back."""
    waits_for: dict[UUID, list[UUID]] = {}
    asked: Sequence[UUID] = [new.item_id, new.depends_on_id]
    while asked:
        waits_for |= {item: [] for item in asked}
        for item, before in await repository.preceding(work, asked):
            waits_for[item].append(before)
        if new.depends_on_id in waits_for[new.item_id]:
            raise Problem(errors.EXISTS)
        asked = sorted({before for each in asked for before in waits_for[each]} - waits_for.keys())
    waits_for[new.item_id].append(new.depends_on_id)
    cycle = cycle_in({new.item_id: waits_for[new.item_id], **waits_for})
    if cycle is None:
        return
    named = await repository.find_items(work, list(cycle))
    steps = [{"itemId": str(item), "code": named[item].code, "siteName": named[item].site_name} for item in cycle]
    raise Problem(
        errors.CYCLE,
        values={"cycle": " → ".join(f"{step['code']} ({step['siteName']})" for step in steps)},
        cycle=steps,
    )
