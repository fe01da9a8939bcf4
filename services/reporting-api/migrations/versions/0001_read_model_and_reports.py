"""Ledger, read model, recipients, reports with what is published of them, and the job queue."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
from sqlalchemy.util import await_only

from chassis.migrations import create_chassis_v1, drop_chassis_v1, grant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APP = "reporting_app"
QUEUE = Path(__file__).parents[1] / "pgqueuer_1_6.sql"
PUBLISHED = ("report_versions", "report_files", "receipts")


def upgrade() -> None:
    create_chassis_v1(APP)
    op.create_table(
        "counter_values",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("counter", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", "source", "counter", "position", name=op.f("pk_counter_values")),
        comment="each counter's value from a position on: as of p is the last one at or before p",
    )
    op.create_table(
        "counters",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("counter", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", "source", "counter", name=op.f("pk_counters")),
        comment="running values, and with them the list of counters there are",
    )
    op.create_table(
        "recipients",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cadence", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_recipients")),
        sa.UniqueConstraint("programme_id", "code", name=op.f("uq_recipients_programme_id_code")),
    )
    op.create_table(
        "versions",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column(
            "next_position",
            sa.BigInteger(),
            nullable=True,
            comment="where the entity's next version stands; null: this one holds",
        ),
        sa.Column(
            "span",
            postgresql.INT8RANGE(),
            sa.Computed("int8range(position, next_position)", persisted=True),
            nullable=False,
        ),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "lineage",
            sa.ARRAY(sa.Text()),
            nullable=False,
            comment="organisations root first; empty: the whole programme's",
        ),
        sa.Column("counters", sa.ARRAY(sa.Text()), nullable=False, comment="the counters this version adds one to"),
        sa.Column("state", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", "source", "position", name=op.f("pk_versions")),
        comment="every version of every entity of the feeds, by position",
    )
    op.create_index("ix_versions_entity", "versions", ["programme_id", "source", "entity", "position"], unique=False)
    op.create_index(
        "ix_versions_published", "versions", ["programme_id", "source", "published_at", "position"], unique=False
    )
    op.create_index("ix_versions_span", "versions", ["span"], unique=False, postgresql_using="gist")
    op.create_index(
        "ux_versions_holding",
        "versions",
        ["programme_id", "source", "entity", "entity_id"],
        unique=True,
        postgresql_where=sa.text("next_position IS NULL"),
    )
    op.create_table(
        "reports",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True, comment="given at the first publication"),
        sa.Column("recipient_id", sa.Uuid(), nullable=False),
        sa.Column(
            "lineage", sa.ARRAY(sa.Text()), nullable=False, comment="the region: who answers for it sees its reports"
        ),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("as_of", sa.DateTime(timezone=True), nullable=False),
        sa.Column("positions", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("assessment", sa.Text(), nullable=True),
        sa.Column("assessed_by", sa.Text(), nullable=True),
        sa.Column("assessed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("correction", sa.Text(), nullable=True, comment="what the coming version corrects"),
        sa.Column("published_version", sa.Integer(), nullable=False, comment="the last published; 0: none"),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published')", name=op.f("ck_reports_status")),
        sa.ForeignKeyConstraint(
            ["programme_id", "recipient_id"],
            ["recipients.programme_id", "recipients.id"],
            name=op.f("fk_reports_programme_id_recipient_id_recipients"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_reports")),
        sa.UniqueConstraint("programme_id", "number", name=op.f("uq_reports_programme_id_number")),
    )
    op.create_index("ix_reports_drafted", "reports", ["programme_id", "drafted_at", "id"], unique=False)
    op.create_table(
        "report_versions",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("report_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.Text(), nullable=False, comment="RFC 8785 bytes of what was published"),
        sa.Column("content_hash", sa.Text(), nullable=False, comment="SHA-256 of those bytes"),
        sa.Column("as_of", sa.DateTime(timezone=True), nullable=False),
        sa.Column("positions", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_by", sa.Text(), nullable=False),
        sa.Column("corrects", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["programme_id", "report_id"],
            ["reports.programme_id", "reports.id"],
            name=op.f("fk_report_versions_programme_id_report_id_reports"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "report_id", "number", name=op.f("pk_report_versions")),
        comment="published: the application's role may INSERT and SELECT",
    )
    op.create_table(
        "receipts",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("report_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id", "report_id", "number"],
            ["report_versions.programme_id", "report_versions.report_id", "report_versions.number"],
            name=op.f("fk_receipts_programme_id_report_id_number_report_versions"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_receipts")),
        sa.UniqueConstraint(
            "programme_id",
            "report_id",
            "number",
            "format",
            "subject",
            name=op.f("uq_receipts_programme_id_report_id_number_format_subject"),
        ),
        comment="who was shown which version: the application's role may INSERT and SELECT",
    )
    op.create_index("ix_receipts_shown", "receipts", ["programme_id", "shown_at", "id"], unique=False)
    op.create_table(
        "report_files",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("report_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id", "report_id", "number"],
            ["report_versions.programme_id", "report_versions.report_id", "report_versions.number"],
            name=op.f("fk_report_files_programme_id_report_id_number_report_versions"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "report_id", "number", "format", name=op.f("pk_report_files")),
        comment="published: the application's role may INSERT and SELECT",
    )
    grant(APP, "SELECT, INSERT, UPDATE, DELETE", "versions", "counters", "counter_values")
    grant(APP, "SELECT, INSERT, UPDATE", "recipients", "reports")
    grant(APP, "SELECT, INSERT", *PUBLISHED)
    _create_queue()


def _create_queue() -> None:
    """The queue's own script, frozen: many statements in one text, which only the driver itself takes."""
    connection = op.get_bind().connection.driver_connection
    await_only(connection.execute(QUEUE.read_text("utf-8")))
    op.execute(f"GRANT USAGE ON SCHEMA jobs TO {APP}")
    op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA jobs TO {APP}")
    op.execute(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA jobs TO {APP}")


def downgrade() -> None:
    op.execute("DROP SCHEMA jobs CASCADE")
    for table in (*PUBLISHED[1:], "report_versions", "reports", "recipients", "counter_values", "counters", "versions"):
        op.drop_table(table)
    drop_chassis_v1()
