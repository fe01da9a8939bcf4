"""The programme's own thresholds."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import TIME, identity, metadata

thresholds = Table(
    "thresholds",
    metadata,
    *identity(),
    Column("code", Text, nullable=False, comment="of the items it is for"),
    Column("number", Integer, nullable=False, comment="1 for the first; the highest holds"),
    Column("limits", JSONB, nullable=False),
    Column("reason", Text, nullable=False),
    Column("set_at", TIME, nullable=False),
    Column("set_by", Text, nullable=False),
    Column("set_subject", Text, nullable=False),
    Column("set_role", Text, nullable=False),
    Column("settled", Boolean, nullable=False, comment="whether every item of the code has been judged by it"),
    UniqueConstraint("programme_id", "code", "number"),
    Index("ix_thresholds_unsettled", "set_at", postgresql_where=text("NOT settled")),
    comment="a new threshold is a new row",
)
