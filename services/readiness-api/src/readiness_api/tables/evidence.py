"""What an item rests on besides measurements, and what is said about it."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, Table, Text, Uuid

from readiness_api.tables.columns import TIME, identity, metadata, to

evidence = Table(
    "evidence",
    metadata,
    *identity(),
    Column("item_id", Uuid, nullable=False),
    Column("site_id", Uuid, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("note", Text, nullable=True),
    Column("url", Text, nullable=True),
    Column("upload_id", Uuid, nullable=True, comment="the object it lies in"),
    Column("media_type", Text, nullable=True),
    Column("size", BigInteger, nullable=True),
    Column("sha256", Text, nullable=True),
    Column("status", Text, nullable=False),
    Column("added_at", TIME, nullable=False),
    Column("added_by", Text, nullable=False),
    Column("withdrawn_at", TIME, nullable=True),
    Column("withdrawn_by", Text, nullable=True),
    Column("withdrawn_reason", Text, nullable=True),
    to("items", "item_id"),
    to("sites", "site_id"),
    to("uploads", "upload_id"),
    Index("ix_evidence_item", "programme_id", "item_id"),
    CheckConstraint("kind IN ('file', 'link')", name="kind"),
    CheckConstraint("(kind = 'file') = (upload_id IS NOT NULL AND sha256 IS NOT NULL)", name="file"),
    CheckConstraint("(kind = 'link') = (url IS NOT NULL)", name="link"),
    CheckConstraint("status IN ('current', 'withdrawn')", name="status"),
    CheckConstraint("(status = 'withdrawn') = (withdrawn_reason IS NOT NULL)", name="withdrawn"),
)

comments = Table(
    "comments",
    metadata,
    *identity(),
    Column("item_id", Uuid, nullable=False),
    Column("site_id", Uuid, nullable=False),
    Column("text", Text, nullable=False),
    Column("said_at", TIME, nullable=False),
    Column("said_by", Text, nullable=False),
    to("items", "item_id"),
    to("sites", "site_id"),
    Index("ix_comments_item", "programme_id", "item_id", "said_at"),
    comment="append-only: a correction is a new comment",
)
