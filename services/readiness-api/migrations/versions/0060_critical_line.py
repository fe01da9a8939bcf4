"""Dependencies, estimates, outcomes and kept forecasts; what a gate counts among 1,500,000 items.

Revision ID: 0060
Revises: 0071
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.migrations import grant

revision = "0060"
down_revision = "0071"
branch_labels = None
depends_on = None

APP = "readiness_app"


def upgrade() -> None:
    op.create_table(
        "dependencies",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False, comment="the one that waits"),
        sa.Column("depends_on_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_by", sa.Text(), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=True),
        sa.CheckConstraint("status IN ('active', 'withdrawn')", name=op.f("ck_dependencies_status")),
        sa.CheckConstraint("item_id <> depends_on_id", name=op.f("ck_dependencies_another")),
        _to("dependencies", "wave_id", "waves"),
        _to("dependencies", "item_id", "items"),
        _to("dependencies", "depends_on_id", "items"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_dependencies")),
        comment="besides those of the template; nothing is deleted",
    )
    op.create_index(
        "uq_dependencies_active",
        "dependencies",
        ["programme_id", "item_id", "depends_on_id"],
        unique=True,
        postgresql_where=sa.text("status = 'active'"),
    )
    op.create_index("ix_dependencies_wave", "dependencies", ["programme_id", "wave_id", "added_at"])
    op.create_table(
        "estimates",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("likely_days", sa.Double(), nullable=False),
        sa.Column("optimistic_days", sa.Double(), nullable=True),
        sa.Column("pessimistic_days", sa.Double(), nullable=True),
        sa.Column("spread_days", sa.Double(), nullable=True, comment="a standard deviation"),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("estimated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("estimated_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(optimistic_days IS NULL) = (pessimistic_days IS NULL)", name=op.f("ck_estimates_three_points")
        ),
        sa.CheckConstraint("spread_days IS NULL OR optimistic_days IS NULL", name=op.f("ck_estimates_one_form")),
        sa.CheckConstraint(
            "optimistic_days <= likely_days AND likely_days <= pessimistic_days", name=op.f("ck_estimates_in_order")
        ),
        sa.CheckConstraint(
            "likely_days >= 0 AND optimistic_days >= 0 AND spread_days > 0", name=op.f("ck_estimates_days")
        ),
        _to("estimates", "item_id", "items"),
        _to("estimates", "site_id", "sites"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_estimates")),
        comment="append-only: the latest holds",
    )
    op.create_index("ix_estimates_item", "estimates", ["programme_id", "item_id", "estimated_at", "id"])
    op.create_table(
        "outcomes",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ready_at", sa.DateTime(timezone=True), nullable=False, comment="for the first time"),
        sa.Column("counted", sa.Boolean(), nullable=False, comment="false: loaded as ready, nobody's work"),
        _to("outcomes", "item_id", "items"),
        sa.PrimaryKeyConstraint("programme_id", "item_id", name=op.f("pk_outcomes")),
        comment="read from the ledger by the worker; can be made again",
    )
    op.create_index("ix_outcomes_ready", "outcomes", ["programme_id", "ready_at"], postgresql_where=sa.text("counted"))
    op.create_table(
        "forecasts",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False, comment="the ledger position it stands on"),
        sa.Column("result", postgresql.JSONB(), nullable=False),
        _to("forecasts", "wave_id", "waves"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_forecasts")),
        comment="append-only",
    )
    op.create_index("ix_forecasts_wave", "forecasts", ["programme_id", "wave_id", "kept_at"])
    op.create_index(
        "ix_items_open",
        "items",
        ["programme_id", "site_id", "criticality", "offset_days"],
        postgresql_include=["deviation_id"],
        postgresql_where=sa.text("state <> 'ready'"),
    )
    op.create_index(
        "ix_items_blockers",
        "items",
        ["programme_id", "site_id", "offset_days"],
        postgresql_where=sa.text("criticality = 'blocker' AND state IS NOT NULL"),
    )
    op.create_index(
        "ix_items_measured",
        "items",
        ["programme_id", sa.text("(measurement ->> 'measuredAt')")],
        postgresql_where=sa.text("criticality = 'blocker' AND state = 'ready' AND evidence = 'measurement'"),
    )
    grant(APP, "SELECT, INSERT", "estimates", "outcomes", "forecasts")
    grant(APP, "SELECT, INSERT, UPDATE", "dependencies")


def downgrade() -> None:
    for index in ("ix_items_measured", "ix_items_blockers", "ix_items_open"):
        op.drop_index(index, "items")
    for table in ("forecasts", "outcomes", "estimates", "dependencies"):
        op.drop_table(table)


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["programme_id", column],
        [f"{target}.programme_id", f"{target}.id"],
        name=op.f(f"fk_{table}_programme_id_{column}_{target}"),
    )
