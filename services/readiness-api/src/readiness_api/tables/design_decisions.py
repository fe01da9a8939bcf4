"""The programme's design decisions, and who was told of them."""

from __future__ import annotations

from sqlalchemy import ARRAY, CheckConstraint, Column, Index, Integer, Table, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import TIME, identity, metadata, to

design_decisions = Table(
    "design_decisions",
    metadata,
    *identity(),
    Column("number", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("workstream", Text, nullable=False),
    Column("level", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("raised_at", TIME, nullable=False),
    Column("raised_by", Text, nullable=False),
    Column("lifted_at", TIME, nullable=True),
    Column("lifted_by", Text, nullable=True),
    Column("lift_reason", Text, nullable=True),
    Column("decision", Text, nullable=True),
    Column("decided_at", TIME, nullable=True),
    Column("decided_by", Text, nullable=True),
    Column("supersedes", Uuid, nullable=True),
    Column("superseded_by", Uuid, nullable=True),
    Column("consultations", JSONB, nullable=False, comment="a workstream asked, and what it answered"),
    UniqueConstraint("programme_id", "number"),
    to("design_decisions", "supersedes"),
    CheckConstraint("level IN ('workstream', 'clinical_leadership')", name="level"),
    CheckConstraint("status IN ('open', 'decided', 'superseded')", name="status"),
    CheckConstraint("(level = 'clinical_leadership') = (lift_reason IS NOT NULL)", name="lifted"),
    CheckConstraint("(status = 'open') = (decision IS NULL)", name="decision"),
    CheckConstraint("(status = 'superseded') = (superseded_by IS NOT NULL)", name="superseded"),
)

decision_communications = Table(
    "decision_communications",
    metadata,
    *identity(),
    Column("decision_id", Uuid, nullable=False),
    Column("decision_number", Integer, nullable=False),
    Column("decision_title", Text, nullable=False),
    Column("organisation_id", Uuid, nullable=False),
    Column("organisation_name", Text, nullable=False),
    Column("lineage", ARRAY(Text), nullable=False),
    Column("function", Text, nullable=False, comment="who is to read it: a function, never a person"),
    Column("sent_at", TIME, nullable=False),
    Column("sent_by", Text, nullable=False),
    Column("read_at", TIME, nullable=True),
    Column("read_by", Text, nullable=True),
    UniqueConstraint("programme_id", "decision_id", "organisation_id", "function"),
    to("design_decisions", "decision_id"),
    to("organisations", "organisation_id"),
    Index("ix_decision_communications_organisation", "programme_id", "organisation_id"),
    CheckConstraint("(read_at IS NULL) = (read_by IS NULL)", name="read"),
)
