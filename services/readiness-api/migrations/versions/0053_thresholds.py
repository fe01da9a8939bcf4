"""Thresholds that a programme sets for itself."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

from chassis.migrations import grant

revision = "0053"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "thresholds",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False, comment="of the items it is for"),
        sa.Column("number", sa.Integer(), nullable=False, comment="1 for the first; the highest holds"),
        sa.Column("limits", JSONB(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("set_by", sa.Text(), nullable=False),
        sa.Column("set_subject", sa.Text(), nullable=False),
        sa.Column("set_role", sa.Text(), nullable=False),
        sa.Column(
            "settled", sa.Boolean(), nullable=False, comment="whether every item of the code has been judged by it"
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_thresholds")),
        sa.UniqueConstraint("programme_id", "code", "number", name=op.f("uq_thresholds_programme_id_code_number")),
        comment="a new threshold is a new row",
    )
    op.create_index("ix_thresholds_unsettled", "thresholds", ["set_at"], postgresql_where=sa.text("NOT settled"))
    grant("readiness_app", "SELECT, INSERT, UPDATE", "thresholds")


def downgrade() -> None:
    op.drop_table("thresholds")
