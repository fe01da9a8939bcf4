"""Waves and sites in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, insert, select

from chassis.work import Work
from readiness_api.tables import sites, waves


def waves_in_order(programme: UUID) -> Select[Any]:
    return select(waves).where(waves.c.programme_id == programme).order_by(waves.c.number)


def sites_in_order(programme: UUID) -> Select[Any]:
    return (
        select(sites)
        .where(sites.c.programme_id == programme)
        .order_by(func.cardinality(sites.c.lineage), func.sort_key(sites.c.name), sites.c.id)
    )


async def find_wave(work: Work, wave: UUID) -> Row[Any] | None:
    return (await work.execute(waves_in_order(work.programme).where(waves.c.id == wave))).one_or_none()


async def find_wave_by_number(work: Work, number: int) -> Row[Any] | None:
    return (await work.execute(waves_in_order(work.programme).where(waves.c.number == number))).one_or_none()


async def find_site(work: Work, site: UUID) -> Row[Any] | None:
    return (await work.execute(sites_in_order(work.programme).where(sites.c.id == site))).one_or_none()


async def takes_part(work: Work, wave: UUID, organisation: UUID) -> bool:
    query = sites_in_order(work.programme).where(sites.c.wave_id == wave, sites.c.organisation_id == organisation)
    return (await work.execute(query)).one_or_none() is not None


async def add_waves(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(waves), rows)


async def add_sites(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(sites), rows)
