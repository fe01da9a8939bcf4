"""Counting what was moved, and what it says of the checklist."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problems import Problem
from chassis.schema import Page
from chassis.times import rfc3339
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.measurements.registers import Register, Share, tell
from readiness_api.migration import errors, rules
from readiness_api.migration.rules import Cause, CauseKind, Counts
from readiness_api.migration.schemas import CauseAnswer, CountAnswer, NewCount, NewSource, SourceAnswer
from readiness_api.tables import migration_counts, migration_sources
from readiness_api.waves import sited

SOURCE = Entity.of("migration_source", "name", "cause")
COUNT = Entity.of("migration_count", "cause", "recordedBy")
RECONCILED = "mig-reconciled"
_COUNTED = ("source_count", "loaded", "rejected", "causes", "unexplained", "counted_at")


async def page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, site: UUID | None, reconciled: bool | None
) -> Page[SourceAnswer]:
    query = sited.at_sites(migration_sources, tx.programme, grant)
    if site is not None:
        query = query.where(migration_sources.c.site_id == site)
    if reconciled is not None:
        query = query.where((migration_sources.c.unexplained == 0) == reconciled)
    worst_first = query.order_by(
        migration_sources.c.unexplained.desc(), func.sort_key(migration_sources.c.name), migration_sources.c.id
    )
    return await fetch_page(tx, worst_first, paging, SourceAnswer.of)


async def get(work: Work, grant: Grant, source: UUID) -> SourceAnswer:
    """Raises Problem 404."""
    return SourceAnswer.of(await sited.found(work, grant, migration_sources, source))


async def add(work: Work, grant: Grant, new: NewSource) -> SourceAnswer:
    """Raises Problem 422 for a site out of reach, 409 for a source that is there."""
    await sited.require_site(work, grant, new.site_id, lock=True)
    known = select(migration_sources.c.id).where(
        migration_sources.c.programme_id == work.programme,
        migration_sources.c.site_id == new.site_id,
        migration_sources.c.name == new.name,
        migration_sources.c.record_type == new.record_type,
    )
    if (await work.execute(known)).first() is not None:
        raise Problem(errors.KNOWN_ALREADY)
    answer = (await add_all(work, [new]))[0]
    await tell_checklist(work, new.site_id)
    return answer


async def add_all(work: Work, added: Sequence[NewSource]) -> Sequence[SourceAnswer]:
    """Adds sources of which nothing has been counted yet."""
    answers = [
        SourceAnswer(
            id=new_id(),
            version=1,
            loaded=0,
            rejected=0,
            causes=[],
            unexplained=rules.unexplained(Counts(new.source_count, 0, 0), []),
            counted_at=None,
            **new.model_dump(),
        )
        for new in added
    ]
    await sited.add(work, migration_sources, [sited.row_of(answer, "causes") for answer in answers])
    for answer in answers:
        work.record(SOURCE, id=answer.id, version=1, action="added", state=answer)
    return answers


async def count_page(tx: Transaction, grant: Grant, paging: PageRequest, *, source: UUID | None) -> Page[CountAnswer]:
    query = sited.at_sites(migration_counts, tx.programme, grant)
    if source is not None:
        query = query.where(migration_counts.c.source_id == source)
    newest_first = query.order_by(migration_counts.c.counted_at.desc(), migration_counts.c.id.desc())
    return await fetch_page(tx, newest_first, paging, CountAnswer.of)


async def get_count(work: Work, grant: Grant, count: UUID) -> CountAnswer:
    """Raises Problem 404."""
    return CountAnswer.of(await sited.found(work, grant, migration_counts, count))


async def count(work: Work, grant: Grant, new: NewCount) -> CountAnswer:
    """Raises Problem 404, 422 for a count that lies ahead, 409 for one older than the latest."""
    source = await sited.locked(work, grant, migration_sources, new.source_id, None)
    answer = await count_one(work, source, new)
    await tell_checklist(work, source.site_id)
    return answer


async def count_one(work: Work, source: Row[Any] | SourceAnswer, new: NewCount) -> CountAnswer:
    """Adds a count of a source, and makes it its latest."""
    if new.counted_at > work.now:
        raise Problem(errors.COUNTED_LATER, values={"now": rfc3339(work.now)})
    if source.counted_at is not None and new.counted_at < source.counted_at:
        raise Problem(errors.COUNTED_EARLIER, values={"latest": rfc3339(source.counted_at)})
    causes = [Cause(CauseKind(cause.kind), cause.count) for cause in new.causes]
    answer = CountAnswer(
        id=new_id(),
        version=1,
        site_id=source.site_id,
        source_id=source.id,
        source_count=new.source_count,
        loaded=new.loaded,
        rejected=new.rejected,
        causes=[CauseAnswer(**cause.model_dump()) for cause in new.causes],
        unexplained=rules.unexplained(Counts(new.source_count, new.loaded, new.rejected), causes),
        counted_at=new.counted_at,
        recorded_at=work.now,
        recorded_by=work.actor.name,
    )
    row = sited.row_of(answer, "causes")
    await sited.add(work, migration_counts, [row])
    work.record(COUNT, id=answer.id, version=1, action="counted", state=answer, occurred_at=answer.counted_at)
    changed = {"version": source.version + 1, **{name: row[name] for name in _COUNTED}}
    await sited.change(work, migration_sources, source.id, changed)
    before = source if isinstance(source, SourceAnswer) else SourceAnswer.of(source)
    after = SourceAnswer.model_validate(before.model_dump() | changed)
    work.record(SOURCE, id=after.id, version=after.version, action="counted", state=after)
    return answer


async def shares(work: Work, site: UUID) -> Sequence[Share]:
    """Records that agree or whose difference is explained, of all of the site's sources."""
    rows = await sited.of_site(work, migration_sources, site)
    agreed, whole = rules.share((row.source_count, row.unexplained) for row in rows)
    return [Share(RECONCILED, site, agreed, whole)]


async def tell_checklist(work: Work, site: UUID, **when: Any) -> None:
    """The item that the reconciliation is the evidence of follows."""
    await tell(work, Register.MIGRATION, [RECONCILED], lambda: shares(work, site), site=site, **when)
