"""Files on their way in."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Table, Text, Uuid, text

from readiness_api.tables.columns import TIME, metadata

uploads = Table(
    "uploads",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("subject", Text, nullable=False, comment="who sent it, and alone may claim it"),
    Column("media_type", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("begun_at", TIME, nullable=False, comment="wall clock"),
    Column("stored", Boolean, nullable=False, comment="whether its object is known to be there whole"),
    Column("claimed", Boolean, nullable=False),
    Index("ix_uploads_waiting", "begun_at", postgresql_where=text("NOT claimed")),
    comment="written before the object, so that an object nobody claims is always found and swept",
)
