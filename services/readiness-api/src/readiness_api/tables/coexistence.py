"""Systems old and new, which organisation runs which when, and the care that crosses between them."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Date, Index, Table, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import identity, metadata, to

systems = Table(
    "systems",
    metadata,
    *identity(),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False, comment="old: it is retired; new: it is what is rolled out"),
    Column("read_only_from", Date, nullable=True),
    Column("licence_ends", Date, nullable=True),
    Column("last_return_on", Date, nullable=True, comment="the last day on which a return to it is possible"),
    Column("kept", JSONB, nullable=False, comment="what is kept where"),
    Column("synthetic", Boolean, nullable=False),
    UniqueConstraint("programme_id", "code"),
    CheckConstraint("kind IN ('old', 'new')", name="kind"),
)

system_uses = Table(
    "system_uses",
    metadata,
    *identity(),
    Column("organisation_id", Uuid, nullable=False),
    Column("system_id", Uuid, nullable=False),
    Column("used_from", Date, nullable=True, comment="null: since before this was kept"),
    Column("used_to", Date, nullable=True, comment="the last day; null: no end is known"),
    Column("source", Text, nullable=True),
    Column("synthetic", Boolean, nullable=False),
    to("organisations", "organisation_id"),
    to("systems", "system_id"),
    Index("ix_system_uses_organisation", "programme_id", "organisation_id"),
    CheckConstraint("used_from <= used_to", name="period"),
)

care_flows = Table(
    "care_flows",
    metadata,
    *identity(),
    Column("name", Text, nullable=False),
    Column("description", Text, nullable=True),
    Column("from_organisation_id", Uuid, nullable=False),
    Column("to_organisation_id", Uuid, nullable=False),
    Column("ended_on", Date, nullable=True, comment="the last day; null: it goes on"),
    Column("synthetic", Boolean, nullable=False),
    to("organisations", "from_organisation_id"),
    to("organisations", "to_organisation_id"),
    CheckConstraint("from_organisation_id <> to_organisation_id", name="ends"),
)

coexistence_routines = Table(
    "coexistence_routines",
    metadata,
    *identity(),
    Column("care_flow_id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("line_owner", Text, nullable=False, comment="the function, never a person"),
    Column("valid_from", Date, nullable=False),
    Column("expires_on", Date, nullable=False, comment="the last day it holds"),
    Column("status", Text, nullable=False),
    Column("synthetic", Boolean, nullable=False),
    to("care_flows", "care_flow_id"),
    Index("ix_coexistence_routines_flow", "programme_id", "care_flow_id"),
    CheckConstraint("status IN ('active', 'withdrawn')", name="status"),
    CheckConstraint("valid_from <= expires_on", name="period"),
)
