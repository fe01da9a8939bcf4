"""Assignments as documents with their editions, and strategic choices."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.migrations import grant

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

APP = "readiness_app"


def _identity() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )


def upgrade() -> None:
    op.create_table(
        "assignment_documents",
        *_identity(),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=True),
        sa.Column("principal", sa.Text(), nullable=False),
        sa.Column("assignees", postgresql.JSONB(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("limits", sa.Text(), nullable=True, comment="towards other assignments"),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("replaces_text", sa.Text(), nullable=True, comment="what it replaces that is not kept here"),
        sa.Column("main_processes", postgresql.JSONB(), nullable=False),
        sa.Column("for_execution", postgresql.JSONB(), nullable=False),
        sa.Column("for_information", postgresql.JSONB(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.CheckConstraint("status IN ('in_force', 'ended', 'replaced')", name=op.f("ck_assignment_documents_status")),
        sa.CheckConstraint("decided_on <= ends_on", name=op.f("ck_assignment_documents_period")),
        sa.ForeignKeyConstraint(
            ["programme_id", "replaces_id"],
            ["assignment_documents.programme_id", "assignment_documents.id"],
            name=op.f("fk_assignment_documents_programme_id_replaces_id_assignment_documents"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_assignment_documents")),
    )
    op.create_index(
        "ix_assignment_documents_ends",
        "assignment_documents",
        ["programme_id", "ends_on"],
        postgresql_where=sa.text("status = 'in_force'"),
    )
    op.create_table(
        "assignment_editions",
        *_identity(),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("content", postgresql.JSONB(), nullable=False, comment="the document as it was answered"),
        sa.ForeignKeyConstraint(
            ["programme_id", "document_id"],
            ["assignment_documents.programme_id", "assignment_documents.id"],
            name=op.f("fk_assignment_editions_programme_id_document_id_assignment_documents"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_assignment_editions")),
        sa.UniqueConstraint(
            "programme_id",
            "document_id",
            "edition",
            name=op.f("uq_assignment_editions_programme_id_document_id_edition"),
        ),
        comment="append-only",
    )
    op.create_table(
        "strategic_choices",
        *_identity(),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("alternatives", postgresql.JSONB(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("presented_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("presented_by", sa.Text(), nullable=False),
        sa.Column("presented_subject", sa.Text(), nullable=False),
        sa.Column("chosen", sa.Integer(), nullable=True, comment="which of the alternatives, from 0"),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.CheckConstraint("status IN ('open', 'chosen', 'withdrawn')", name=op.f("ck_strategic_choices_status")),
        sa.CheckConstraint("(chosen IS NOT NULL) = (status = 'chosen')", name=op.f("ck_strategic_choices_chosen")),
        sa.CheckConstraint("status = 'open' OR reason IS NOT NULL", name=op.f("ck_strategic_choices_reason")),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_strategic_choices")),
    )
    grant(APP, "SELECT, INSERT, UPDATE", "assignment_documents", "strategic_choices")
    grant(APP, "SELECT, INSERT", "assignment_editions")


def downgrade() -> None:
    op.drop_table("strategic_choices")
    op.drop_table("assignment_editions")
    op.drop_table("assignment_documents")
