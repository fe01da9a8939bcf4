"""Uploads in the database."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, delete, false, func, insert, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.work import Work
from readiness_api.tables import uploads


async def begin(work: Work, row: Mapping[str, Any]) -> None:
    await work.execute(insert(uploads), row)


async def waiting(work: Work, subject: str) -> int:
    query = select(func.count()).where(
        uploads.c.programme_id == work.programme, uploads.c.subject == subject, uploads.c.claimed == false()
    )
    return int((await work.execute(query)).scalar_one())


async def stored(work: Work, upload: UUID) -> None:
    own = and_(uploads.c.programme_id == work.programme, uploads.c.id == upload)
    await work.execute(update(uploads).where(own).values(stored=True))


async def claim(work: Work, upload: UUID, subject: str) -> Row[Any] | None:
    query = (
        update(uploads)
        .where(
            uploads.c.programme_id == work.programme,
            uploads.c.id == upload,
            uploads.c.subject == subject,
            uploads.c.stored == true(),
            uploads.c.claimed == false(),
        )
        .values(claimed=True)
        .returning(uploads)
    )
    return (await work.execute(query)).one_or_none()


async def lock_abandoned(connection: AsyncConnection, before: datetime, limit: int) -> Sequence[Any]:
    query = (
        select(uploads.c.programme_id, uploads.c.id)
        .where(uploads.c.claimed == false(), uploads.c.begun_at < before)
        .order_by(uploads.c.begun_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return (await connection.execute(query)).all()


async def forget(connection: AsyncConnection, programme: UUID, upload: UUID) -> None:
    own = and_(uploads.c.programme_id == programme, uploads.c.id == upload)
    await connection.execute(delete(uploads).where(own))
