"""Measurements in the database."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, select

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import checklists, items, measurements, sites
from readiness_api.tables.many import insert_all


def newest_first(programme: UUID, grant: Grant, item: UUID) -> Select[Any]:
    own = and_(sites.c.programme_id == measurements.c.programme_id, sites.c.id == measurements.c.site_id)
    return (
        select(measurements)
        .join_from(measurements, sites, own)
        .where(
            measurements.c.programme_id == programme,
            measurements.c.item_id == item,
            grant.covers(sites.c.lineage),
        )
        .order_by(measurements.c.measured_at.desc(), measurements.c.id.desc())
    )


async def add(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await insert_all(work, measurements, rows)


async def lock_items(work: Work, codes: Collection[str], site: UUID | None) -> Sequence[Row[Any]]:
    """The items of those codes, with their checklists locked in the order every change of items locks them."""
    own = and_(checklists.c.programme_id == items.c.programme_id, checklists.c.id == items.c.checklist_id)
    query = (
        select(items.c.id, items.c.code, items.c.site_id)
        .join_from(items, checklists, own)
        .where(
            items.c.programme_id == work.programme,
            items.c.code.in_(codes),
            items.c.evidence == "measurement",
            *([] if site is None else [items.c.site_id == site]),
        )
        .order_by(checklists.c.id, items.c.number)
        .with_for_update(of=checklists)
    )
    return (await work.execute(query)).all()


async def latest(work: Work, chosen: Sequence[UUID]) -> Mapping[UUID, Mapping[str, Any]]:
    query = select(items.c.id, items.c.measurement).where(
        items.c.programme_id == work.programme, items.c.id.in_(chosen), items.c.measurement.is_not(None)
    )
    return {row.id: row.measurement for row in (await work.execute(query)).all()}
