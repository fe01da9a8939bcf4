"""Deviations say what they are of, at which level they are decided, and how they were extended."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0054"
down_revision = "0042"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for column in (
        sa.Column(
            "item_code", sa.Text(), nullable=True, comment="as it was asked of; null: asked before this was kept"
        ),
        sa.Column("item_text", JSONB(none_as_null=True), nullable=True),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("criticality", sa.Text(), nullable=True, comment="says who decides"),
        sa.Column("extensions", JSONB(), server_default=sa.text("'[]'"), nullable=False, comment="oldest first"),
        sa.Column("extension_subject", sa.Text(), nullable=True, comment="who asks for the one not decided"),
    ):
        op.add_column("deviations", column)


def downgrade() -> None:
    for column in ("extension_subject", "extensions", "criticality", "area", "item_text", "item_code"):
        op.drop_column("deviations", column)
