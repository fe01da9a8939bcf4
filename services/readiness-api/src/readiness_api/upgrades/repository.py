"""Upgrades in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, insert, select, update

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import checklists, items, sites, template_upgrade_plans, template_upgrades, waves
from readiness_api.tables.many import insert_all

_OWN_SITE = and_(sites.c.programme_id == checklists.c.programme_id, sites.c.id == checklists.c.site_id)


def newest_first(programme: UUID) -> Select[Any]:
    return (
        select(template_upgrades)
        .where(template_upgrades.c.programme_id == programme)
        .order_by(template_upgrades.c.previewed_at.desc(), template_upgrades.c.id.desc())
    )


def plans_in_order(programme: UUID, grant: Grant, upgrade: UUID) -> Select[Any]:
    own = and_(
        sites.c.programme_id == template_upgrade_plans.c.programme_id, sites.c.id == template_upgrade_plans.c.site_id
    )
    return (
        select(template_upgrade_plans)
        .join_from(template_upgrade_plans, sites, own)
        .where(
            template_upgrade_plans.c.programme_id == programme,
            template_upgrade_plans.c.upgrade_id == upgrade,
            grant.covers(sites.c.lineage),
        )
        .order_by(template_upgrade_plans.c.site_name, template_upgrade_plans.c.id)
    )


async def find(work: Work, upgrade: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = select(template_upgrades).where(
        template_upgrades.c.programme_id == work.programme, template_upgrades.c.id == upgrade
    )
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def find_wave(work: Work, wave: UUID) -> Row[Any] | None:
    query = select(waves).where(waves.c.programme_id == work.programme, waves.c.id == wave)
    return (await work.execute(query)).one_or_none()


async def behind(work: Work, wave: UUID, code: str, template: UUID, limit: int, *, lock: bool) -> Sequence[Row[Any]]:
    """The wave's checklists of another version of the template, a number of them in the order their locks are taken."""
    query = (
        select(
            checklists,
            sites.c.name.label("site_name"),
            sites.c.kind.label("site_kind"),
            sites.c.lineage,
            sites.c.options,
        )
        .join_from(checklists, sites, _OWN_SITE)
        .where(
            checklists.c.programme_id == work.programme,
            checklists.c.wave_id == wave,
            checklists.c.template_code == code,
            checklists.c.template_id != template,
        )
        .order_by(checklists.c.id)
        .limit(limit)
    )
    return (await work.execute(query.with_for_update(of=checklists) if lock else query)).all()


async def sites_of(work: Work, wave: UUID) -> Sequence[Row[Any]]:
    query = select(sites.c.kind, sites.c.lineage).where(sites.c.programme_id == work.programme, sites.c.wave_id == wave)
    return (await work.execute(query)).all()


async def items_of(work: Work, lists: Sequence[UUID]) -> Sequence[Row[Any]]:
    query = (
        select(items)
        .where(items.c.programme_id == work.programme, items.c.checklist_id.in_(lists))
        .order_by(items.c.checklist_id, items.c.number)
    )
    return (await work.execute(query)).all()


async def add(work: Work, row: Mapping[str, Any], plans: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(template_upgrades), row)
    await insert_all(work, template_upgrade_plans, plans)


async def mark_applied(work: Work, upgrade: UUID, row: Mapping[str, Any]) -> None:
    own = (template_upgrades.c.programme_id == work.programme, template_upgrades.c.id == upgrade)
    await work.execute(update(template_upgrades).where(*own).values(**row))
