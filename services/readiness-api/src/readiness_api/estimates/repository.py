"""Estimates in the database."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, insert, select

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import estimates, items, sites


def newest_first(programme: UUID, grant: Grant) -> Select[Any]:
    own = and_(sites.c.programme_id == estimates.c.programme_id, sites.c.id == estimates.c.site_id)
    return (
        select(estimates)
        .join_from(estimates, sites, own)
        .where(estimates.c.programme_id == programme, grant.covers(sites.c.lineage))
        .order_by(estimates.c.estimated_at.desc(), estimates.c.id.desc())
    )


async def find(work: Work, grant: Grant, estimate: UUID) -> Row[Any] | None:
    query = newest_first(work.programme, grant).where(estimates.c.id == estimate)
    return (await work.execute(query)).one_or_none()


async def find_item(work: Work, grant: Grant, item: UUID) -> Row[Any] | None:
    own = and_(sites.c.programme_id == items.c.programme_id, sites.c.id == items.c.site_id)
    query = (
        select(items.c.id, items.c.site_id, items.c.state)
        .join_from(items, sites, own)
        .where(items.c.programme_id == work.programme, items.c.id == item, grant.covers(sites.c.lineage))
    )
    return (await work.execute(query)).one_or_none()


async def add(work: Work, row: Mapping[str, Any]) -> None:
    await work.execute(insert(estimates), row)
