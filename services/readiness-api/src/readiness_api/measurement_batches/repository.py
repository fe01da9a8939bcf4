"""Batches in the database: a fixed number of statements, however many rows."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, insert, select, text

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import measurement_batches

_ITEMS = text(
    """
    WITH asked AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(CAST(:asked AS jsonb)) AS r(place int, item_id uuid, site text, code text)
    ), found AS (
      SELECT asked.place, i.id, i.site_id FROM asked
      JOIN items AS i ON i.programme_id = :programme AND i.id = asked.item_id
      UNION ALL
      SELECT asked.place, i.id, i.site_id FROM asked
      JOIN sites AS s ON s.programme_id = :programme AND s.hsa_id = asked.site
      JOIN checklists AS c ON c.programme_id = s.programme_id AND c.site_id = s.id
      JOIN items AS i ON i.programme_id = s.programme_id AND i.checklist_id = c.id AND i.code = asked.code
      WHERE asked.item_id IS NULL
    )
    SELECT found.place, found.id FROM found
    JOIN sites AS s ON s.programme_id = :programme AND s.id = found.site_id
    WHERE CAST(:reach AS text[]) IS NULL OR s.lineage && CAST(:reach AS text[])
    """
)
_KNOWN = text(
    """
    SELECT m.id, m.item_id, m.measured_at, m.numerator, m.denominator, m.exclusions, m.exclusions_reason
    FROM jsonb_to_recordset(CAST(:asked AS jsonb)) AS r(item_id uuid, measured_at timestamptz)
    JOIN measurements AS m
      ON m.programme_id = :programme AND m.item_id = r.item_id AND m.measured_at = r.measured_at AND m.source = :source
    """
)


async def find_items(work: Work, grant: Grant, asked: Sequence[Mapping[str, Any]]) -> Sequence[Row[Any]]:
    """The items within the grant that rows are of: `place` of the row, `id` of the item."""
    parameters = {"programme": work.programme, "asked": json.dumps(asked, default=str), "reach": grant.parameter()}
    return (await work.execute(_ITEMS, parameters)).all()


async def find_known(work: Work, source: str, asked: Sequence[Mapping[str, Any]]) -> Sequence[Row[Any]]:
    """What the source has said of those items at those moments."""
    parameters = {"programme": work.programme, "asked": json.dumps(asked, default=str), "source": source}
    return (await work.execute(_KNOWN, parameters)).all()


def newest_first(programme: UUID, sources: Sequence[str] | None) -> Select[Any]:
    """All but their refusals; of some sources only, or of all."""
    columns = [column for column in measurement_batches.c if column.name != "refusals"]
    query = (
        select(*columns)
        .where(measurement_batches.c.programme_id == programme)
        .order_by(measurement_batches.c.received_at.desc(), measurement_batches.c.id.desc())
    )
    return query if sources is None else query.where(measurement_batches.c.source.in_(sources))


async def find(work: Work, batch: UUID) -> Row[Any] | None:
    query = select(measurement_batches).where(
        measurement_batches.c.programme_id == work.programme, measurement_batches.c.id == batch
    )
    return (await work.execute(query)).one_or_none()


async def add(work: Work, row: Mapping[str, Any]) -> None:
    await work.execute(insert(measurement_batches), row)
