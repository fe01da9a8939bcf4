"""Programmes and their clocks in the database."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, case, func, insert, select, update

from chassis.work import Work
from readiness_api.tables import metadata, programmes

clocks = metadata.tables["clocks"]


def _now() -> ColumnElement[Any]:
    wall = func.clock_timestamp()
    return case((clocks.c.exercise, clocks.c.programme_at + (wall - clocks.c.wall_at) * clocks.c.speed), else_=wall)


def with_clock() -> Select[Any]:
    """Programmes with their clocks; add where and order."""
    return select(
        programmes, clocks.c.wall_at, clocks.c.programme_at, clocks.c.speed, clocks.c.exercise, _now().label("now")
    ).join_from(programmes, clocks, programmes.c.programme_id == clocks.c.programme_id)


def in_order(chosen: frozenset[UUID] | None) -> Select[Any]:
    """Real programmes before exercises, by name; `chosen` None: all of them."""
    query = with_clock().order_by(programmes.c.kind.desc(), func.sort_key(programmes.c.name), programmes.c.programme_id)
    return query if chosen is None else query.where(programmes.c.programme_id.in_(chosen))


async def find(work: Work, programme: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = with_clock().where(programmes.c.programme_id == programme)
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def add(work: Work, programme: Mapping[str, Any], clock: Mapping[str, Any]) -> None:
    await work.execute(insert(clocks), clock)
    await work.execute(insert(programmes), programme)


async def move_clock(work: Work, version: int, clock: Mapping[str, Any]) -> None:
    own = clocks.c.programme_id == work.programme
    await work.execute(update(clocks).where(own), clock)
    await work.execute(update(programmes).where(programmes.c.programme_id == work.programme).values(version=version))
