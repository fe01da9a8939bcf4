"""Changes of many items in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Row,
    Select,
    and_,
    bindparam,
    func,
    insert,
    not_,
    select,
    type_coerce,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.access import Grant
from chassis.work import Work
from readiness_api.bulk.rules import CHUNK, MOST_ITEMS
from readiness_api.bulk.schemas import Selection
from readiness_api.tables import bulk_changes, bulk_rows, checklists, items, sites

_SITE = and_(sites.c.programme_id == items.c.programme_id, sites.c.id == items.c.site_id)
_CHECKLIST = and_(checklists.c.programme_id == items.c.programme_id, checklists.c.id == items.c.checklist_id)
_LOCKED = (checklists.c.status == "approved").label("locked")
_ITEM = and_(items.c.programme_id == bulk_rows.c.programme_id, items.c.id == bulk_rows.c.item_id)


def overview(programme: UUID, grant: Grant, chosen: Selection) -> Select[Any]:
    """Items across sites, by site and place in the template."""
    return (
        select(items, sites.c.name.label("site_name"), _LOCKED)
        .join_from(items, sites, _SITE)
        .join(checklists, _CHECKLIST)
        .where(items.c.programme_id == programme, grant.covers(sites.c.lineage), *_filters(chosen))
        .order_by(func.sort_key(sites.c.name), items.c.site_id, items.c.number)
    )


def _filters(chosen: Selection) -> list[ColumnElement[bool]]:
    wanted = {
        items.c.code: chosen.code,
        items.c.area: chosen.area,
        sites.c.wave_id: chosen.wave,
        items.c.site_id: chosen.site,
        items.c.checklist_id: chosen.checklist,
        items.c.criticality: chosen.criticality,
        items.c.state: chosen.state,
        items.c.status: chosen.status,
    }
    clauses = [column == value for column, value in wanted.items() if value is not None]
    return clauses if chosen.items is None else [*clauses, items.c.id.in_(chosen.items)]


async def chosen_items(work: Work, grant: Grant, chosen: Selection) -> Sequence[Row[Any]]:
    """One more than may be chosen, where there are that many."""
    return (await work.execute(overview(work.programme, grant, chosen).limit(MOST_ITEMS + 1))).all()


def newest_first(programme: UUID, subject: str | None) -> Select[Any]:
    query = select(bulk_changes).where(bulk_changes.c.programme_id == programme)
    if subject is not None:
        query = query.where(bulk_changes.c.made_subject == subject)
    return query.order_by(bulk_changes.c.made_at.desc(), bulk_changes.c.id.desc())


async def find(work: Work, bulk: UUID, subject: str | None, *, lock: bool = False) -> Row[Any] | None:
    query = newest_first(work.programme, subject).where(bulk_changes.c.id == bulk)
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


def rows_in_order(programme: UUID, grant: Grant, bulk: UUID, subject: str | None) -> Select[Any]:
    """A change's rows with their items' names, those outside the grant left out; none of another's than `subject`'s."""
    whose = newest_first(programme, subject).where(bulk_changes.c.id == bulk).order_by(None).exists()
    query = (
        select(
            bulk_rows,
            items.c.code,
            items.c.text,
            items.c.site_id,
            sites.c.name.label("site_name"),
        )
        .select_from(bulk_rows)
        .outerjoin(items, _ITEM)
        .outerjoin(sites, _SITE)
        .where(bulk_rows.c.programme_id == programme, bulk_rows.c.bulk_id == bulk, whose)
        .order_by(bulk_rows.c.number)
    )
    return query if grant.everywhere else query.where(bulk_rows.c.item_id.is_(None) | grant.covers(sites.c.lineage))


async def applied_rows(work: Work, bulk: UUID) -> Sequence[Row[Any]]:
    """The rows that were applied, each with its item and site as they are now."""
    query = (
        select(bulk_rows.c.before, bulk_rows.c.after, items, sites.c.lineage, _LOCKED)
        .join_from(bulk_rows, items, _ITEM)
        .join(sites, _SITE)
        .join(checklists, _CHECKLIST)
        .where(
            bulk_rows.c.programme_id == work.programme,
            bulk_rows.c.bulk_id == bulk,
            bulk_rows.c.outcome == "applied",
        )
        .order_by(bulk_rows.c.number)
    )
    return (await work.execute(query)).all()


async def reached(work: Work, grant: Grant, bulk: UUID) -> bool:
    """Whether every item of the change lies in the grant, now that it comes to it."""
    inside = type_coerce(grant.covers(sites.c.lineage), Boolean)
    query = (
        select(func.count())
        .select_from(bulk_rows)
        .join(items, _ITEM)
        .join(sites, _SITE)
        .where(bulk_rows.c.programme_id == work.programme, bulk_rows.c.bulk_id == bulk, not_(inside))
    )
    return int((await work.execute(query)).scalar_one()) == 0


async def add(work: Work, bulk: Mapping[str, Any], rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(bulk_changes), bulk)
    for start in range(0, len(rows), CHUNK):
        await work.execute(insert(bulk_rows), rows[start : start + CHUNK])


async def change(work: Work, bulk: UUID, values: Mapping[str, Any]) -> None:
    own = and_(bulk_changes.c.programme_id == work.programme, bulk_changes.c.id == bulk)
    await work.execute(update(bulk_changes).where(own).values(**values))


async def applying(connection: AsyncConnection, limit: int) -> Sequence[Any]:
    """Changes that are being applied, in every programme, the oldest first."""
    query = (
        select(bulk_changes).where(bulk_changes.c.status == "applying").order_by(bulk_changes.c.made_at).limit(limit)
    )
    return (await connection.execute(query)).all()


async def next_rows(work: Work, bulk: UUID) -> Sequence[Row[Any]]:
    query = (
        select(bulk_rows)
        .where(
            bulk_rows.c.programme_id == work.programme,
            bulk_rows.c.bulk_id == bulk,
            bulk_rows.c.outcome == "change",
        )
        .order_by(bulk_rows.c.number)
        .limit(CHUNK)
    )
    return (await work.execute(query)).all()


_SETTLE = (
    update(bulk_rows)
    .where(
        bulk_rows.c.programme_id == bindparam("of_programme"),
        bulk_rows.c.bulk_id == bindparam("of_bulk"),
        bulk_rows.c.number == bindparam("of_number"),
    )
    .values(outcome=bindparam("new_outcome"), why=bindparam("new_why"))
)


async def settle(work: Work, bulk: UUID, outcomes: Mapping[int, tuple[str, str | None]]) -> None:
    if outcomes:
        given = [
            {
                "of_programme": work.programme,
                "of_bulk": bulk,
                "of_number": number,
                "new_outcome": outcome,
                "new_why": why,
            }
            for number, (outcome, why) in outcomes.items()
        ]
        await work.execute(_SETTLE, given)
