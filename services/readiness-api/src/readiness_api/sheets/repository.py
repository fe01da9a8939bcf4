"""A checklist's items in the database, for a sheet."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, select

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import checklists, items, sites


async def rows_of(work: Work, grant: Grant, checklist: UUID) -> Sequence[Row[Any]]:
    """Its items in the order of the template, with the site's name and whether approval has locked them."""
    site = and_(sites.c.programme_id == items.c.programme_id, sites.c.id == items.c.site_id)
    whole = and_(checklists.c.programme_id == items.c.programme_id, checklists.c.id == items.c.checklist_id)
    query = (
        select(items, sites.c.name.label("site_name"), (checklists.c.status == "approved").label("locked"))
        .join_from(items, sites, site)
        .join(checklists, whole)
        .where(
            items.c.programme_id == work.programme,
            items.c.checklist_id == checklist,
            grant.covers(sites.c.lineage),
        )
        .order_by(items.c.number)
    )
    return (await work.execute(query)).all()
