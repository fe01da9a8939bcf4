"""Who holds which role, in a body, for a wave, or within an organisation."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Table, Text, Uuid

from readiness_api.tables.columns import TIME, identity, metadata, to

appointments = Table(
    "appointments",
    metadata,
    *identity(),
    Column("subject", Text, nullable=False),
    Column("title", Text, nullable=False, comment="the function, never a person"),
    Column("role", Text, nullable=False),
    Column("body_id", Uuid, nullable=True),
    Column("wave_id", Uuid, nullable=True, comment="null: in every wave"),
    Column("organisation_id", Uuid, nullable=False),
    Column("valid_from", TIME, nullable=False),
    Column("valid_to", TIME, nullable=True),
    to("bodies", "body_id"),
    to("waves", "wave_id"),
    to("organisations", "organisation_id"),
    Index("ix_appointments_subject", "programme_id", "subject"),
    CheckConstraint(
        "role IN ('chair', 'member', 'secretary', 'adjunct', 'presenter', 'owner', 'approver', 'medical_officer')",
        name="role",
    ),
    CheckConstraint("(body_id IS NOT NULL) = (role IN ('chair', 'member', 'secretary', 'adjunct'))", name="body"),
    CheckConstraint("valid_to IS NULL OR valid_from < valid_to", name="period"),
)
