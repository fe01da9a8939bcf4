"""The pause list in the database."""

from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, case, func, select

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import items, sites, wave_states, waves

_SITE = and_(sites.c.programme_id == items.c.programme_id, sites.c.id == items.c.site_id)
_UNFINISHED = and_(items.c.status != "not_applicable", items.c.state != "ready")
_WORST_FIRST = case({"blocker": 0, "major": 1}, value=items.c.criticality, else_=2)


def unfinished(programme: UUID, grant: Grant, wave: UUID, *, during_pause: bool) -> Select[Any]:
    return (
        select(items, sites.c.name.label("site_name"))
        .join_from(items, sites, _SITE)
        .where(
            items.c.programme_id == programme,
            sites.c.wave_id == wave,
            grant.covers(sites.c.lineage),
            items.c.during_pause == during_pause,
            _UNFINISHED,
        )
        .order_by(_WORST_FIRST, func.sort_key(sites.c.name), items.c.site_id, items.c.number)
    )


async def summary(work: Work, grant: Grant, wave: UUID) -> Row[Any] | None:
    """The wave with its state, and how many of its unfinished items go on and are stopped."""
    of_wave = and_(sites.c.programme_id == waves.c.programme_id, sites.c.wave_id == waves.c.id)
    counted = (
        select(
            func.count().filter(items.c.during_pause).label("goes_on"),
            func.count().filter(~items.c.during_pause).label("stopped"),
        )
        .select_from(sites)
        .join(items, and_(_SITE, _UNFINISHED))
        .where(of_wave, grant.covers(sites.c.lineage))
        .lateral()
    )
    known = and_(wave_states.c.programme_id == waves.c.programme_id, wave_states.c.wave_id == waves.c.id)
    query = (
        select(
            waves.c.id.label("wave_id"),
            waves.c.name.label("wave_name"),
            wave_states.c.state,
            wave_states.c.since,
            counted.c.goes_on,
            counted.c.stopped,
        )
        .select_from(waves)
        .outerjoin(wave_states, known)
        .join(counted, waves.c.id.is_not(None))
        .where(waves.c.programme_id == work.programme, waves.c.id == wave)
    )
    return (await work.execute(query)).one_or_none()
