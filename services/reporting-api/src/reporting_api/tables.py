"""The tables of reporting-api. The read model can be deleted and rebuilt; what is published cannot."""

from __future__ import annotations

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    Column,
    Computed,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import INT8RANGE, JSONB

from chassis.database import new_metadata
from chassis.tables import chassis_tables

metadata = new_metadata()
chassis_tables(metadata)
TIME = DateTime(timezone=True)

versions = Table(
    "versions",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("source", Text, primary_key=True),
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("next_position", BigInteger, comment="where the entity's next version stands; null: this one holds"),
    Column(
        "span",
        INT8RANGE,
        Computed("int8range(position, next_position)", persisted=True),
        nullable=False,
    ),
    Column("entity", Text, nullable=False),
    Column("entity_id", Uuid, nullable=False),
    Column("version", Integer, nullable=False),
    Column("published_at", TIME, nullable=False),
    Column("occurred_at", TIME, nullable=False),
    Column(
        "lineage",
        ARRAY(Text),
        nullable=False,
        comment="organisations root first; empty: the whole programme's",
    ),
    Column("counters", ARRAY(Text), nullable=False, comment="the counters this version adds one to"),
    Column("state", JSONB, nullable=False),
    Index(
        "ux_versions_holding",
        "programme_id",
        "source",
        "entity",
        "entity_id",
        unique=True,
        postgresql_where=text("next_position IS NULL"),
    ),
    Index("ix_versions_published", "programme_id", "source", "published_at", "position"),
    Index("ix_versions_entity", "programme_id", "source", "entity", "position"),
    Index("ix_versions_span", "span", postgresql_using="gist"),
    comment="every version of every entity of the feeds, by position",
)
counters = Table(
    "counters",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("source", Text, primary_key=True),
    Column("counter", Text, primary_key=True),
    Column("value", BigInteger, nullable=False),
    comment="running values, and with them the list of counters there are",
)
counter_values = Table(
    "counter_values",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("source", Text, primary_key=True),
    Column("counter", Text, primary_key=True),
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("value", BigInteger, nullable=False),
    comment="each counter's value from a position on: as of p is the last one at or before p",
)
unread_sources = Table(
    "unread_sources",
    metadata,
    Column("source", Text, primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("entity", Text, comment="null where not even the change's envelope can be read"),
    Column("since", TIME, nullable=False, server_default=text("clock_timestamp()")),
    comment="where a feed's reading stopped at a change that cannot be read; over once the cursor has passed it",
)
READ_MODEL = ("versions", "counters", "counter_values")

recipients = Table(
    "recipients",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("cadence", Text, nullable=False),
    UniqueConstraint("programme_id", "code"),
)
reports = Table(
    "reports",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("number", Integer, comment="given at the first publication"),
    Column("recipient_id", Uuid, nullable=False),
    Column("lineage", ARRAY(Text), nullable=False, comment="the region: who answers for it sees its reports"),
    Column("status", Text, nullable=False),
    Column("as_of", TIME, nullable=False),
    Column("positions", JSONB, nullable=False),
    Column("assessment", Text),
    Column("assessed_by", Text),
    Column("assessed_at", TIME),
    Column("correction", Text, comment="what the coming version corrects"),
    Column("published_version", Integer, nullable=False, comment="the last published; 0: none"),
    Column("drafted_at", TIME, nullable=False),
    ForeignKeyConstraint(["programme_id", "recipient_id"], ["recipients.programme_id", "recipients.id"]),
    UniqueConstraint("programme_id", "number"),
    CheckConstraint("status IN ('draft', 'published')", name="status"),
    Index("ix_reports_drafted", "programme_id", "drafted_at", "id"),
)
report_versions = Table(
    "report_versions",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("report_id", Uuid, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("content", Text, nullable=False, comment="RFC 8785 bytes of what was published"),
    Column("content_hash", Text, nullable=False, comment="SHA-256 of those bytes"),
    Column("as_of", TIME, nullable=False),
    Column("positions", JSONB, nullable=False),
    Column("published_at", TIME, nullable=False),
    Column("published_by", Text, nullable=False),
    Column("corrects", Integer),
    ForeignKeyConstraint(["programme_id", "report_id"], ["reports.programme_id", "reports.id"]),
    comment="published: the application's role may INSERT and SELECT",
)
report_files = Table(
    "report_files",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("report_id", Uuid, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("format", Text, primary_key=True),
    Column("bytes", LargeBinary, nullable=False),
    Column("hash", Text, nullable=False),
    ForeignKeyConstraint(
        ["programme_id", "report_id", "number"],
        ["report_versions.programme_id", "report_versions.report_id", "report_versions.number"],
    ),
    comment="published: the application's role may INSERT and SELECT",
)
receipts = Table(
    "receipts",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("report_id", Uuid, nullable=False),
    Column("number", Integer, nullable=False),
    Column("format", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("shown_at", TIME, nullable=False),
    ForeignKeyConstraint(
        ["programme_id", "report_id", "number"],
        ["report_versions.programme_id", "report_versions.report_id", "report_versions.number"],
    ),
    UniqueConstraint("programme_id", "report_id", "number", "format", "subject"),
    Index("ix_receipts_shown", "programme_id", "shown_at", "id"),
    comment="who was shown which version: the application's role may INSERT and SELECT",
)
PUBLISHED = ("report_versions", "report_files", "receipts")
MUTABLE = ("recipients", "reports")
