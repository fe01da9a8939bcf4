"""What is tried before go-live: patient scenarios, round trips, migrated counts, rehearsals."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, Index, Integer, Table, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.schema import SchemaItem

from readiness_api.tables.columns import MAYBE_JSON, TIME, identity, metadata, to


def _of_site() -> tuple[SchemaItem, ...]:
    return (*identity(), Column("site_id", Uuid, nullable=False), to("sites", "site_id"))


def _recorded() -> tuple[SchemaItem, ...]:
    return (Column("recorded_at", TIME, nullable=False), Column("recorded_by", Text, nullable=False))


scenarios = Table(
    "scenarios",
    metadata,
    *_of_site(),
    Column("number", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("item_code", Text, nullable=True, comment="the checklist's item it is the evidence of"),
    Column("steps", JSONB, nullable=False, comment="in order: who does what, and what should come of it"),
    Column("status", Text, nullable=False),
    Column("withdrawn_reason", Text, nullable=True),
    Column("last_run", MAYBE_JSON, nullable=True, comment="the latest; all of them stand in scenario_runs"),
    UniqueConstraint("programme_id", "site_id", "number"),
    CheckConstraint("status IN ('live', 'withdrawn')", name="status"),
    CheckConstraint("(status = 'withdrawn') = (withdrawn_reason IS NOT NULL)", name="withdrawn"),
)

scenario_runs = Table(
    "scenario_runs",
    metadata,
    *_of_site(),
    Column("scenario_id", Uuid, nullable=False),
    Column("ran_at", TIME, nullable=False),
    Column("system_version", Text, nullable=False),
    Column("own_staff", Boolean, nullable=False, comment="run by the site's own staff"),
    Column("critical_defects", Integer, nullable=False, comment="found and still open"),
    Column("results", JSONB, nullable=False, comment="an outcome a step"),
    Column("outcome", Text, nullable=False),
    Column("steps_passed", Integer, nullable=False),
    Column("note", Text, nullable=True),
    *_recorded(),
    to("scenarios", "scenario_id"),
    Index("ix_scenario_runs_scenario", "programme_id", "scenario_id", "ran_at"),
    CheckConstraint("outcome IN ('passed', 'failed')", name="outcome"),
    CheckConstraint("outcome = 'failed' OR (own_staff AND critical_defects = 0)", name="passed"),
    comment="append-only: a failed run stays",
)

round_trips = Table(
    "round_trips",
    metadata,
    *_of_site(),
    Column("message_type", Text, nullable=False),
    Column("counterpart", Text, nullable=False, comment="the system or function at the other end"),
    Column("sent_at", TIME, nullable=False),
    Column("returned_at", TIME, nullable=True),
    Column("outcome", Text, nullable=False),
    Column("note", Text, nullable=True),
    *_recorded(),
    Index("ix_round_trips_type", "programme_id", "site_id", "message_type", "sent_at"),
    CheckConstraint(
        "message_type IN ('lab', 'prescription', 'referral', 'radiology', 'admission', 'municipal_message')",
        name="message_type",
    ),
    CheckConstraint("outcome IN ('passed', 'failed')", name="outcome"),
    CheckConstraint("outcome = 'failed' OR returned_at >= sent_at", name="there_and_back"),
    CheckConstraint("outcome = 'passed' OR note IS NOT NULL", name="failed"),
    comment="append-only",
)


def _counts() -> tuple[SchemaItem, ...]:
    return (
        Column("source_count", Integer, nullable=False),
        Column("loaded", Integer, nullable=False),
        Column("rejected", Integer, nullable=False),
        Column("causes", JSONB, nullable=False, comment="kind, cause and how many"),
        Column("unexplained", BigInteger, nullable=False),
        CheckConstraint("source_count >= 0 AND loaded >= 0 AND rejected >= 0 AND unexplained >= 0", name="counts"),
    )


migration_sources = Table(
    "migration_sources",
    metadata,
    *_of_site(),
    Column("name", Text, nullable=False),
    Column("record_type", Text, nullable=False),
    *_counts(),
    Column("counted_at", TIME, nullable=True, comment="null: nothing has been loaded yet"),
    UniqueConstraint("programme_id", "site_id", "name", "record_type"),
)

migration_counts = Table(
    "migration_counts",
    metadata,
    *_of_site(),
    Column("source_id", Uuid, nullable=False),
    *_counts(),
    Column("counted_at", TIME, nullable=False),
    *_recorded(),
    to("migration_sources", "source_id"),
    Index("ix_migration_counts_source", "programme_id", "source_id", "counted_at"),
    comment="append-only",
)

rehearsals = Table(
    "rehearsals",
    metadata,
    *_of_site(),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("planned_at", TIME, nullable=False),
    Column("held_at", TIME, nullable=True),
    Column("outcome", Text, nullable=True),
    Column("steps_total", Integer, nullable=True),
    Column("steps_in_time", Integer, nullable=True),
    Column("note", Text, nullable=True),
    Column("findings", JSONB, nullable=False),
    CheckConstraint("kind IN ('dress', 'rollback', 'migration')", name="kind"),
    CheckConstraint("outcome IN ('passed', 'failed')", name="outcome"),
    CheckConstraint(
        "(held_at IS NULL AND outcome IS NULL AND steps_total IS NULL AND steps_in_time IS NULL) OR "
        "(held_at IS NOT NULL AND outcome IS NOT NULL AND steps_total >= 1 AND steps_in_time >= 0 "
        "AND steps_in_time <= steps_total)",
        name="result",
    ),
    CheckConstraint("outcome <> 'passed' OR steps_in_time = steps_total", name="passed"),
)
