"""Batches of measurements that were received."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.migrations import grant

revision = "0041"
down_revision = "0072"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "measurement_batches",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_by", sa.Text(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("stored", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("refusals", postgresql.JSONB(), nullable=False, comment="the rows that were refused, and why"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_measurement_batches")),
        comment="append-only",
    )
    op.create_index(
        "ix_measurement_batches_received", "measurement_batches", ["programme_id", "received_at"], unique=False
    )
    grant("readiness_app", "SELECT, INSERT", "measurement_batches")


def downgrade() -> None:
    op.drop_table("measurement_batches")
