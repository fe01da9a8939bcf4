"""Comments in the database."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, insert, select

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import comments, items, sites


def newest_first(programme: UUID, grant: Grant, item: UUID) -> Select[Any]:
    own = and_(sites.c.programme_id == comments.c.programme_id, sites.c.id == comments.c.site_id)
    return (
        select(comments)
        .join_from(comments, sites, own)
        .where(comments.c.programme_id == programme, comments.c.item_id == item, grant.covers(sites.c.lineage))
        .order_by(comments.c.said_at.desc(), comments.c.id.desc())
    )


async def find_item(work: Work, grant: Grant, item: UUID) -> Row[Any] | None:
    own = and_(sites.c.programme_id == items.c.programme_id, sites.c.id == items.c.site_id)
    query = (
        select(items.c.id, items.c.site_id)
        .join_from(items, sites, own)
        .where(items.c.programme_id == work.programme, items.c.id == item, grant.covers(sites.c.lineage))
    )
    return (await work.execute(query)).one_or_none()


async def add(work: Work, row: Mapping[str, Any]) -> None:
    await work.execute(insert(comments), row)
