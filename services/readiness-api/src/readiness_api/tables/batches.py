"""Batches of measurements that were received."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import TIME, identity, metadata

measurement_batches = Table(
    "measurement_batches",
    metadata,
    *identity(),
    Column("source", Text, nullable=False),
    Column("received_at", TIME, nullable=False),
    Column("received_by", Text, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("stored", Integer, nullable=False),
    Column("unchanged", Integer, nullable=False),
    Column("refused", Integer, nullable=False),
    Column("refusals", JSONB, nullable=False, comment="the rows that were refused, and why"),
    Index("ix_measurement_batches_received", "programme_id", "received_at"),
    comment="append-only",
)
