"""What the ledger holds of an item and of all that hangs on it."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text

from chassis.access import Grant
from chassis.work import Work

_HISTORY = text(
    """
    WITH item AS (
      SELECT i.id FROM items AS i JOIN sites AS s ON s.programme_id = i.programme_id AND s.id = i.site_id
      WHERE i.programme_id = :programme AND i.id = :item
        AND (CAST(:reach AS text[]) IS NULL OR s.lineage && CAST(:reach AS text[]))
    ), concerned AS (
      SELECT id FROM item
      UNION ALL SELECT m.id FROM measurements AS m JOIN item ON m.item_id = item.id WHERE m.programme_id = :programme
      UNION ALL SELECT d.id FROM deviations AS d JOIN item ON d.item_id = item.id WHERE d.programme_id = :programme
      UNION ALL SELECT e.id FROM evidence AS e JOIN item ON e.item_id = item.id WHERE e.programme_id = :programme
      UNION ALL SELECT c.id FROM comments AS c JOIN item ON c.item_id = item.id WHERE c.programme_id = :programme
    ), entries AS (
      SELECT l.seq, l.sealed, t.texts,
             lag(l.sealed) OVER of_entity AS earlier_sealed, lag(t.texts) OVER of_entity AS earlier_texts
      FROM concerned JOIN ledger AS l ON l.programme_id = :programme AND l.entity_id = concerned.id
      LEFT JOIN ledger_texts AS t ON t.programme_id = l.programme_id AND t.seq = l.seq
      WINDOW of_entity AS (PARTITION BY l.entity_id ORDER BY l.seq)
    )
    SELECT *, count(*) OVER () AS total_records FROM entries ORDER BY seq DESC LIMIT :limit OFFSET :offset
    """
)


async def newest_first(work: Work, grant: Grant, item: UUID, *, limit: int, offset: int) -> Sequence[Row[Any]]:
    parameters = {
        "programme": work.programme,
        "item": item,
        "reach": grant.parameter(),
        "limit": limit,
        "offset": offset,
    }
    return (await work.execute(_HISTORY, parameters)).all()
