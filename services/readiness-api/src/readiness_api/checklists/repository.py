"""Checklists and items in the database."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Row, Select, Text, and_, cast, func, literal, select, update
from sqlalchemy.dialects.postgresql import distinct_on

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import checklists, items, sites, thresholds, waves
from readiness_api.tables.many import insert_all, update_all

_SITE_OF_CHECKLIST = and_(sites.c.programme_id == checklists.c.programme_id, sites.c.id == checklists.c.site_id)
_SITE_OF_ITEM = and_(sites.c.programme_id == items.c.programme_id, sites.c.id == items.c.site_id)


def checklists_in_order(programme: UUID, grant: Grant | None) -> Select[Any]:
    query = (
        select(checklists, sites.c.name.label("site_name"), sites.c.kind.label("site_kind"), sites.c.lineage)
        .join_from(checklists, sites, _SITE_OF_CHECKLIST)
        .where(checklists.c.programme_id == programme)
        .order_by(func.sort_key(sites.c.name), checklists.c.id)
    )
    return query if grant is None else query.where(grant.covers(sites.c.lineage))


def items_in_order(programme: UUID, grant: Grant) -> Select[Any]:
    return (
        select(items)
        .join_from(items, sites, _SITE_OF_ITEM)
        .where(items.c.programme_id == programme, grant.covers(sites.c.lineage))
        .order_by(items.c.checklist_id, items.c.number)
    )


async def find_checklist(work: Work, grant: Grant, checklist: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = checklists_in_order(work.programme, grant).where(checklists.c.id == checklist)
    return (await work.execute(query.with_for_update(of=checklists) if lock else query)).one_or_none()


async def find_item(work: Work, grant: Grant, item: UUID) -> Row[Any] | None:
    query = items_in_order(work.programme, grant).where(items.c.id == item)
    return (await work.execute(query)).one_or_none()


async def lock_checklists_of(work: Work, grant: Grant | None, chosen: Sequence[UUID]) -> Sequence[Row[Any]]:
    """Every change of an item holds its checklist's lock, in one order: counts add up, none waits in a ring."""
    holding = select(items.c.checklist_id).where(items.c.programme_id == work.programme, items.c.id.in_(chosen))
    query = (
        checklists_in_order(work.programme, grant)
        .where(checklists.c.id.in_(holding))
        .order_by(None)
        .order_by(checklists.c.id)
        .with_for_update(of=checklists)
    )
    return (await work.execute(query)).all()


async def lock_checklists_at(work: Work, chosen: Sequence[UUID]) -> Sequence[Row[Any]]:
    query = (
        checklists_in_order(work.programme, None)
        .where(checklists.c.site_id.in_(chosen))
        .order_by(None)
        .order_by(checklists.c.id)
        .with_for_update(of=checklists)
    )
    return (await work.execute(query)).all()


async def parts_left(work: Work, checklist: Row[Any]) -> int:
    """How many checklists of sites below this one's in the wave are not approved."""
    query = (
        select(func.count())
        .select_from(checklists)
        .join(sites, _SITE_OF_CHECKLIST)
        .where(
            checklists.c.programme_id == work.programme,
            checklists.c.wave_id == checklist.wave_id,
            checklists.c.status != "approved",
            sites.c.lineage.op("@>")(cast(literal(list(checklist.lineage), ARRAY(Text)), ARRAY(Text))),
            checklists.c.id != checklist.id,
        )
    )
    return int((await work.execute(query)).scalar_one())


async def every_item(work: Work) -> Sequence[Row[Any]]:
    query = select(items).where(items.c.programme_id == work.programme).order_by(items.c.checklist_id, items.c.number)
    return (await work.execute(query)).all()


async def find_items(work: Work, chosen: Sequence[UUID]) -> Sequence[Row[Any]]:
    query = select(items).where(items.c.programme_id == work.programme, items.c.id.in_(chosen))
    return (await work.execute(query)).all()


async def own_thresholds(work: Work) -> Mapping[str, Mapping[str, Any]]:
    """The limits that the programme has set for itself, by the code of the items they judge."""
    query = (
        select(thresholds.c.code, thresholds.c.limits)
        .ext(distinct_on(thresholds.c.code))
        .where(thresholds.c.programme_id == work.programme)
        .order_by(thresholds.c.code, thresholds.c.number.desc())
    )
    return {row.code: row.limits for row in (await work.execute(query)).all()}


async def items_due_to_change(work: Work, now: datetime, limit: int) -> Sequence[UUID]:
    query = (
        select(items.c.id)
        .where(items.c.programme_id == work.programme, items.c.next_change_at <= now)
        .order_by(items.c.next_change_at)
        .limit(limit)
    )
    return (await work.execute(query)).scalars().all()


