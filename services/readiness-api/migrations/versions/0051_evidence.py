"""Evidence, comments, owners, and the deviations of an item found by it."""

import sqlalchemy as sa
from alembic import op

from chassis.migrations import grant

revision = "0051"
down_revision = "0020"
branch_labels = None
depends_on = None

APP = "readiness_app"
TIME = sa.DateTime(timezone=True)


def _to(table: str, column: str, of: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["programme_id", column],
        [f"{table}.programme_id", f"{table}.id"],
        name=op.f(f"fk_{of}_programme_id_{column}_{table}"),
    )


def upgrade() -> None:
    op.add_column(
        "items", sa.Column("owner_line", sa.Text(), nullable=True, comment="a function in the line organisation")
    )
    op.add_column(
        "items",
        sa.Column("owner_programme", sa.Text(), nullable=True, comment="the programme's, where the work is shared"),
    )
    op.add_column(
        "items",
        sa.Column(
            "evidence_count", sa.Integer(), server_default=sa.text("0"), nullable=False, comment="what is not withdrawn"
        ),
    )
    op.create_index("ix_deviations_item", "deviations", ["programme_id", "item_id"])
    op.create_table(
        "evidence",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("upload_id", sa.Uuid(), nullable=True, comment="the object it lies in"),
        sa.Column("media_type", sa.Text(), nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("added_at", TIME, nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", TIME, nullable=True),
        sa.Column("withdrawn_by", sa.Text(), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=True),
        sa.CheckConstraint("kind IN ('file', 'link')", name=op.f("ck_evidence_kind")),
        sa.CheckConstraint(
            "(kind = 'file') = (upload_id IS NOT NULL AND sha256 IS NOT NULL)", name=op.f("ck_evidence_file")
        ),
        sa.CheckConstraint("(kind = 'link') = (url IS NOT NULL)", name=op.f("ck_evidence_link")),
        sa.CheckConstraint("status IN ('current', 'withdrawn')", name=op.f("ck_evidence_status")),
        sa.CheckConstraint(
            "(status = 'withdrawn') = (withdrawn_reason IS NOT NULL)", name=op.f("ck_evidence_withdrawn")
        ),
        _to("items", "item_id", "evidence"),
        _to("sites", "site_id", "evidence"),
        _to("uploads", "upload_id", "evidence"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_evidence")),
    )
    op.create_index("ix_evidence_item", "evidence", ["programme_id", "item_id"])
    op.create_table(
        "comments",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("said_at", TIME, nullable=False),
        sa.Column("said_by", sa.Text(), nullable=False),
        _to("items", "item_id", "comments"),
        _to("sites", "site_id", "comments"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_comments")),
        comment="append-only: a correction is a new comment",
    )
    op.create_index("ix_comments_item", "comments", ["programme_id", "item_id", "said_at"])
    grant(APP, "SELECT, INSERT, UPDATE", "evidence")
    grant(APP, "SELECT, INSERT", "comments")


def downgrade() -> None:
    op.drop_table("comments")
    op.drop_table("evidence")
    op.drop_index("ix_deviations_item", "deviations")
    for column in ("evidence_count", "owner_programme", "owner_line"):
        op.drop_column("items", column)
