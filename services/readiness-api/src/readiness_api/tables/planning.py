"""The phases of a programme, and what is known here of each wave's state."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, Integer, Table, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import TIME, identity, metadata, to

phases = Table(
    "phases",
    metadata,
    *identity(),
    Column("kind", Text, nullable=False),
    Column("number", Integer, nullable=False, comment="its place in the order of phases"),
    Column("planned_from", Date, nullable=True),
    Column("planned_to", Date, nullable=True),
    Column("planned_text", Text, nullable=True, comment="a period said less exactly: 'hösten 2025'"),
    Column("date_history", JSONB, nullable=False),
    UniqueConstraint("programme_id", "kind"),
    CheckConstraint(
        "kind IN ('design', 'test', 'training', 'transition', 'go_live', 'stabilisation', 'handover')", name="kind"
    ),
    CheckConstraint("planned_from <= planned_to", name="period"),
)

wave_states = Table(
    "wave_states",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("wave_id", Uuid, primary_key=True),
    Column("state", Text, nullable=False),
    Column("since", TIME, nullable=True),
    to("waves", "wave_id"),
    comment="a copy fed from incident-api, where decisions move it; nothing here moves it",
)
