"""What waits for what, how long it will take, how long it took, and what was forecast."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Double,
    ForeignKeyConstraint,
    Index,
    Table,
    Text,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import TIME, identity, metadata, to

ACTIVE_DEPENDENCY = text("status = 'active'")

dependencies = Table(
    "dependencies",
    metadata,
    *identity(),
    Column("wave_id", Uuid, nullable=False),
    Column("item_id", Uuid, nullable=False, comment="the one that waits"),
    Column("depends_on_id", Uuid, nullable=False),
    Column("reason", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("added_at", TIME, nullable=False),
    Column("added_by", Text, nullable=False),
    Column("withdrawn_at", TIME, nullable=True),
    Column("withdrawn_by", Text, nullable=True),
    Column("withdrawn_reason", Text, nullable=True),
    to("waves", "wave_id"),
    to("items", "item_id"),
    to("items", "depends_on_id"),
    Index(
        "uq_dependencies_active",
        "programme_id",
        "item_id",
        "depends_on_id",
        unique=True,
        postgresql_where=ACTIVE_DEPENDENCY,
    ),
    Index("ix_dependencies_wave", "programme_id", "wave_id", "added_at"),
    CheckConstraint("status IN ('active', 'withdrawn')", name="status"),
    CheckConstraint("item_id <> depends_on_id", name="another"),
    comment="besides those of the template; nothing is deleted",
)

estimates = Table(
    "estimates",
    metadata,
    *identity(),
    Column("item_id", Uuid, nullable=False),
    Column("site_id", Uuid, nullable=False),
    Column("likely_days", Double, nullable=False),
    Column("optimistic_days", Double, nullable=True),
    Column("pessimistic_days", Double, nullable=True),
    Column("spread_days", Double, nullable=True, comment="a standard deviation"),
    Column("note", Text, nullable=True),
    Column("estimated_at", TIME, nullable=False),
    Column("estimated_by", Text, nullable=False),
    to("items", "item_id"),
    to("sites", "site_id"),
    Index("ix_estimates_item", "programme_id", "item_id", "estimated_at", "id"),
    CheckConstraint("(optimistic_days IS NULL) = (pessimistic_days IS NULL)", name="three_points"),
    CheckConstraint("spread_days IS NULL OR optimistic_days IS NULL", name="one_form"),
    CheckConstraint("optimistic_days <= likely_days AND likely_days <= pessimistic_days", name="in_order"),
    CheckConstraint("likely_days >= 0 AND optimistic_days >= 0 AND spread_days > 0", name="days"),
    comment="append-only: the latest holds",
)

outcomes = Table(
    "outcomes",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("item_id", Uuid, primary_key=True),
    Column("asked_at", TIME, nullable=False),
    Column("due_at", TIME, nullable=False),
    Column("ready_at", TIME, nullable=False, comment="for the first time"),
    Column("counted", Boolean, nullable=False, comment="false: loaded as ready, nobody's work"),
    ForeignKeyConstraint(["programme_id", "item_id"], ["items.programme_id", "items.id"]),
    Index("ix_outcomes_ready", "programme_id", "ready_at", postgresql_where=text("counted")),
    comment="read from the ledger by the worker; can be made again",
)

forecasts = Table(
    "forecasts",
    metadata,
    *identity(),
    Column("wave_id", Uuid, nullable=False),
    Column("kept_at", TIME, nullable=False),
    Column("position", BigInteger, nullable=False, comment="the ledger position it stands on"),
    Column("result", JSONB, nullable=False),
    to("waves", "wave_id"),
    Index("ix_forecasts_wave", "programme_id", "wave_id", "kept_at"),
    comment="append-only",
)
