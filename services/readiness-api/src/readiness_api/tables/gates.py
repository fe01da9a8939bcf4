"""Checkpoints and what each evaluation found."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, Table, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import MAYBE_JSON, TIME, identity, metadata, to

gates = Table(
    "gates",
    metadata,
    *identity(),
    Column("wave_id", Uuid, nullable=False),
    Column("code", Text, nullable=False),
    Column("offset_days", Integer, nullable=False),
    Column("due_at", TIME, nullable=True),
    Column("last_evaluation", MAYBE_JSON, nullable=True),
    UniqueConstraint("programme_id", "wave_id", "code"),
    to("waves", "wave_id"),
)

gate_evaluations = Table(
    "gate_evaluations",
    metadata,
    *identity(),
    Column("gate_id", Uuid, nullable=False),
    Column("evaluated_at", TIME, nullable=False),
    Column("position", BigInteger, nullable=False, comment="the ledger position it stands on"),
    Column("result", JSONB, nullable=False),
    to("gates", "gate_id"),
    Index("ix_gate_evaluations_gate", "programme_id", "gate_id", "evaluated_at"),
    comment="append-only",
)
