"""Ledger and notes."""

from alembic import op
from notes_api.tables import notes

from chassis.migrations import create_chassis_v1, drop_chassis_v1, grant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APP = "notes_app"


def upgrade() -> None:
    create_chassis_v1(APP)
    notes.create(op.get_bind())
    grant(APP, "SELECT, INSERT, UPDATE", "notes")


def downgrade() -> None:
    op.drop_table("notes")
    drop_chassis_v1()
