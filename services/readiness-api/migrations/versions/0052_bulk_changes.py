"""Changes of many items at once."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

from chassis.migrations import grant

revision = "0052"
down_revision = "0040"
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_index("ix_items_code", "items", ["programme_id", "code"])
    op.create_table(
        "bulk_changes",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("selection", JSONB(none_as_null=True), nullable=True, comment="which items were chosen"),
        sa.Column("change", JSONB(none_as_null=True), nullable=True, comment="what was asked of each of them"),
        sa.Column("checklist_id", sa.Uuid(), nullable=True, comment="of a sheet"),
        sa.Column("undo_of", sa.Uuid(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False, comment="SHA-256 of the rows as they were previewed"),
        sa.Column("to_change", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("applied", sa.Integer(), nullable=False),
        sa.Column(
            "late", sa.Integer(), nullable=False, comment="refused when it came to it: someone changed it meanwhile"
        ),
        sa.Column("made_at", TIME, nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_subject", sa.Text(), nullable=False),
        sa.Column("made_role", sa.Text(), nullable=False),
        sa.Column("applied_at", TIME, nullable=True),
        sa.CheckConstraint("kind IN ('set', 'sheet', 'undo')", name=op.f("ck_bulk_changes_kind")),
        sa.CheckConstraint("status IN ('previewed', 'applying', 'applied')", name=op.f("ck_bulk_changes_status")),
        sa.ForeignKeyConstraint(
            ["programme_id", "undo_of"],
            ["bulk_changes.programme_id", "bulk_changes.id"],
            name=op.f("fk_bulk_changes_programme_id_undo_of_bulk_changes"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_bulk_changes")),
    )
    op.create_index(
        "ix_bulk_changes_applying", "bulk_changes", ["made_at"], postgresql_where=sa.text("status = 'applying'")
    )
    op.create_table(
        "bulk_rows",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("bulk_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=True, comment="null: a row of a sheet that names no item"),
        sa.Column("before", JSONB(none_as_null=True), nullable=True),
        sa.Column("after", JSONB(none_as_null=True), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("faults", JSONB(), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('change', 'unchanged', 'refused', 'applied', 'late')", name=op.f("ck_bulk_rows_outcome")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "bulk_id"],
            ["bulk_changes.programme_id", "bulk_changes.id"],
            name=op.f("fk_bulk_rows_programme_id_bulk_id_bulk_changes"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "item_id"],
            ["items.programme_id", "items.id"],
            name=op.f("fk_bulk_rows_programme_id_item_id_items"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "bulk_id", "number", name=op.f("pk_bulk_rows")),
    )
    grant("readiness_app", "SELECT, INSERT, UPDATE", "bulk_changes", "bulk_rows")


def downgrade() -> None:
    op.drop_table("bulk_rows")
    op.drop_table("bulk_changes")
    op.drop_index("ix_items_code", "items")
