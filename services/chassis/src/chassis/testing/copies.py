"""A programme copied in the database: the same rows under another programme's id, which every key begins with.

Making a world through the API costs some ten requests and hundreds of sealed entries; one world made so is the
pattern of all the others.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import text

from chassis.ids import new_id
from chassis.testing.service import RunningService

_COPY = """
CREATE OR REPLACE FUNCTION testing_copy_programme(source uuid, target uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET session_replication_role = replica AS $$
DECLARE
  held record;
BEGIN
  FOR held IN
    SELECT t.relname AS name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
    FROM pg_class AS t JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p') AND NOT t.relispartition
      AND t.relname NOT IN ('ledger', 'ledger_texts', 'pending', 'positions', 'heads', 'idempotency_keys')
      AND a.attgenerated = ''
    GROUP BY t.oid, t.relname HAVING bool_or(a.attname = 'programme_id')
  LOOP
    EXECUTE format(
      'INSERT INTO %1$I (%2$s) SELECT %2$s FROM (SELECT made.* FROM %1$I AS t, LATERAL jsonb_populate_record('
      'NULL::%1$I, replace(to_jsonb(t)::text, $1::text, $2::text)::jsonb) AS made WHERE t.programme_id = $1) AS c',
      held.name, held.columns) USING source, target;
  END LOOP;
  WITH old AS MATERIALIZED (SELECT * FROM ledger WHERE programme_id = source ORDER BY seq),
  given AS MATERIALIZED (SELECT old.*, nextval('ledger_seq') AS new FROM old),
  written AS (
    INSERT INTO ledger
    SELECT target, new, entity, CASE entity_id WHEN source THEN target ELSE entity_id END, version, action,
      occurred_at, recorded_at, stored_at, replace(sealed, source::text, target::text)
    FROM given
  ), spelled AS (
    INSERT INTO ledger_texts
    SELECT target, given.new, replace(t.texts::text, source::text, target::text)::jsonb
    FROM given JOIN ledger_texts AS t ON t.programme_id = source AND t.seq = given.seq
  )
  INSERT INTO pending SELECT new, target FROM given;
END $$
"""


def allow_copies(service: RunningService) -> None:
    """Gives the test's database what `copy_programme` calls; once for each service."""
    service.server.execute(_COPY, service.database)


async def copy_programme(service: RunningService, source: UUID) -> UUID:
    """Another programme with the same rows and ids; all its entries await their positions. Returns its id."""
    target = new_id()
    async with service.engine.begin() as connection:
        await connection.execute(
            text("SELECT testing_copy_programme(:source, :target)"), {"source": source, "target": target}
        )
    return target
