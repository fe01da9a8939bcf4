"""Where a feed's reading stopped at a change that cannot be read, so that the picture can say so."""

import sqlalchemy as sa
from alembic import op

from chassis.migrations import grant

revision = "0080"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "unread_sources",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=True, comment="null where not even the change's envelope can be read"),
        sa.Column("since", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.PrimaryKeyConstraint("source", name=op.f("pk_unread_sources")),
        comment="where a feed's reading stopped at a change that cannot be read; over once the cursor has passed it",
    )
    grant("reporting_app", "SELECT, INSERT, UPDATE", "unread_sources")


def downgrade() -> None:
    op.drop_table("unread_sources")
