"""The programme's options in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, insert, select, update

from chassis.work import Work
from readiness_api.tables import municipal_options


def in_order(programme: UUID) -> Select[Any]:
    return (
        select(municipal_options)
        .where(municipal_options.c.programme_id == programme)
        .order_by(municipal_options.c.option)
    )


async def find(work: Work, option: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = in_order(work.programme).where(municipal_options.c.id == option)
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def every(work: Work) -> Sequence[Row[Any]]:
    return (await work.execute(in_order(work.programme))).all()


async def add(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(municipal_options), rows)


async def change(work: Work, option: UUID, values: Mapping[str, Any]) -> None:
    await work.execute(
        update(municipal_options)
        .where(municipal_options.c.programme_id == work.programme, municipal_options.c.id == option)
        .values(dict(values))
    )
