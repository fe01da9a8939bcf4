"""Templates while they are written, and the upgrades of running checklists from one version to another."""

from __future__ import annotations

from sqlalchemy import ARRAY, CheckConstraint, Column, Index, Integer, Table, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import TIME, identity, metadata, to

template_drafts = Table(
    "template_drafts",
    metadata,
    *identity(),
    Column("code", Text, nullable=False),
    Column("name", JSONB, nullable=False),
    Column("based_on", Uuid, nullable=False),
    Column("based_on_version", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("published_as", Uuid, nullable=True),
    Column("note", Text, nullable=True),
    Column("changed_at", TIME, nullable=False),
    Column("changed_by", Text, nullable=False),
    Column("stale_after_hours", Integer, nullable=False),
    Column("sign_off", JSONB, nullable=False),
    Column("items", JSONB, nullable=False),
    to("templates", "based_on"),
    to("templates", "published_as"),
    CheckConstraint("status IN ('open', 'published', 'discarded')", name="status"),
)

template_upgrades = Table(
    "template_upgrades",
    metadata,
    *identity(),
    Column("template_id", Uuid, nullable=False),
    Column("template_version", Integer, nullable=False),
    Column("wave_id", Uuid, nullable=False),
    Column("keep_answers", ARRAY(Text), nullable=False, comment="codes whose answers stand though the words changed"),
    Column("reason", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("digest", Text, nullable=False, comment="SHA-256 of the plan: what is applied is what was previewed"),
    Column("checklists", Integer, nullable=False),
    Column("added", Integer, nullable=False),
    Column("removed", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("answers_affected", Integer, nullable=False),
    Column("signatures_affected", Integer, nullable=False),
    Column("previewed_at", TIME, nullable=False),
    Column("previewed_by", Text, nullable=False),
    Column("applied_at", TIME, nullable=True),
    Column("applied_by", Text, nullable=True),
    to("templates", "template_id"),
    to("waves", "wave_id"),
    CheckConstraint("status IN ('previewed', 'applied')", name="status"),
)

template_upgrade_plans = Table(
    "template_upgrade_plans",
    metadata,
    *identity(),
    Column("upgrade_id", Uuid, nullable=False),
    Column("checklist_id", Uuid, nullable=False),
    Column("site_id", Uuid, nullable=False),
    Column("site_name", Text, nullable=False),
    Column("plan", JSONB, nullable=False, comment="what happens to each item; append-only"),
    UniqueConstraint("programme_id", "upgrade_id", "checklist_id"),
    to("template_upgrades", "upgrade_id"),
    to("checklists", "checklist_id"),
    to("sites", "site_id"),
    Index("ix_template_upgrade_plans_site", "programme_id", "site_id"),
)
