"""Waves and sites in the database."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Row, Select, Text, and_, bindparam, cast, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.work import Work
from readiness_api.tables import sites, wave_states, waves
from readiness_api.waves.rules import WaveState
from readiness_api.waves.schemas import SiteAnswer, WaveAnswer


def waves_in_order(programme: UUID) -> Select[Any]:
    return select(waves).where(waves.c.programme_id == programme).order_by(waves.c.number)


def sites_in_order(programme: UUID) -> Select[Any]:
    return (
        select(sites)
        .where(sites.c.programme_id == programme)
        .order_by(func.cardinality(sites.c.lineage), func.sort_key(sites.c.name), sites.c.id)
    )


async def find_wave(work: Work, wave: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = waves_in_order(work.programme).where(waves.c.id == wave)
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def share_waves(work: Work, chosen: Sequence[UUID]) -> Sequence[Row[Any]]:
    """Waves whose date stands still until the transaction ends."""
    query = waves_in_order(work.programme).where(waves.c.id.in_(chosen)).with_for_update(read=True)
    return (await work.execute(query)).all()


async def find_wave_by_number(work: Work, number: int) -> Row[Any] | None:
    return (await work.execute(waves_in_order(work.programme).where(waves.c.number == number))).one_or_none()


async def find_site(work: Work, site: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = sites_in_order(work.programme).where(sites.c.id == site)
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def takes_part(work: Work, wave: UUID, organisation: UUID) -> bool:
    query = sites_in_order(work.programme).where(sites.c.wave_id == wave, sites.c.organisation_id == organisation)
    return (await work.execute(query)).one_or_none() is not None


async def add_waves(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(waves), rows)


async def add_sites(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(sites), rows)


def histories(wave: WaveAnswer) -> dict[str, Any]:
    """What is stored as it is answered."""
    answer = wave.as_json()
    return {"date_history": answer["dateHistory"], "actual_history": answer["actualHistory"]}


async def change_wave(work: Work, wave: WaveAnswer, *, redate: bool) -> None:
    own = and_(waves.c.programme_id == work.programme, waves.c.id == wave.id)
    changed = wave.model_dump(include={"version", "planned_at", "planned_text", "actual_at"})
    await work.execute(update(waves).where(own).values(**changed, **histories(wave), redate=redate))


async def change_site(work: Work, site: SiteAnswer) -> None:
    own = and_(sites.c.programme_id == work.programme, sites.c.id == site.id)
    await work.execute(update(sites).where(own).values(version=site.version, wave_id=site.wave_id))


async def to_redate(connection: AsyncConnection) -> Sequence[tuple[UUID, UUID]]:
    """Waves of any programme whose date has moved and whose items' due dates have not all followed."""
    found = await connection.execute(select(waves.c.programme_id, waves.c.id).where(waves.c.redate))
    return [(row.programme_id, row.id) for row in found]


async def lock_to_redate(work: Work, wave: UUID) -> Row[Any] | None:
    query = waves_in_order(work.programme).where(waves.c.id == wave, waves.c.redate)
    return (await work.execute(query.with_for_update(skip_locked=True))).one_or_none()


async def redated(work: Work, wave: UUID) -> None:
    own = and_(waves.c.programme_id == work.programme, waves.c.id == wave)
    await work.execute(update(waves).where(own).values(redate=False))


async def state_of(work: Work, wave: UUID) -> WaveState | None:
    query = select(wave_states.c.state).where(
        wave_states.c.programme_id == work.programme, wave_states.c.wave_id == wave
    )
    found: WaveState | None = (await work.execute(query)).scalar_one_or_none()
    return found


async def keep_state(work: Work, wave: UUID, state: WaveState, since: datetime | None) -> None:
    row = {"programme_id": work.programme, "wave_id": wave, "state": state, "since": since}
    statement = insert(wave_states).values(row)
    await work.execute(
        statement.on_conflict_do_update(
            index_elements=["programme_id", "wave_id"], set_={"state": state, "since": since}
        )
    )


async def sites_of(work: Work, organisations: Sequence[UUID]) -> Sequence[Row[Any]]:
    """The sites of organisations, locked in one order."""
    query = (
        select(sites)
        .where(sites.c.programme_id == work.programme, sites.c.organisation_id.in_(organisations))
        .order_by(sites.c.id)
        .with_for_update()
    )
    return (await work.execute(query)).all()


async def count_below(work: Work, hsa_id: str) -> int:
    query = select(func.count()).where(
        sites.c.programme_id == work.programme, sites.c.lineage.op("&&")(cast([hsa_id], ARRAY(Text)))
    )
    return int((await work.execute(query)).scalar_one())


_SITE_CHANGES = ("version", "name", "kind", "lineage", "options")
_CHANGE_SITE = (
    update(sites)
    .where(sites.c.programme_id == bindparam("of_programme"), sites.c.id == bindparam("of_id"))
    .values({name: bindparam(f"new_{name}", type_=sites.c[name].type) for name in _SITE_CHANGES})
)


async def change_sites(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    if rows:
        given = [{f"new_{name}": row[name] for name in _SITE_CHANGES} | {"of_id": row["id"]} for row in rows]
        await work.execute(_CHANGE_SITE, [{"of_programme": work.programme, **values} for values in given])
