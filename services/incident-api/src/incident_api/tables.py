"""incident-api's tables. Every key begins with the programme (architecture.md, Beyond one machine)."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Computed,
    ForeignKeyConstraint,
    Index,
    Integer,
    Sequence,
    SmallInteger,
    Table,
    Text,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY

from chassis.database import new_metadata
from chassis.tables import TIME, chassis_tables

metadata = new_metadata()
chassis_tables(metadata)

programmes = Table(
    "programmes",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    comment="copy, fed from readiness-api",
)
waves = Table(
    "waves",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("planned_at", TIME),
    comment="copy, fed from readiness-api",
)
sites = Table(
    "sites",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("wave_id", Uuid),
    Column("name", Text, nullable=False),
    Column("hsa_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("lineage", ARRAY(Text), nullable=False),
    comment="copy, fed from readiness-api: the site directory",
)
mandates = Table(
    "mandates",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("subject", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("covers", ARRAY(Text), nullable=False),
    Column("decision_kind", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("valid_from", TIME, nullable=False),
    Column("valid_to", TIME),
    Index("ix_mandates_subject", "programme_id", "subject"),
    comment="copy, fed from readiness-api",
)

Sequence("incident_number_seq", metadata=metadata)
incidents = Table(
    "incidents",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("number", Text, nullable=False),
    Column("site_id", Uuid, nullable=False),
    Column("site_name", Text, nullable=False),
    Column("wave_id", Uuid),
    Column("lineage", ARRAY(Text), nullable=False),
    Column("what", Text, nullable=False),
    Column("where", Text),
    Column("patient_affected", Text, nullable=False),
    Column("workaround", Text),
    Column("downtime_routine", Boolean),
    Column("synthetic", Boolean, nullable=False),
    Column("status", Text, nullable=False),
    Column("occurred_at", TIME, nullable=False),
    Column("recorded_at", TIME, nullable=False),
    Column("reporter_subject", Text, nullable=False),
    Column("reporter_name", Text, nullable=False),
    Column("consequence", SmallInteger),
    Column("probability", SmallInteger),
    Column("risk", SmallInteger, Computed("consequence * probability", persisted=True)),
    Column("hazard_class", Text),
    Column("assignee", Text),
    Column("resolution", Text),
    Column("reopen_reason", Text),
    CheckConstraint("status IN ('new', 'open', 'resolved', 'confirmed')", name="status"),
    CheckConstraint("patient_affected IN ('yes', 'no', 'unknown')", name="patient_affected"),
    CheckConstraint("consequence BETWEEN 1 AND 4 AND probability BETWEEN 1 AND 4", name="rating"),
    CheckConstraint("(consequence IS NULL) = (probability IS NULL)", name="rating_whole"),
    CheckConstraint("status NOT IN ('resolved', 'confirmed') OR resolution IS NOT NULL", name="resolution"),
    ForeignKeyConstraint(["programme_id", "site_id"], ["sites.programme_id", "sites.id"]),
    Index("uq_incidents_number", "programme_id", "number", unique=True),
    Index("ix_incidents_recorded", "programme_id", "recorded_at", "id"),
    Index(
        "ix_incidents_open",
        "programme_id",
        "recorded_at",
        postgresql_where=text("status IN ('new', 'open')"),
    ),
    Index("ix_incidents_reporter", "programme_id", "reporter_subject", "recorded_at"),
)
