"""Templates, the checklists made of them, and what is known of each item."""

from __future__ import annotations

from sqlalchemy import (
    ARRAY,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import MAYBE_JSON, TIME, identity, metadata, to

LIVE_DEVIATION = text("status IN ('requested', 'approved')")

templates = Table(
    "templates",
    metadata,
    *identity(),
    Column("code", Text, nullable=False),
    Column("template_version", Integer, nullable=False),
    Column("name", JSONB, nullable=False),
    Column("stale_after_hours", Integer, nullable=False),
    Column("items", JSONB, nullable=False, comment="never changed: a new version is a new row"),
    UniqueConstraint("programme_id", "code", "template_version"),
)

checklists = Table(
    "checklists",
    metadata,
    *identity(),
    Column("site_id", Uuid, nullable=False),
    Column("wave_id", Uuid, nullable=False),
    Column("template_id", Uuid, nullable=False),
    Column("template_code", Text, nullable=False),
    Column("template_version", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("signatures", JSONB, nullable=False, comment="of the latest round; earlier ones stand in the ledger"),
    Column("changes_since_signed", Integer, nullable=False),
    Column("counts", JSONB, nullable=False, comment="area -> state -> how many items; the roll-up"),
    Column("planned_at", TIME, nullable=True, comment="the go-live that its items' due dates are counted from"),
    UniqueConstraint("programme_id", "site_id"),
    to("sites", "site_id"),
    to("waves", "wave_id"),
    to("templates", "template_id"),
    CheckConstraint("status IN ('open', 'signed', 'approved')", name="status"),
)

items = Table(
    "items",
    metadata,
    *identity(),
    Column("checklist_id", Uuid, nullable=False),
    Column("site_id", Uuid, nullable=False),
    Column("number", Integer, nullable=False, comment="its place in the template"),
    Column("code", Text, nullable=False),
    Column("area", Text, nullable=False),
    Column("text", JSONB, nullable=False),
    Column("criticality", Text, nullable=False),
    Column("offset_days", Integer, nullable=False),
    Column("due_at", TIME, nullable=True),
    Column("evidence", Text, nullable=False),
    Column("signer", Text, nullable=False),
    Column("during_pause", Boolean, nullable=False),
    Column("depends_on", ARRAY(Text), nullable=False),
    Column("source", Text, nullable=True),
    Column("threshold", MAYBE_JSON, nullable=True),
    Column("measure", MAYBE_JSON, nullable=True),
    Column("stale_after_hours", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("state", Text, nullable=True, comment="null: does not apply"),
    Column("reason", Text, nullable=True),
    Column("comment", Text, nullable=True),
    Column("measurement", MAYBE_JSON, nullable=True, comment="the latest; all of them stand in measurements"),
    Column("deviation_id", Uuid, nullable=True, comment="the latest"),
    Column("deviation_status", Text, nullable=True),
    Column("changed_at", TIME, nullable=True),
    Column("changed_by", Text, nullable=True),
    Column("next_change_at", TIME, nullable=True, comment="when time alone changes its state"),
    UniqueConstraint("programme_id", "checklist_id", "number"),
    UniqueConstraint("programme_id", "checklist_id", "code"),
    to("checklists", "checklist_id"),
    to("sites", "site_id"),
    Index(
        "ix_items_next_change", "programme_id", "next_change_at", postgresql_where=text("next_change_at IS NOT NULL")
    ),
    CheckConstraint("status IN ('not_started', 'in_progress', 'ready', 'blocked', 'not_applicable')", name="status"),
    CheckConstraint("state IN ('ready', 'in_progress', 'at_risk', 'unknown', 'blocked')", name="state"),
    CheckConstraint("(state IS NULL) = (status = 'not_applicable')", name="not_applicable"),
    CheckConstraint("reason IS NOT NULL OR status NOT IN ('blocked', 'not_applicable')", name="reason"),
)

measurements = Table(
    "measurements",
    metadata,
    *identity(),
    Column("item_id", Uuid, nullable=False),
    Column("site_id", Uuid, nullable=False),
    Column("numerator", Integer, nullable=False),
    Column("denominator", Integer, nullable=False),
    Column("exclusions", Integer, nullable=False),
    Column("exclusions_reason", Text, nullable=True),
    Column("source", Text, nullable=False),
    Column("counted_in", Text, nullable=True, comment="the register that counted it; null: a person or another system"),
    Column("measured_at", TIME, nullable=False),
    Column("recorded_at", TIME, nullable=False),
    Column("recorded_by", Text, nullable=False),
    to("items", "item_id"),
    to("sites", "site_id"),
    Index("ix_measurements_item", "programme_id", "item_id", "measured_at"),
    CheckConstraint("numerator >= 0 AND numerator <= denominator AND denominator >= 1", name="fraction"),
    CheckConstraint("exclusions = 0 OR (exclusions > 0 AND exclusions_reason IS NOT NULL)", name="exclusions"),
)

deviations = Table(
    "deviations",
    metadata,
    *identity(),
    Column("item_id", Uuid, nullable=False),
    Column("site_id", Uuid, nullable=False),
    Column("reason", Text, nullable=False),
    Column("mitigation", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("expires_at", TIME, nullable=False),
    Column("requested_at", TIME, nullable=False),
    Column("requested_by", Text, nullable=False),
    Column("requested_subject", Text, nullable=False),
    Column("decided_at", TIME, nullable=True),
    Column("decided_by", Text, nullable=True),
    Column("decision_reason", Text, nullable=True),
    to("items", "item_id"),
    to("sites", "site_id"),
    Index("uq_deviations_live", "programme_id", "item_id", unique=True, postgresql_where=LIVE_DEVIATION),
    Index("ix_deviations_expires", "programme_id", "expires_at", postgresql_where=LIVE_DEVIATION),
    CheckConstraint("status IN ('requested', 'approved', 'denied', 'revoked', 'expired')", name="status"),
)
