"""Deviations in the database."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, insert, select, update

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import LIVE_DEVIATION, deviations, items, sites


def newest_first(programme: UUID, grant: Grant) -> Select[Any]:
    own = and_(sites.c.programme_id == deviations.c.programme_id, sites.c.id == deviations.c.site_id)
    return (
        select(deviations)
        .join_from(deviations, sites, own)
        .where(deviations.c.programme_id == programme, grant.covers(sites.c.lineage))
        .order_by(deviations.c.requested_at.desc(), deviations.c.id.desc())
    )


async def find(work: Work, grant: Grant, deviation: UUID) -> Row[Any] | None:
    query = newest_first(work.programme, grant).where(deviations.c.id == deviation)
    return (await work.execute(query)).one_or_none()


async def find_item(work: Work, grant: Grant, item: UUID) -> Row[Any] | None:
    own = and_(sites.c.programme_id == items.c.programme_id, sites.c.id == items.c.site_id)
    query = (
        select(items.c.id, items.c.site_id, items.c.status)
        .join_from(items, sites, own)
        .where(items.c.programme_id == work.programme, items.c.id == item, grant.covers(sites.c.lineage))
    )
    return (await work.execute(query)).one_or_none()


async def lock(work: Work, chosen: Sequence[UUID]) -> Sequence[Row[Any]]:
    query = (
        select(deviations)
        .where(deviations.c.programme_id == work.programme, deviations.c.id.in_(chosen))
        .order_by(deviations.c.id)
        .with_for_update()
    )
    return (await work.execute(query)).all()


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
