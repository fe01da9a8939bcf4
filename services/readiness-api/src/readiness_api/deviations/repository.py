"""Deviations in the database."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, func, insert, select, update

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import LIVE_DEVIATION, deviations, items, sites

_SITE = and_(sites.c.programme_id == deviations.c.programme_id, sites.c.id == deviations.c.site_id)
_ITEM = and_(items.c.programme_id == deviations.c.programme_id, items.c.id == deviations.c.item_id)
_OF_ITEM = {"item_code": items.c.code, "item_text": items.c.text, "area": items.c.area}
_KEPT = [column for column in deviations.c if column.name not in {*_OF_ITEM, "criticality"}]
# What was asked before this was kept beside the deviation is as the item says.
CRITICALITY = func.coalesce(deviations.c.criticality, items.c.criticality)
AREA = func.coalesce(deviations.c.area, items.c.area)
_SAID = [func.coalesce(deviations.c[name], column).label(name) for name, column in _OF_ITEM.items()]


def _whole() -> Select[Any]:
    return (
        select(*_KEPT, *_SAID, CRITICALITY.label("criticality"), items.c.checklist_id, sites.c.lineage)
        .join_from(deviations, sites, _SITE)
        .join(items, _ITEM)
    )


def newest_first(programme: UUID, grant: Grant) -> Select[Any]:
    return (
        _whole()
        .where(deviations.c.programme_id == programme, grant.covers(sites.c.lineage))
        .order_by(deviations.c.requested_at.desc(), deviations.c.id.desc())
    )


def chosen(query: Select[Any], wanted: Any) -> Select[Any]:
    """`wanted`: a DeviationFilter."""
    clauses = {
        deviations.c.item_id: wanted.item,
        deviations.c.site_id: wanted.site,
        sites.c.wave_id: wanted.wave,
        deviations.c.status: wanted.status,
        AREA: wanted.area,
        CRITICALITY: wanted.criticality,
    }
    query = query.where(*(column == value for column, value in clauses.items() if value is not None))
    if wanted.expires_before is not None:
        query = query.where(deviations.c.expires_at < wanted.expires_before)
    if wanted.extension_waits is not None:
        query = query.where(deviations.c.extension_subject.is_not(None) == wanted.extension_waits)
    return query


def soonest_end_first(query: Select[Any]) -> Select[Any]:
    return query.order_by(None).order_by(deviations.c.expires_at, deviations.c.id)


async def find(work: Work, grant: Grant, deviation: UUID) -> Row[Any] | None:
    query = newest_first(work.programme, grant).where(deviations.c.id == deviation)
    return (await work.execute(query)).one_or_none()


async def find_item(work: Work, grant: Grant, item: UUID) -> Row[Any] | None:
    own = and_(sites.c.programme_id == items.c.programme_id, sites.c.id == items.c.site_id)
    query = (
        select(items, sites.c.lineage)
        .join_from(items, sites, own)
        .where(items.c.programme_id == work.programme, items.c.id == item, grant.covers(sites.c.lineage))
    )
    return (await work.execute(query)).one_or_none()


async def lock(work: Work, chosen: Sequence[UUID]) -> Sequence[Row[Any]]:
    query = (
        _whole()
        .where(deviations.c.programme_id == work.programme, deviations.c.id.in_(chosen))
        .order_by(deviations.c.id)
        .with_for_update(of=deviations)
    )
    return (await work.execute(query)).all()


async def find_items(work: Work, chosen: Sequence[UUID]) -> Mapping[UUID, Row[Any]]:
    query = select(items).where(items.c.programme_id == work.programme, items.c.id.in_(chosen))
    return {row.id: row for row in (await work.execute(query)).all()}


async def due_to_expire(work: Work, now: datetime, limit: int) -> Sequence[UUID]:
    query = (
        select(deviations.c.id)
        .where(deviations.c.programme_id == work.programme, deviations.c.expires_at <= now, LIVE_DEVIATION)
        .limit(limit)
    )
    return (await work.execute(query)).scalars().all()


async def add(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(deviations), rows)


async def change(work: Work, deviation: UUID, values: Mapping[str, Any]) -> None:
    own = and_(deviations.c.programme_id == work.programme, deviations.c.id == deviation)
    await work.execute(update(deviations).where(own).values(**values))
