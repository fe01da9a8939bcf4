"""Makes a synthetic programme of any size in readiness-api's own database, by set-based SQL as its owner.

For measuring only. Nothing of it is in the ledger; its organisations and answers are made up, and it says so in its own
name and summary. What stands in the tables is what the service itself would have written, counts included; the
roll-ups above them are counted afterwards by the service's own `recount`.

    python infra/loadtest/readiness_data.py postgresql://readiness_owner:...@.../readiness 10000
"""

from __future__ import annotations

import asyncio
import sys
import time
from dataclasses import dataclass
from uuid import UUID

import asyncpg

from chassis.ids import new_id

ITEMS = 150
SEED = 0.42
ROOT = "SE2321000131-DEMOVGR"


@dataclass(frozen=True)
class Made:
    """The synthetic programme, and how long it took."""

    programme: UUID
    sites: int
    items: int
    seconds: float


async def make(owner_url: str, sites: int, items: int = ITEMS) -> Made:
    """Makes one more synthetic programme, its checklists from the shipped template. Raises LookupError without one."""
    began = time.monotonic()
    programme = new_id()
    connection = await asyncpg.connect(owner_url, server_settings={"jit": "off", "work_mem": "256MB"})
    try:
        async with connection.transaction():
            await connection.execute(_TEMPORARY)
            await connection.fetchval("SELECT setseed($1)", SEED)
            found = await connection.fetchval(_TEMPLATE, programme, items)
            if found is None:
                raise LookupError(f"no template with {items} items is loaded")
            await connection.execute(_PROGRAMME, programme, f"Syntetisk mätning, {sites} enheter", ROOT)
            await connection.execute(_WAVES, programme)
            await connection.execute(_SITES, programme, sites, ROOT)
            for statement in (_ORGANISATIONS, _ADD_SITES, _CHOOSE, _CHECKLISTS, _ITEMS):
                made = await connection.execute(statement, programme)
        await connection.execute("ANALYZE")
    finally:
        await connection.close()
    return Made(programme, sites, int(made.split()[-1]), time.monotonic() - began)


