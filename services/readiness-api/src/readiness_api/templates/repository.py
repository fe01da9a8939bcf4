"""Templates in the database."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, insert, select

from chassis.work import Work
from readiness_api.tables import templates


def newest_first(programme: UUID) -> Select[Any]:
    """All but their items."""
    columns = [column for column in templates.c if column.name != "items"]
    return (
        select(*columns)
        .where(templates.c.programme_id == programme)
        .order_by(templates.c.code, templates.c.template_version.desc())
    )


async def find(work: Work, template: UUID) -> Row[Any] | None:
    query = select(templates).where(templates.c.programme_id == work.programme, templates.c.id == template)
    return (await work.execute(query)).one_or_none()


async def newest(work: Work) -> Row[Any] | None:
    query = (
        select(templates)
        .where(templates.c.programme_id == work.programme)
        .order_by(templates.c.template_version.desc(), templates.c.code)
        .limit(1)
    )
    return (await work.execute(query)).one_or_none()


async def newest_version(work: Work, code: str) -> int | None:
    query = select(func.max(templates.c.template_version)).where(
        templates.c.programme_id == work.programme, templates.c.code == code
    )
    newest: int | None = (await work.execute(query)).scalar_one()
    return newest


async def add(work: Work, row: Mapping[str, Any]) -> None:
    await work.execute(insert(templates), row)
