"""The chassis' part of a service's first migration, frozen as version 1: later changes get functions of their own."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Table, text

from chassis.database import new_metadata
from chassis.tables import chassis_tables

_PROGRAMME_CLOCK = """
CREATE FUNCTION programme_clock(programme uuid, OUT now timestamptz, OUT exercise boolean) STABLE LANGUAGE sql AS $$
  SELECT CASE WHEN clocks.exercise
           THEN clocks.programme_at + (clock_timestamp() - clocks.wall_at) * clocks.speed
           ELSE clock_timestamp() END,
         clocks.exercise
  FROM clocks WHERE clocks.programme_id = programme
$$
"""
# One key so that å, ä, ö sort after z in that order under C collation (the wheel's PostgreSQL has no ICU).
_SORT_KEY = """
CREATE FUNCTION sort_key(value text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT translate(lower(translate(value, 'ÅÄÖ', 'åäö')), 'åäöéèüáà', '{|}eeuaa')
$$
"""
APPEND_ONLY = ("ledger", "ledger_texts", "positions", "seals")
MUTABLE = ("clocks", "pending", "heads", "feed_cursors", "idempotency_keys")


def create_chassis_v1(app_role: str) -> None:
    """Ledger, positions, clocks, idempotency keys and cursors, with what the application's role may do to each."""
    metadata = new_metadata()
    chassis_tables(metadata)
    metadata.create_all(op.get_bind())
    op.execute(_PROGRAMME_CLOCK)
    op.execute(_SORT_KEY)
    op.execute(text(f"GRANT USAGE ON SEQUENCE ledger_seq TO {app_role}"))
    grant(app_role, "SELECT, INSERT", *APPEND_ONLY)
    grant(app_role, "SELECT, INSERT, UPDATE, DELETE", *MUTABLE)


def drop_chassis_v1() -> None:
    """Takes all of it away again."""
    op.execute("DROP FUNCTION sort_key(text)")
    op.execute("DROP FUNCTION programme_clock(uuid)")
    metadata = new_metadata()
    chassis_tables(metadata)
    metadata.drop_all(op.get_bind())


def grant(app_role: str, rights: str, *tables: str | Table) -> None:
    """GRANTs, for migrations: the application's role has nothing that is not granted by name."""
    for table in tables:
        op.execute(text(f"GRANT {rights} ON {table} TO {app_role}"))
