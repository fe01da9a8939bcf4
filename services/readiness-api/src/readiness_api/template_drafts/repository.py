"""Template drafts in the database."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, insert, select, update

from chassis.work import Work
from readiness_api.tables import template_drafts


def newest_first(programme: UUID) -> Select[Any]:
    """All but their items."""
    columns = [column for column in template_drafts.c if column.name not in ("items", "sign_off")]
    return (
        select(*columns)
        .where(template_drafts.c.programme_id == programme)
        .order_by(template_drafts.c.changed_at.desc(), template_drafts.c.id.desc())
    )


async def find(work: Work, draft: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = select(template_drafts).where(
        template_drafts.c.programme_id == work.programme, template_drafts.c.id == draft
    )
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def add(work: Work, row: Mapping[str, Any]) -> None:
    await work.execute(insert(template_drafts), row)


async def change(work: Work, draft: UUID, row: Mapping[str, Any]) -> None:
    own = (template_drafts.c.programme_id == work.programme, template_drafts.c.id == draft)
    await work.execute(update(template_drafts).where(*own).values(**row))
