"""What items wait for, as a part of a statement: which item a code of the template means."""

PRECEDING = """
    named AS (
      SELECT a.id, a.hsa_id, a.lineage, a.wave_id, c.code
      FROM asked AS a CROSS JOIN LATERAL unnest(a.depends_on) AS c(code)
    ), above AS (
      SELECT DISTINCT ON (n.id, n.code) n.id, n.code, j.id AS before
      FROM named AS n CROSS JOIN LATERAL unnest(n.lineage) AS l(hsa_id)
      JOIN sites AS s ON s.programme_id = :programme AND s.wave_id = n.wave_id AND s.hsa_id = l.hsa_id
      JOIN checklists AS c ON c.programme_id = s.programme_id AND c.site_id = s.id
      JOIN items AS j ON j.programme_id = c.programme_id AND j.checklist_id = c.id AND j.code = n.code
      WHERE j.state IS NOT NULL ORDER BY n.id, n.code, cardinality(s.lineage) DESC
    ), below AS (
      SELECT n.id, j.id AS before
      FROM named AS n JOIN sites AS s ON s.programme_id = :programme AND s.wave_id = n.wave_id
       AND s.lineage @> ARRAY[n.hsa_id]
      JOIN checklists AS c ON c.programme_id = s.programme_id AND c.site_id = s.id
      JOIN items AS j ON j.programme_id = c.programme_id AND j.checklist_id = c.id AND j.code = n.code
      WHERE j.state IS NOT NULL AND NOT EXISTS (SELECT 1 FROM above WHERE above.id = n.id AND above.code = n.code)
    ), preceding AS (
      SELECT id, before FROM above UNION SELECT id, before FROM below
      UNION SELECT d.item_id, d.depends_on_id FROM dependencies AS d JOIN asked AS a ON d.item_id = a.id
      WHERE d.programme_id = :programme AND d.status = 'active'
    )
"""
"""After `asked` (id, depends_on, hsa_id, lineage, wave_id): what each of them waits for, as `preceding` (id, before).

A code of the template names the item at the same site, or else at the nearest site above it, or else at every site
below it, of those that it applies to.
"""