_TEMPORARY = """
CREATE TEMP TABLE asked (number int, item jsonb) ON COMMIT DROP;
CREATE TEMP TABLE placed (number int, id uuid, checklist uuid, wave uuid, hsa_id text, care float) ON COMMIT DROP;
CREATE TEMP TABLE chosen (site int, number int, state text, status text) ON COMMIT DROP;
"""
_TEMPLATE = """
WITH newest AS (
  SELECT * FROM templates WHERE jsonb_array_length(items) >= $2 ORDER BY template_version DESC, programme_id LIMIT 1
), kept AS (
  INSERT INTO templates (programme_id, id, version, code, template_version, name, stale_after_hours, items)
  SELECT $1, gen_random_uuid(), 1, code, template_version, name, stale_after_hours, items FROM newest RETURNING 1
), spread AS (
  INSERT INTO asked SELECT i.number, i.item FROM newest, jsonb_array_elements(items) WITH ORDINALITY AS i(item, number)
  WHERE i.number <= $2
)
SELECT count(*) FROM kept HAVING count(*) > 0
"""
_PROGRAMME = """
WITH clock AS (
  INSERT INTO clocks (programme_id, wall_at, programme_at, speed, exercise)
  VALUES ($1, clock_timestamp(), clock_timestamp(), 1, true)
)
INSERT INTO programmes (programme_id, version, code, name, region, kind, system, summary)
VALUES ($1, 1, 'synthetic-' || $1::text, $2, jsonb_build_object('name', 'Påhittad region', 'hsaId', $3::text),
  'exercise', 'inget', '{"sv": "Syntetiska uppgifter för mätning.", "en": "Synthetic data for measuring."}')
"""
_WAVES = """
WITH added AS (
  INSERT INTO waves (programme_id, id, version, number, name, planned_at, date_history)
  SELECT $1, gen_random_uuid(), 1, n, 'Syntetisk etapp ' || n,
    date_trunc('day', now()) + (200 + 30 * n) * interval '1 day', '[]'
  FROM generate_series(1, 6) AS n RETURNING id, planned_at
)
INSERT INTO gates (programme_id, id, version, wave_id, code, offset_days, due_at)
SELECT $1, gen_random_uuid(), 1, added.id, 'T-' || -days, days, added.planned_at + days * interval '1 day'
FROM added, unnest(ARRAY[-120, -90, -60, -30, -14, -7, -1, 0]) AS days
"""
# `care`: how much is left undone at a site; most sites have little, some have much.
_SITES = """
INSERT INTO placed
SELECT n, gen_random_uuid(), gen_random_uuid(),
       (SELECT id FROM waves WHERE programme_id = $1 AND number = 1 + n % 6), $3 || '-S' || n, power(random(), 6)
FROM generate_series(1, $2) AS n
"""
_ORGANISATIONS = """
INSERT INTO organisations (programme_id, id, version, hsa_id, name, kind, lineage, options, synthetic)
SELECT $1, id, 1, hsa_id, 'Påhittad enhet ' || to_char(number, 'FM00000'),
  (ARRAY['hospital', 'primary_care', 'unit', 'municipality'])[1 + number % 4],
  ARRAY[regexp_replace(hsa_id, '-S.*', ''), hsa_id], '{}', true
FROM placed WHERE $1::uuid IS NOT NULL
"""
_ADD_SITES = """
INSERT INTO sites (programme_id, id, version, organisation_id, wave_id, name, hsa_id, kind, lineage, options)
SELECT $1, p.id, 1, o.id, p.wave, o.name, o.hsa_id, o.kind, o.lineage, '{}'
FROM placed AS p JOIN organisations AS o ON o.programme_id = $1 AND o.id = p.id
"""
_CHOOSE = """
INSERT INTO chosen
SELECT site, number, CASE WHEN status <> 'not_applicable' THEN state END, status FROM (
  SELECT p.number AS site, a.number, dice.state, CASE dice.state
      WHEN 'ready' THEN CASE WHEN random() < 0.03 THEN 'not_applicable' ELSE 'ready' END
      WHEN 'blocked' THEN 'blocked' WHEN 'unknown' THEN 'not_started' ELSE 'in_progress' END AS status
  FROM placed AS p CROSS JOIN asked AS a CROSS JOIN LATERAL (
    SELECT CASE WHEN r < p.care * 0.06 THEN 'blocked' WHEN r < p.care * 0.16 THEN 'unknown'
                WHEN r < p.care * 0.30 THEN 'at_risk' WHEN r < p.care * 0.50 THEN 'in_progress'
                ELSE 'ready' END AS state
    FROM (SELECT random() AS r WHERE p.number > 0 AND a.number > 0) AS thrown
  ) AS dice
  WHERE $1::uuid IS NOT NULL
) AS thrown
"""
_CHECKLISTS = """
WITH counted AS (
  SELECT c.site, a.item ->> 'area' AS area, coalesce(c.state, 'not_applicable') AS state, count(*) AS n
  FROM chosen AS c JOIN asked AS a USING (number) GROUP BY 1, 2, 3
), by_area AS (
  SELECT site, area,
    '{"ready": 0, "in_progress": 0, "at_risk": 0, "unknown": 0, "blocked": 0, "not_applicable": 0}'::jsonb
    || jsonb_object_agg(state, n) AS counts
  FROM counted GROUP BY site, area
), by_site AS (SELECT site, jsonb_object_agg(area, counts) AS counts FROM by_area GROUP BY site)
INSERT INTO checklists (programme_id, id, version, site_id, wave_id, template_id, template_code,
  template_version, status, signatures, changes_since_signed, counts, planned_at)
SELECT $1, p.checklist, 1, p.id, p.wave, t.id, t.code, t.template_version, 'open', '[]', 0, b.counts, w.planned_at
FROM by_site AS b JOIN placed AS p ON p.number = b.site JOIN waves AS w ON w.programme_id = $1 AND w.id = p.wave
JOIN templates AS t ON t.programme_id = $1
"""
# What is measured has a fresh value that meets its limit; what is at risk is overdue; the rest is due later.
_ITEMS = """
INSERT INTO items (programme_id, id, version, checklist_id, site_id, number, code, area, text, criticality, offset_days,
  due_at, evidence, signer, during_pause, depends_on, source, threshold, measure, stale_after_hours, status, state,
  reason, measurement, changed_at, changed_by, next_change_at)
SELECT $1, gen_random_uuid(), 1, p.checklist, p.id, c.number, item ->> 'code', item ->> 'area', item -> 'text',
  item ->> 'criticality', (item ->> 'offset_days')::int, due, item ->> 'evidence', item ->> 'signer',
  (item ->> 'during_pause')::boolean, ARRAY(SELECT jsonb_array_elements_text(item -> 'depends_on')), item ->> 'source',
  CASE WHEN item ->> 'threshold' IS NOT NULL THEN jsonb_build_object('atLeast', item -> 'threshold' -> 'at_least',
    'neverBelow', item -> 'threshold' -> 'never_below', 'atMost', item -> 'threshold' -> 'at_most',
    'neverAbove', item -> 'threshold' -> 'never_above') END,
  nullif(item -> 'measure', 'null'), t.stale_after_hours, c.status, c.state,
  CASE WHEN c.status IN ('blocked', 'not_applicable') THEN 'Påhittat skäl.' END,
  CASE WHEN fresh THEN jsonb_build_object('id', gen_random_uuid(), 'denominator', 100, 'exclusions', 0,
    'numerator', CASE WHEN item -> 'threshold' ->> 'at_most' IS NULL THEN 100 ELSE 0 END,
    'exclusionsReason', null, 'source', 'Påhittad',
    'measuredAt', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
  END,
  CASE WHEN c.status <> 'not_started' THEN now() END, CASE WHEN c.status <> 'not_started' THEN 'Påhittad funktion' END,
  CASE WHEN fresh THEN now() + t.stale_after_hours * interval '1 hour' WHEN c.state = 'in_progress' THEN due END
FROM chosen AS c JOIN asked AS a USING (number) JOIN placed AS p ON p.number = c.site
JOIN waves AS w ON w.programme_id = $1 AND w.id = p.wave JOIN templates AS t ON t.programme_id = $1
CROSS JOIN LATERAL (
  SELECT CASE c.state WHEN 'at_risk' THEN now() - interval '3 days'
           ELSE greatest(w.planned_at + (item ->> 'offset_days')::int * interval '1 day',
                         now() + interval '30 days') END AS due,
         c.status = 'ready' AND item ->> 'evidence' = 'measurement' AS fresh
) AS known
"""


if __name__ == "__main__":
    finished = asyncio.run(make(sys.argv[1], int(sys.argv[2])))
    print(f"{finished.programme}: {finished.sites} sites, {finished.items} items in {finished.seconds:.1f} s")
