"""Systems, their use, and what in their retirement conflicts with the waves."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.etag import require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page, page_of
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.organisations import service as organisations
from readiness_api.systems import errors, repository
from readiness_api.systems.rules import Conflict, Period, Retirement, conflicts_of, conflicts_with
from readiness_api.systems.schemas import (
    Kept,
    NewSystem,
    NewUse,
    OtherPeriod,
    Retire,
    SystemAnswer,
    SystemConflictAnswer,
    UseAnswer,
)
from readiness_api.tables import system_uses
from readiness_api.templates.rules import LOCAL

SYSTEM = Entity.of("system", "what", "where")
USE = Entity.of("system_use", "source")


def day_of(moment: datetime) -> date:
    """The day in the region's own zone."""
    return moment.astimezone(LOCAL).date()


async def page(tx: Transaction, paging: PageRequest) -> Page[SystemAnswer]:
    return await fetch_page(tx, repository.in_order(tx.programme), paging, SystemAnswer.of)


async def get(work: Work, system: UUID) -> SystemAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, system)
    if row is None:
        raise Problem(NOT_FOUND)
    return SystemAnswer.of(row)


async def add(work: Work, grant: Grant, new: NewSystem) -> SystemAnswer:
    """Raises Problem 403 unless the grant reaches the whole region, 409 where the code is taken."""
    await organisations.require_whole(work, grant)
    known = await repository.find_by_code(work, new.code)
    if known is not None:
        raise Problem(errors.CODE_TAKEN, values={"name": known.name})
    system = SystemAnswer(
        id=new_id(),
        version=1,
        synthetic=False,
        **(new.model_dump() | {"kept": [Kept(**kept.model_dump()) for kept in new.kept]}),
    )
    await add_all(work, [system])
    return system


async def add_all(work: Work, added: Sequence[SystemAnswer]) -> None:
    await repository.add(work, added)
    for system in added:
        work.record(SYSTEM, id=system.id, version=1, action="added", state=system)


async def retire(work: Work, grant: Grant, system: UUID, expected: int, new: Retire) -> SystemAnswer:
    """Changes when a system is retired and what is kept. Raises Problem 403, 404, 412."""
    await organisations.require_whole(work, grant)
    row = await repository.find(work, system, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    changed = SystemAnswer.of(row).model_copy(
        update={
            **new.model_dump(exclude={"reason"}),
            "kept": [Kept(**kept.model_dump()) for kept in new.kept],
            "version": row.version + 1,
        }
    )
    await repository.change(work, changed)
    work.record(SYSTEM, id=system, version=changed.version, action="changed", state=changed, reason=new.reason)
    return changed


async def use_page(
    tx: Transaction, paging: PageRequest, *, organisation: UUID | None, system: UUID | None
) -> Page[UseAnswer]:
    wanted = {system_uses.c.organisation_id: organisation, system_uses.c.system_id: system}
    query = repository.uses_in_order(tx.programme).where(
        *(column == value for column, value in wanted.items() if value is not None)
    )
    return await fetch_page(tx, query, paging, UseAnswer.of)


async def get_use(work: Work, use: UUID) -> UseAnswer:
    """Raises Problem 404."""
    row = await repository.find_use(work, use)
    if row is None:
        raise Problem(NOT_FOUND)
    return UseAnswer.of(row)


async def say_use(work: Work, grant: Grant, new: NewUse) -> UseAnswer:
    """Raises Problem 422 for an organisation or system unknown or out of reach, 409 where the periods overlap."""
    organisation = await organisations.find(work, new.organisation_id)
    if organisation is None or not grant.reaches(organisation.lineage):
        raise Problem(errors.UNKNOWN_PLACE)
    if await repository.find(work, new.system_id) is None:
        raise Problem(errors.UNKNOWN_PLACE)
    use = UseAnswer(id=new_id(), version=1, organisation_name=organisation.name, synthetic=False, **new.model_dump())
    await _require_room(work, use)
    await add_uses(work, [use])
    return use


async def add_uses(work: Work, added: Sequence[UseAnswer]) -> None:
    await repository.add_uses(work, added)
    for use in added:
        work.record(USE, id=use.id, version=1, action="said", state=use)


async def change_use(work: Work, grant: Grant, use: UUID, expected: int, other: OtherPeriod) -> UseAnswer:
    """Raises Problem 404 also outside the grant, 409 where periods overlap, 412, 422."""
    row = await repository.find_use(work, use, lock=True)
    if row is None or not grant.reaches(row.lineage):
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    changed = UseAnswer.of(row).model_copy(
        update={"version": row.version + 1, "used_from": other.used_from, "used_to": other.used_to}
    )
    await _require_room(work, changed)
    await repository.change_use(work, changed)
    work.record(USE, id=use, version=changed.version, action="changed", state=changed, reason=other.reason)
    return changed


async def conflict_page(tx: Transaction, paging: PageRequest) -> Page[SystemConflictAnswer]:
    """What in the retirement of old systems does not fit, the earliest day first."""
    found: list[SystemConflictAnswer] = []
    for _, rows in groupby(await repository.retiring(tx), key=attrgetter("id")):
        of_system = list(rows)
        retirement = Retirement(of_system[0].read_only_from, of_system[0].licence_ends, of_system[0].last_return_on)
        found += [_conflict(of_system[0], None, *each) for each in conflicts_of(retirement)]
        for row in of_system:
            if row.wave_id is not None:
                go_live = row.planned_at and day_of(row.planned_at)
                found += [_conflict(row, row, *each) for each in conflicts_with(retirement, go_live)]
    found.sort(key=lambda conflict: conflict.day)
    first = (paging.page - 1) * paging.limit
    return page_of(found[first : first + paging.limit], len(found), paging)


def _conflict(system: Row[Any], wave: Row[Any] | None, conflict: Conflict, day: date) -> SystemConflictAnswer:
    return SystemConflictAnswer(
        system_id=system.id,
        system_name=system.name,
        conflict=conflict,
        day=day,
        wave_id=wave and wave.wave_id,
        wave_name=wave and wave.wave_name,
        planned_at=wave and wave.planned_at,
    )


async def _require_room(work: Work, use: UseAnswer) -> None:
    if use.used_from is not None and use.used_to is not None and use.used_to < use.used_from:
        raise Problem(errors.ENDS_FIRST)
    period = Period(use.used_from, use.used_to)
    for row in await repository.uses_of(work, use.organisation_id, use.system_id):
        if row.id != use.id and period.overlaps(Period(row.used_from, row.used_to)):
            raise Problem(errors.OVERLAPS)
