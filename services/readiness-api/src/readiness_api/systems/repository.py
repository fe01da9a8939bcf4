"""Systems and their use in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, func, insert, select, update

from chassis.work import Work
from readiness_api.systems.schemas import SystemAnswer, UseAnswer
from readiness_api.tables import organisations, sites, system_uses, systems, wave_states, waves


def in_order(programme: UUID) -> Select[Any]:
    """New before old, by name."""
    return (
        select(systems)
        .where(systems.c.programme_id == programme)
        .order_by(systems.c.kind, func.sort_key(systems.c.name))
    )


def uses_in_order(programme: UUID) -> Select[Any]:
    own = and_(
        organisations.c.programme_id == system_uses.c.programme_id, organisations.c.id == system_uses.c.organisation_id
    )
    return (
        select(system_uses, organisations.c.name.label("organisation_name"), organisations.c.lineage)
        .join_from(system_uses, organisations, own)
        .where(system_uses.c.programme_id == programme)
        .order_by(func.sort_key(organisations.c.name), system_uses.c.used_from.nulls_first(), system_uses.c.id)
    )


async def find(work: Work, system: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = in_order(work.programme).where(systems.c.id == system)
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def find_by_code(work: Work, code: str) -> Row[Any] | None:
    return (await work.execute(in_order(work.programme).where(systems.c.code == code))).one_or_none()


async def find_use(work: Work, use: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = uses_in_order(work.programme).where(system_uses.c.id == use)
    return (await work.execute(query.with_for_update(of=system_uses) if lock else query)).one_or_none()


async def uses_of(work: Work, organisation: UUID, system: UUID) -> Sequence[Row[Any]]:
    """Every period in which an organisation runs a system; the system's row is locked, so that none is added beside."""
    await find(work, system, lock=True)
    query = uses_in_order(work.programme).where(
        system_uses.c.organisation_id == organisation, system_uses.c.system_id == system
    )
    return (await work.execute(query)).all()


async def retiring(work: Work) -> Sequence[Row[Any]]:
    """Old systems, one row for each wave still to go live in which a site's organisation runs the system."""
    use, site = system_uses, sites
    left = (
        select(use.c.system_id, waves.c.id.label("wave_id"), waves.c.name.label("wave_name"), waves.c.planned_at)
        .distinct()
        .join_from(
            use, site, and_(site.c.programme_id == use.c.programme_id, site.c.organisation_id == use.c.organisation_id)
        )
        .join(waves, and_(waves.c.programme_id == site.c.programme_id, waves.c.id == site.c.wave_id))
        .outerjoin(
            wave_states, and_(wave_states.c.programme_id == waves.c.programme_id, wave_states.c.wave_id == waves.c.id)
        )
        .where(
            use.c.programme_id == work.programme,
            waves.c.actual_at.is_(None),
            wave_states.c.state.is_distinct_from("stopped"),
        )
        .subquery()
    )
    query = (
        select(systems, left.c.wave_id, left.c.wave_name, left.c.planned_at)
        .join_from(systems, left, left.c.system_id == systems.c.id, isouter=True)
        .where(systems.c.programme_id == work.programme, systems.c.kind == "old")
        .order_by(func.sort_key(systems.c.name), systems.c.id, left.c.planned_at, left.c.wave_id)
    )
    return (await work.execute(query)).all()


async def add(work: Work, added: Sequence[SystemAnswer]) -> None:
    await work.execute(insert(systems), [{"programme_id": work.programme, **each.model_dump()} for each in added])


async def change(work: Work, system: SystemAnswer) -> None:
    own = and_(systems.c.programme_id == work.programme, systems.c.id == system.id)
    await work.execute(update(systems).where(own).values(**system.model_dump()))


async def add_uses(work: Work, added: Sequence[UseAnswer]) -> None:
    await work.execute(insert(system_uses), [{"programme_id": work.programme, **_use(each)} for each in added])


async def change_use(work: Work, use: UseAnswer) -> None:
    own = and_(system_uses.c.programme_id == work.programme, system_uses.c.id == use.id)
    await work.execute(update(system_uses).where(own).values(**_use(use)))


def _use(use: UseAnswer) -> Mapping[str, Any]:
    return use.model_dump(exclude={"organisation_name"})
