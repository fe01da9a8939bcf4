"""Evidence in the database."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, insert, select, update

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import evidence, sites


def newest_first(programme: UUID, grant: Grant) -> Select[Any]:
    own = and_(sites.c.programme_id == evidence.c.programme_id, sites.c.id == evidence.c.site_id)
    return (
        select(evidence)
        .join_from(evidence, sites, own)
        .where(evidence.c.programme_id == programme, grant.covers(sites.c.lineage))
        .order_by(evidence.c.added_at.desc(), evidence.c.id.desc())
    )


async def find(work: Work, grant: Grant, piece: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = newest_first(work.programme, grant).where(evidence.c.id == piece)
    return (await work.execute(query.with_for_update(of=evidence) if lock else query)).one_or_none()


async def add(work: Work, row: Mapping[str, Any]) -> None:
    await work.execute(insert(evidence), row)


async def change(work: Work, piece: UUID, values: Mapping[str, Any]) -> None:
    own = and_(evidence.c.programme_id == work.programme, evidence.c.id == piece)
    await work.execute(update(evidence).where(own).values(**values))
