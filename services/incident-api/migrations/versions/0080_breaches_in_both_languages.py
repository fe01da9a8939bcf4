"""Who answers a breach, and whom it goes to otherwise, in both languages; the Swedish stays where it was."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0080"
down_revision = "0003"
branch_labels = None
depends_on = None

COLUMNS = ("answered_by_function_texts", "escalates_to_texts")
COMMENT = "both languages; NULL: Swedish alone"


def upgrade() -> None:
    for name in COLUMNS:
        op.add_column("breaches", sa.Column(name, JSONB(), nullable=True, comment=COMMENT))


def downgrade() -> None:
    for name in reversed(COLUMNS):
        op.drop_column("breaches", name)
