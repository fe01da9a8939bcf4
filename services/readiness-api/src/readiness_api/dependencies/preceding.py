"""What items wait for, as a part of a statement: which item a code of the template means."""

PRECEDING = """
    named AS MATERIALIZED (
      SELECT a.id, a.hsa_id, a.lineage, a.wave_id, c.code
      FROM asked AS a CROSS JOIN LATERAL unnest(a.depends_on) AS c(code)
    ), place AS MATERIALIZED (
      SELECT s.wave_id, s.hsa_id, s.lineage, c.id AS checklist_id
      FROM sites AS s JOIN checklists AS c ON c.programme_id = s.programme_id AND c.site_id = s.id
      WHERE s.programme_id = :programme AND s.wave_id IN (SELECT wave_id FROM asked)
    ), above AS MATERIALIZED (
      SELECT DISTINCT ON (n.id, n.code) n.id, n.code, j.id AS before
      FROM (SELECT id, wave_id, code, unnest(lineage) AS hsa_id FROM named) AS n
      JOIN place AS p ON p.wave_id = n.wave_id AND p.hsa_id = n.hsa_id
      CROSS JOIN LATERAL (
        SELECT id FROM items WHERE programme_id = :programme AND checklist_id = p.checklist_id AND code = n.code
          AND state IS NOT NULL LIMIT 1) AS j
      ORDER BY n.id, n.code, cardinality(p.lineage) DESC
    ), lacking AS MATERIALIZED (
      SELECT n.id, n.hsa_id, n.wave_id, n.code FROM named AS n LEFT JOIN above AS a ON a.id = n.id AND a.code = n.code
      WHERE a.id IS NULL
    ), below AS (
      SELECT n.id, j.id AS before
      FROM lacking AS n JOIN (SELECT wave_id, checklist_id, unnest(lineage) AS hsa_id FROM place) AS p
        ON p.wave_id = n.wave_id AND p.hsa_id = n.hsa_id
      CROSS JOIN LATERAL (
        SELECT id FROM items WHERE programme_id = :programme AND checklist_id = p.checklist_id AND code = n.code
          AND state IS NOT NULL LIMIT 1) AS j
    ), preceding AS (
      SELECT id, before FROM above UNION SELECT id, before FROM below
      UNION SELECT d.item_id, d.depends_on_id FROM dependencies AS d JOIN asked AS a ON d.item_id = a.id
      WHERE d.programme_id = :programme AND d.status = 'active'
    )
"""
"""After `asked` (id, depends_on, hsa_id, lineage, wave_id): what each of them waits for, as `preceding` (id, before).

A code of the template names the item at the same site, or else at the nearest site above it, or else at every site
below it, of those that it applies to. Items are looked up one by one by their checklist and code: a join of the
planner's choosing read all of a large programme's.
"""
