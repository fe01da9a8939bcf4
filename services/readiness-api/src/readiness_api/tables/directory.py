"""Programmes, their organisations, and who takes part in which go-live."""

from __future__ import annotations

from sqlalchemy import (
    ARRAY,
    Boolean,
    CheckConstraint,
    Column,
    Computed,
    Date,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import MAYBE_JSON, TIME, identity, metadata, to

programmes = Table(
    "programmes",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("region", JSONB, nullable=False, comment="name and HSA-id"),
    Column("kind", Text, nullable=False),
    Column("exercise_of", Uuid, nullable=True, comment="the real programme an exercise stands for"),
    Column("system", Text, nullable=False, comment="what is rolled out: data, not code"),
    Column("summary", JSONB, nullable=False),
    ForeignKeyConstraint(["programme_id"], ["clocks.programme_id"]),
    CheckConstraint("kind IN ('real', 'exercise')", name="kind"),
    CheckConstraint("exercise_of IS NULL OR kind = 'exercise'", name="exercise_of"),
)

organisations = Table(
    "organisations",
    metadata,
    *identity(),
    Column("hsa_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("parent_id", Uuid, nullable=True),
    Column("lineage", ARRAY(Text), nullable=False, comment="HSA-ids from the root down to itself"),
    Column("municipality_code", Text, nullable=True),
    Column("options", ARRAY(Integer), nullable=False, comment="those in force; all of them stand in option_periods"),
    Column("synthetic", Boolean, nullable=False, comment="the HSA-id is made up; the organisation may be real"),
    Column("valid_from", Date, nullable=True),
    Column("valid_to", Date, nullable=True),
    Column("organisation_number", Text, nullable=True),
    Column("option_periods", JSONB, nullable=False, server_default=text("'[]'::jsonb")),
    Column("status", Text, nullable=False, server_default=text("'in_force'")),
    Column("next_change_at", TIME, nullable=True, comment="when a date alone changes its status or its options"),
    UniqueConstraint("programme_id", "hsa_id"),
    to("organisations", "parent_id"),
    CheckConstraint("status IN ('planned', 'in_force', 'closed')", name="status"),
    Index("ix_organisations_lineage", "lineage", postgresql_using="gin"),
    Index(
        "ix_organisations_next_change",
        "programme_id",
        "next_change_at",
        postgresql_where=text("next_change_at IS NOT NULL"),
    ),
)

municipal_options = Table(
    "municipal_options",
    metadata,
    *identity(),
    Column("option", Integer, nullable=False),
    Column("name", JSONB, nullable=False),
    Column("ended_by", Date, nullable=True, comment="in force nowhere after this day"),
    Column("ended_text", Text, nullable=True, comment="the end as it was said, where the day is not known: '2022'"),
    Column("source", Text, nullable=True),
    UniqueConstraint("programme_id", "option"),
    CheckConstraint("option BETWEEN 1 AND 3", name="option"),
)

bodies = Table(
    "bodies",
    metadata,
    *identity(),
    Column("code", Text, nullable=False),
    Column("name", JSONB, nullable=False),
    Column("role", Text, nullable=False, comment="decides, or advises"),
    Column("organisation_id", Uuid, nullable=False),
    Column("valid_from", TIME, nullable=True),
    Column("valid_to", TIME, nullable=True),
    UniqueConstraint("programme_id", "code"),
    to("organisations", "organisation_id"),
    CheckConstraint("role IN ('decides', 'advises')", name="role"),
)

mandates = Table(
    "mandates",
    metadata,
    *identity(),
    Column("body_id", Uuid, nullable=True, comment="whose delegation it is"),
    Column("subject", Text, nullable=False),
    Column("title", Text, nullable=False, comment="the function, never a person"),
    Column("covers", ARRAY(Text), nullable=False),
    Column("decision_kind", Text, nullable=False),
    Column("organisation_id", Uuid, nullable=False),
    Column("valid_from", TIME, nullable=False),
    Column("valid_to", TIME, nullable=True),
    to("bodies", "body_id"),
    to("organisations", "organisation_id"),
    CheckConstraint("decision_kind IN ('board', 'delegated', 'executive')", name="decision_kind"),
)

waves = Table(
    "waves",
    metadata,
    *identity(),
    Column("number", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("planned_at", TIME, nullable=True),
    Column("planned_text", Text, nullable=True, comment="a date said less exactly: 'hösten 2025'"),
    Column("actual_at", TIME, nullable=True),
    Column("note", MAYBE_JSON, nullable=True),
    Column("date_history", JSONB, nullable=False),
    Column("actual_history", JSONB, nullable=False, server_default=text("'[]'")),
    Column("redate", Boolean, nullable=False, server_default=text("false"), comment="items' due dates are yet to move"),
    UniqueConstraint("programme_id", "number"),
    Index("ix_waves_redate", "programme_id", postgresql_where=text("redate")),
)

sites = Table(
    "sites",
    metadata,
    *identity(),
    Column("organisation_id", Uuid, nullable=False),
    Column("wave_id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("hsa_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("lineage", ARRAY(Text), nullable=False),
    Column("options", ARRAY(Integer), nullable=False),
    Column("sort_name", Text, Computed("sort_key(name)", persisted=True), nullable=True),
    UniqueConstraint("programme_id", "wave_id", "organisation_id"),
    to("organisations", "organisation_id"),
    to("waves", "wave_id"),
)
