"""The programmes' codes in the copy: what shipped history is known by."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("programmes", sa.Column("code", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("programmes", "code")
