"""A wave's checklists as a tree, in one statement that reads each site of the wave once."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text

from chassis.access import Grant
from chassis.work import Work

_TREE = text(
    """
    WITH held AS MATERIALIZED (
      SELECT c.id AS checklist_id, c.version AS checklist_version, c.site_id, s.name AS site_name, s.kind AS site_kind,
        s.hsa_id, s.lineage, c.status, c.sign_off, c.signatures, c.changes_since_signed, c.unlocked, c.counts
      FROM checklists AS c JOIN sites AS s ON s.programme_id = c.programme_id AND s.id = c.site_id
      WHERE c.programme_id = :programme AND c.wave_id = :wave
    ), above AS MATERIALIZED (
      SELECT held.site_id, held.status, a.site_id AS above_id, a.lineage AS above_lineage, a.site_name AS above_name
      FROM held, unnest(held.lineage) AS up(hsa_id) JOIN held AS a ON a.hsa_id = up.hsa_id
    ), parts AS (
      SELECT above_id AS site_id, count(*) - 1 AS parts,
        count(*) FILTER (WHERE status <> 'approved' AND site_id <> above_id) AS parts_left
      FROM above GROUP BY above_id
    ), places AS (
      SELECT site_id, count(*) - 1 AS level,
        array_agg(above_id ORDER BY cardinality(above_lineage)) AS path,
        array_agg(sort_key(above_name) || ' ' || above_id ORDER BY cardinality(above_lineage)) AS place
      FROM above GROUP BY site_id
    )
    SELECT held.*, parts.parts, parts.parts_left, places.level, places.path[places.level] AS parent_site_id,
      count(*) OVER () AS total_records
    FROM held JOIN parts USING (site_id) JOIN places USING (site_id)
    WHERE CAST(:reach AS text[]) IS NULL OR held.lineage && CAST(:reach AS text[])
    ORDER BY places.place
    LIMIT :limit OFFSET :offset
    """
)


async def in_tree_order(work: Work, grant: Grant, wave: UUID, *, limit: int, offset: int) -> Sequence[Row[Any]]:
    """Each above what is below it, siblings by name; every row with how many there are in all."""
    parameters = {
        "programme": work.programme,
        "wave": wave,
        "reach": grant.parameter(),
        "limit": limit,
        "offset": offset,
    }
    return (await work.execute(_TREE, parameters)).all()
