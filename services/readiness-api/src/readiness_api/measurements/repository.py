"""Measurements in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, insert, select

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import measurements, sites


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
    await work.execute(insert(measurements), rows)
