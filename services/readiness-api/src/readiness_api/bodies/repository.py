"""Bodies and mandates in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, insert, select

from chassis.work import Work
from readiness_api.tables import bodies, mandates, organisations


def bodies_in_order(programme: UUID) -> Select[Any]:
    own = and_(organisations.c.programme_id == bodies.c.programme_id, organisations.c.id == bodies.c.organisation_id)
    return (
        select(bodies, organisations.c.hsa_id.label("organisation"))
        .join_from(bodies, organisations, own)
        .where(bodies.c.programme_id == programme)
        .order_by(bodies.c.role.desc(), bodies.c.code)
    )


def mandates_in_order(programme: UUID) -> Select[Any]:
    own = and_(
        organisations.c.programme_id == mandates.c.programme_id, organisations.c.id == mandates.c.organisation_id
    )
    return (
        select(mandates, organisations.c.hsa_id.label("organisation"))
        .join_from(mandates, organisations, own)
        .where(mandates.c.programme_id == programme)
        .order_by(mandates.c.valid_from, mandates.c.id)
    )


async def has_body(work: Work, body: UUID) -> bool:
    query = select(bodies.c.id).where(bodies.c.programme_id == work.programme, bodies.c.id == body)
    return (await work.execute(query)).one_or_none() is not None


async def add_bodies(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(bodies), rows)


async def add_mandates(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(mandates), rows)
