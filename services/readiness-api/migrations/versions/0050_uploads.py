"""Files on their way in."""

import sqlalchemy as sa
from alembic import op

from chassis.migrations import grant

revision = "0050"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "uploads",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False, comment="who sent it, and alone may claim it"),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False, comment="wall clock"),
        sa.Column("stored", sa.Boolean(), nullable=False, comment="whether its object is known to be there whole"),
        sa.Column("claimed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_uploads")),
        comment="written before the object, so that an object nobody claims is always found and swept",
    )
    op.create_index(
        "ix_uploads_waiting", "uploads", ["begun_at"], unique=False, postgresql_where=sa.text("NOT claimed")
    )
    grant("readiness_app", "SELECT, INSERT, UPDATE, DELETE", "uploads")


def downgrade() -> None:
    op.drop_table("uploads")
