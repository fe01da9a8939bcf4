"""Thresholds in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, insert, select, text, update
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.expression import bindparam

from chassis.work import Work
from readiness_api.tables import items, thresholds

_MEASURED = text(
    """
    WITH measured AS (
      SELECT DISTINCT ON (i ->> 'code') i ->> 'code' AS code, i ->> 'area' AS area, i -> 'text' AS text,
             i ->> 'criticality' AS criticality, nullif(i -> 'measure', 'null') AS measure,
             nullif(i -> 'threshold', 'null') AS shipped, ordinal
      FROM templates AS t, jsonb_array_elements(t.items) WITH ORDINALITY AS each(i, ordinal)
      WHERE t.programme_id = :programme AND i ->> 'evidence' = 'measurement'
      ORDER BY i ->> 'code', t.template_version DESC
    ), held AS (
      SELECT DISTINCT ON (code) * FROM thresholds WHERE programme_id = :programme ORDER BY code, number DESC
    )
    SELECT m.code, m.area, m.text, m.criticality, m.measure, m.shipped, coalesce(h.limits, m.shipped) AS current,
           coalesce(h.number, 0) AS number, h.set_at, h.set_by, h.reason, count(*) OVER () AS total_records
    FROM measured AS m LEFT JOIN held AS h USING (code)
    WHERE CAST(:code AS text) IS NULL OR m.code = :code
    ORDER BY m.ordinal, m.code LIMIT :limit OFFSET :offset
    """
)


async def measured(work: Work, *, code: str | None, limit: int, offset: int) -> Sequence[Any]:
    parameters = {"programme": work.programme, "code": code, "limit": limit, "offset": offset}
    return (await work.execute(_MEASURED, parameters)).all()


def newest_first(programme: UUID, code: str | None) -> Select[Any]:
    query = select(thresholds).where(thresholds.c.programme_id == programme)
    if code is not None:
        query = query.where(thresholds.c.code == code)
    return query.order_by(thresholds.c.set_at.desc(), thresholds.c.number.desc(), thresholds.c.id)


async def add(work: Work, row: Mapping[str, Any]) -> None:
    await work.execute(insert(thresholds), row)


async def unsettled(connection: AsyncConnection, limit: int) -> Sequence[Any]:
    query = select(thresholds).where(~thresholds.c.settled).order_by(thresholds.c.set_at).limit(limit)
    return (await connection.execute(query)).all()


async def lock(work: Work, threshold: UUID) -> Any:
    own = and_(thresholds.c.programme_id == work.programme, thresholds.c.id == threshold)
    return (await work.execute(select(thresholds).where(own).with_for_update())).one_or_none()


async def highest(work: Work, code: str) -> int:
    query = newest_first(work.programme, code).order_by(None).order_by(thresholds.c.number.desc()).limit(1)
    found = (await work.execute(query)).one_or_none()
    return 0 if found is None else int(found.number)


async def judged_otherwise(work: Work, code: str, limits: Mapping[str, Any], limit: int) -> Sequence[UUID]:
    """Items of the code that have other limits than these."""
    wanted = bindparam("limits", limits, type_=JSONB(none_as_null=True))
    query = (
        select(items.c.id)
        .where(items.c.programme_id == work.programme, items.c.code == code, items.c.threshold.is_distinct_from(wanted))
        .order_by(items.c.checklist_id)
        .limit(limit)
    )
    return (await work.execute(query)).scalars().all()


async def settle(work: Work, threshold: UUID, version: int) -> None:
    own = and_(thresholds.c.programme_id == work.programme, thresholds.c.id == threshold)
    await work.execute(update(thresholds).where(own).values(settled=True, version=version))
