"""Design decisions, and who was told."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.migrations import grant

revision = "0070"
down_revision = "0030"
branch_labels = None
depends_on = None

APP = "readiness_app"


def upgrade() -> None:
    op.create_table(
        "design_decisions",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("workstream", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("raised_by", sa.Text(), nullable=False),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lifted_by", sa.Text(), nullable=True),
        sa.Column("lift_reason", sa.Text(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("supersedes", sa.Uuid(), nullable=True),
        sa.Column("superseded_by", sa.Uuid(), nullable=True),
        sa.Column(
            "consultations",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="a workstream asked, and what it answered",
        ),
        sa.CheckConstraint(
            "(level = 'clinical_leadership') = (lift_reason IS NOT NULL)", name=op.f("ck_design_decisions_lifted")
        ),
        sa.CheckConstraint("(status = 'open') = (decision IS NULL)", name=op.f("ck_design_decisions_decision")),
        sa.CheckConstraint(
            "(status = 'superseded') = (superseded_by IS NOT NULL)", name=op.f("ck_design_decisions_superseded")
        ),
        sa.CheckConstraint("level IN ('workstream', 'clinical_leadership')", name=op.f("ck_design_decisions_level")),
        sa.CheckConstraint("status IN ('open', 'decided', 'superseded')", name=op.f("ck_design_decisions_status")),
        sa.ForeignKeyConstraint(
            ["programme_id", "supersedes"],
            ["design_decisions.programme_id", "design_decisions.id"],
            name=op.f("fk_design_decisions_programme_id_supersedes_design_decisions"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_design_decisions")),
        sa.UniqueConstraint("programme_id", "number", name=op.f("uq_design_decisions_programme_id_number")),
    )
    op.create_table(
        "decision_communications",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("decision_number", sa.Integer(), nullable=False),
        sa.Column("decision_title", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_name", sa.Text(), nullable=False),
        sa.Column("lineage", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("function", sa.Text(), nullable=False, comment="who is to read it: a function, never a person"),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_by", sa.Text(), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("read_by", sa.Text(), nullable=True),
        sa.CheckConstraint("(read_at IS NULL) = (read_by IS NULL)", name=op.f("ck_decision_communications_read")),
        sa.ForeignKeyConstraint(
            ["programme_id", "decision_id"],
            ["design_decisions.programme_id", "design_decisions.id"],
            name=op.f("fk_decision_communications_programme_id_decision_id_design_decisions"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "organisation_id"],
            ["organisations.programme_id", "organisations.id"],
            name=op.f("fk_decision_communications_programme_id_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_decision_communications")),
        sa.UniqueConstraint(
            "programme_id",
            "decision_id",
            "organisation_id",
            "function",
            name=op.f("uq_decision_communications_programme_id_decision_id_organisation_id_function"),
        ),
    )
    op.create_index(
        "ix_decision_communications_organisation",
        "decision_communications",
        ["programme_id", "organisation_id"],
        unique=False,
    )
    op.add_column(
        "measurements",
        sa.Column(
            "counted_in",
            sa.Text(),
            nullable=True,
            comment="the register that counted it; null: a person or another system",
        ),
    )
    grant(APP, "SELECT, INSERT, UPDATE", "design_decisions", "decision_communications")


def downgrade() -> None:
    op.drop_column("measurements", "counted_in")
    op.drop_index("ix_decision_communications_organisation", table_name="decision_communications")
    op.drop_table("decision_communications")
    op.drop_table("design_decisions")