async def sites_of_wave(work: Work, wave: UUID) -> Sequence[Row[Any]]:
    query = select(sites).where(sites.c.programme_id == work.programme, sites.c.wave_id == wave)
    return (await work.execute(query)).all()


async def unanswered(work: Work, hsa_ids: Sequence[str], codes: Sequence[str]) -> Sequence[UUID]:
    """The items of those codes at those sites that nobody has opened."""
    query = (
        select(items.c.id)
        .join_from(items, sites, _SITE_OF_ITEM)
        .where(
            items.c.programme_id == work.programme,
            sites.c.hsa_id.in_(hsa_ids),
            items.c.code.in_(codes),
            items.c.status == "not_started",
        )
    )
    return (await work.execute(query)).scalars().all()


async def to_redate(work: Work, wave: UUID, planned_at: datetime | None, limit: int) -> Sequence[UUID]:
    """Checklists of a wave whose items' due dates are counted from another go-live."""
    query = (
        select(checklists.c.id)
        .where(
            checklists.c.programme_id == work.programme,
            checklists.c.wave_id == wave,
            checklists.c.planned_at.is_distinct_from(planned_at),
        )
        .order_by(checklists.c.id)
        .limit(limit)
    )
    return (await work.execute(query)).scalars().all()


async def lock_checklist_of_site(work: Work, site: UUID) -> Row[Any] | None:
    query = checklists_in_order(work.programme, None).where(checklists.c.site_id == site).with_for_update(of=checklists)
    return (await work.execute(query)).one_or_none()


async def items_of(work: Work, lists: Sequence[UUID]) -> Sequence[UUID]:
    query = select(items.c.id).where(items.c.programme_id == work.programme, items.c.checklist_id.in_(lists))
    return (await work.execute(query)).scalars().all()


async def count_from(work: Work, lists: Sequence[UUID], planned_at: datetime | None) -> None:
    own = and_(checklists.c.programme_id == work.programme, checklists.c.id.in_(lists))
    await work.execute(update(checklists).where(own).values(planned_at=planned_at))


async def move_to_wave(work: Work, checklist: UUID, wave: UUID, version: int) -> None:
    own = and_(checklists.c.programme_id == work.programme, checklists.c.id == checklist)
    await work.execute(update(checklists).where(own).values(wave_id=wave, version=version))


async def rows_of(work: Work, checklist: UUID) -> Sequence[Row[Any]]:
    query = select(items).where(items.c.programme_id == work.programme, items.c.checklist_id == checklist)
    return (await work.execute(query)).all()


async def find_site(work: Work, site: UUID) -> Row[Any]:
    """The site, with when its wave is planned for."""
    query = (
        select(sites, waves.c.planned_at, waves.c.number.label("wave_number"))
        .join_from(sites, waves, and_(waves.c.programme_id == sites.c.programme_id, waves.c.id == sites.c.wave_id))
        .where(sites.c.programme_id == work.programme, sites.c.id == site)
    )
    return (await work.execute(query)).one()


async def add_items(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await insert_all(work, items, rows)


async def add(work: Work, lists: Sequence[Mapping[str, Any]], rows: Sequence[Mapping[str, Any]]) -> None:
    await insert_all(work, checklists, lists)
    await insert_all(work, items, rows)


_ITEM_CHANGES = (
    "version", "status", "state", "reason", "comment", "measurement", "deviation_id", "deviation_status",
    "changed_at", "changed_by", "owner_line", "owner_programme", "evidence_count", "threshold", "due_at",
    "next_change_at",
)  # fmt: skip
_DEFINITION = (
    "number", "area", "text", "criticality", "offset_days", "evidence", "signer", "during_pause", "depends_on",
    "source", "measure", "stale_after_hours", "withdrawn_in",
)  # fmt: skip
_CHECKLIST_CHANGES = ("version", "status", "signatures", "changes_since_signed", "counts", "unlocked")


async def change_items(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await update_all(work, items, rows, _ITEM_CHANGES)


async def change_checklists(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await update_all(work, checklists, rows, _CHECKLIST_CHANGES)


async def redefine_items(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    """Writes what is asked as well as how it is answered."""
    await update_all(work, items, rows, (*_DEFINITION, *_ITEM_CHANGES))


async def redefine_checklists(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await update_all(
        work, checklists, rows, ("template_id", "template_code", "template_version", "sign_off", *_CHECKLIST_CHANGES)
    )
