"""Organisations in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, insert, select

from chassis.work import Work
from readiness_api.tables import organisations


def in_order(programme: UUID) -> Select[Any]:
    """The tree, each node after the one above it, siblings by name."""
    return (
        select(organisations)
        .where(organisations.c.programme_id == programme)
        .order_by(func.cardinality(organisations.c.lineage), func.sort_key(organisations.c.name), organisations.c.id)
    )


async def find(work: Work, organisation: UUID) -> Row[Any] | None:
    return (
        await work.execute(
            select(organisations).where(
                organisations.c.programme_id == work.programme, organisations.c.id == organisation
            )
        )
    ).one_or_none()


async def find_by_hsa_id(work: Work, hsa_id: str) -> Row[Any] | None:
    return (
        await work.execute(
            select(organisations).where(
                organisations.c.programme_id == work.programme, organisations.c.hsa_id == hsa_id
            )
        )
    ).one_or_none()


async def root_lineage(work: Work) -> Sequence[str]:
    query = select(organisations.c.lineage).where(
        organisations.c.programme_id == work.programme, organisations.c.parent_id.is_(None)
    )
    return [hsa_id for lineage in (await work.execute(query)).scalars() for hsa_id in lineage]


async def add(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(organisations), rows)
