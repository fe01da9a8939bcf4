"""Assignments as documents, every edition of them, and the strategic choices."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, Index, Integer, Table, Text, UniqueConstraint, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import TIME, identity, metadata, to

assignment_documents = Table(
    "assignment_documents",
    metadata,
    *identity(),
    Column("title", Text, nullable=False),
    Column("case_number", Text, nullable=True),
    Column("principal", Text, nullable=False),
    Column("assignees", JSONB, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("limits", Text, nullable=True, comment="towards other assignments"),
    Column("replaces_id", Uuid, nullable=True),
    Column("replaces_text", Text, nullable=True, comment="what it replaces that is not kept here"),
    Column("main_processes", JSONB, nullable=False),
    Column("for_execution", JSONB, nullable=False),
    Column("for_information", JSONB, nullable=False),
    Column("decided_on", Date, nullable=False),
    Column("ends_on", Date, nullable=True),
    Column("status", Text, nullable=False),
    Column("edition", Integer, nullable=False),
    Column("source", Text, nullable=True),
    to("assignment_documents", "replaces_id"),
    Index("ix_assignment_documents_ends", "programme_id", "ends_on", postgresql_where=text("status = 'in_force'")),
    CheckConstraint("status IN ('in_force', 'ended', 'replaced')", name="status"),
    CheckConstraint("decided_on <= ends_on", name="period"),
)

assignment_editions = Table(
    "assignment_editions",
    metadata,
    *identity(),
    Column("document_id", Uuid, nullable=False),
    Column("edition", Integer, nullable=False),
    Column("made_at", TIME, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("reason", Text, nullable=True),
    Column("content", JSONB, nullable=False, comment="the document as it was answered"),
    UniqueConstraint("programme_id", "document_id", "edition"),
    to("assignment_documents", "document_id"),
    comment="append-only",
)

strategic_choices = Table(
    "strategic_choices",
    metadata,
    *identity(),
    Column("title", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("case_number", Text, nullable=True),
    Column("source", Text, nullable=True),
    Column("alternatives", JSONB, nullable=False),
    Column("status", Text, nullable=False),
    Column("presented_at", TIME, nullable=False),
    Column("presented_by", Text, nullable=False),
    Column("presented_subject", Text, nullable=False),
    Column("chosen", Integer, nullable=True, comment="which of the alternatives, from 0"),
    Column("closed_at", TIME, nullable=True),
    Column("closed_by", Text, nullable=True),
    Column("reason", Text, nullable=True),
    CheckConstraint("status IN ('open', 'chosen', 'withdrawn')", name="status"),
    CheckConstraint("(chosen IS NOT NULL) = (status = 'chosen')", name="chosen"),
    CheckConstraint("status = 'open' OR reason IS NOT NULL", name="reason"),
)
