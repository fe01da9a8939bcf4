"""Changes of many items at once: what was looked at before, and what became of each row."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index, Integer, Table, Text, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import MAYBE_JSON, TIME, identity, metadata

bulk_changes = Table(
    "bulk_changes",
    metadata,
    *identity(),
    Column("kind", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("selection", MAYBE_JSON, nullable=True, comment="which items were chosen"),
    Column("change", MAYBE_JSON, nullable=True, comment="what was asked of each of them"),
    Column("checklist_id", Uuid, nullable=True, comment="of a sheet"),
    Column("undo_of", Uuid, nullable=True),
    Column("digest", Text, nullable=False, comment="SHA-256 of the rows as they were previewed"),
    Column("to_change", Integer, nullable=False),
    Column("unchanged", Integer, nullable=False),
    Column("refused", Integer, nullable=False),
    Column("applied", Integer, nullable=False),
    Column("late", Integer, nullable=False, comment="refused when it came to it: someone changed it meanwhile"),
    Column("made_at", TIME, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_subject", Text, nullable=False),
    Column("made_role", Text, nullable=False),
    Column("applied_at", TIME, nullable=True),
    ForeignKeyConstraint(["programme_id", "undo_of"], ["bulk_changes.programme_id", "bulk_changes.id"]),
    Index("ix_bulk_changes_applying", "made_at", postgresql_where=text("status = 'applying'")),
    CheckConstraint("kind IN ('set', 'sheet', 'undo')", name="kind"),
    CheckConstraint("status IN ('previewed', 'applying', 'applied')", name="status"),
)

bulk_rows = Table(
    "bulk_rows",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("bulk_id", Uuid, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("item_id", Uuid, nullable=True, comment="null: a row of a sheet that names no item"),
    Column("before", MAYBE_JSON, nullable=True),
    Column("after", MAYBE_JSON, nullable=True),
    Column("outcome", Text, nullable=False),
    Column("why", Text, nullable=True),
    Column("faults", JSONB, nullable=False),
    ForeignKeyConstraint(["programme_id", "bulk_id"], ["bulk_changes.programme_id", "bulk_changes.id"]),
    ForeignKeyConstraint(["programme_id", "item_id"], ["items.programme_id", "items.id"]),
    CheckConstraint("outcome IN ('change', 'unchanged', 'refused', 'applied', 'late')", name="outcome"),
)
