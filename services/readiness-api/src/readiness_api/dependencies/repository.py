"""Dependencies in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, Uuid, and_, bindparam, func, insert, or_, select, text, update
from sqlalchemy.dialects.postgresql import ARRAY

from chassis.access import Grant
from chassis.work import Work
from readiness_api.dependencies.preceding import PRECEDING
from readiness_api.tables import dependencies, items, sites, waves

_ASKED = """
    WITH asked AS MATERIALIZED (
      SELECT i.id, i.depends_on, s.hsa_id, s.lineage, s.wave_id
      FROM items AS i JOIN sites AS s ON s.programme_id = i.programme_id AND s.id = i.site_id
      WHERE i.programme_id = :programme AND i.id = ANY(:asked)
    ),"""
_IN_ORDER = "SELECT id, before FROM preceding ORDER BY id, before"
_PRECEDING = text(_ASKED + PRECEDING + _IN_ORDER).bindparams(bindparam("asked", type_=ARRAY(Uuid)))

_OF_ITEM = and_(items.c.programme_id == dependencies.c.programme_id, items.c.id == dependencies.c.item_id)
_SITE_OF_ITEM = and_(sites.c.programme_id == items.c.programme_id, sites.c.id == items.c.site_id)


def newest_first(programme: UUID, grant: Grant) -> Select[Any]:
    """Dependencies of items within the grant."""
    return (
        select(dependencies)
        .join_from(dependencies, items, _OF_ITEM)
        .join(sites, _SITE_OF_ITEM)
        .where(dependencies.c.programme_id == programme, grant.covers(sites.c.lineage))
        .order_by(dependencies.c.added_at.desc(), dependencies.c.id.desc())
    )


def concerning(query: Select[Any], *, wave: UUID | None, item: UUID | None, status: str | None) -> Select[Any]:
    if wave is not None:
        query = query.where(dependencies.c.wave_id == wave)
    if item is not None:
        query = query.where(or_(dependencies.c.item_id == item, dependencies.c.depends_on_id == item))
    return query if status is None else query.where(dependencies.c.status == status)


async def find(work: Work, grant: Grant, dependency: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = newest_first(work.programme, grant).where(dependencies.c.id == dependency)
    return (await work.execute(query.with_for_update(of=dependencies) if lock else query)).one_or_none()


async def find_items(work: Work, chosen: Sequence[UUID]) -> Mapping[UUID, Row[Any]]:
    query = (
        select(items.c.id, items.c.code, sites.c.name.label("site_name"), sites.c.wave_id, sites.c.lineage)
        .join_from(items, sites, _SITE_OF_ITEM)
        .where(items.c.programme_id == work.programme, items.c.id.in_(chosen))
    )
    return {row.id: row for row in await work.execute(query)}


async def lock_wave(work: Work, wave: UUID) -> int:
    """Whoever adds to a wave waits for whoever does: two additions can't make a cycle together. Answers how many."""
    own = and_(waves.c.programme_id == work.programme, waves.c.id == wave)
    await work.execute(select(waves.c.id).where(own).with_for_update(key_share=True))
    active = select(func.count()).where(
        dependencies.c.programme_id == work.programme, dependencies.c.wave_id == wave, dependencies.c.status == "active"
    )
    return int((await work.execute(active)).scalar_one())


async def preceding(work: Work, chosen: Sequence[UUID]) -> Sequence[tuple[UUID, UUID]]:
    """(item, what it waits for), by the template and as added."""
    found = await work.execute(_PRECEDING, {"programme": work.programme, "asked": list(chosen)})
    return [(row.id, row.before) for row in found]


async def add(work: Work, row: Mapping[str, Any]) -> None:
    await work.execute(insert(dependencies), row)


async def change(work: Work, dependency: UUID, values: Mapping[str, Any]) -> None:
    own = and_(dependencies.c.programme_id == work.programme, dependencies.c.id == dependency)
    await work.execute(update(dependencies).where(own).values(**values))
