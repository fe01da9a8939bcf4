"""Phases with their dates; waves that know when they went live, and whose items follow their date."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.migrations import grant

revision = "0030"
down_revision = "0050"
branch_labels = None
depends_on = None

APP = "readiness_app"


def upgrade() -> None:
    op.create_table(
        "phases",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, comment="its place in the order of phases"),
        sa.Column("planned_from", sa.Date(), nullable=True),
        sa.Column("planned_to", sa.Date(), nullable=True),
        sa.Column("planned_text", sa.Text(), nullable=True, comment="a period said less exactly: 'hösten 2025'"),
        sa.Column("date_history", postgresql.JSONB(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('design', 'test', 'training', 'transition', 'go_live', 'stabilisation', 'handover')",
            name=op.f("ck_phases_kind"),
        ),
        sa.CheckConstraint("planned_from <= planned_to", name=op.f("ck_phases_period")),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_phases")),
        sa.UniqueConstraint("programme_id", "kind", name=op.f("uq_phases_programme_id_kind")),
    )
    op.create_table(
        "wave_states",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["programme_id", "wave_id"],
            ["waves.programme_id", "waves.id"],
            name=op.f("fk_wave_states_programme_id_wave_id_waves"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "wave_id", name=op.f("pk_wave_states")),
        comment="a copy fed from incident-api, where decisions move it; nothing here moves it",
    )
    op.add_column("waves", sa.Column("actual_history", postgresql.JSONB(), nullable=False, server_default="[]"))
    op.add_column(
        "waves",
        sa.Column(
            "redate",
            sa.Boolean(),
            nullable=False,
            server_default=sa.false(),
            comment="items' due dates are yet to move",
        ),
    )
    op.create_index("ix_waves_redate", "waves", ["programme_id"], postgresql_where=sa.text("redate"))
    op.add_column(
        "checklists",
        sa.Column(
            "planned_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="the go-live that its items' due dates are counted from",
        ),
    )
    op.execute(
        "UPDATE checklists AS c SET planned_at = w.planned_at FROM waves AS w "
        "WHERE w.programme_id = c.programme_id AND w.id = c.wave_id"
    )
    grant(APP, "SELECT, INSERT, UPDATE", "phases", "wave_states")


def downgrade() -> None:
    op.drop_column("checklists", "planned_at")
    op.drop_index("ix_waves_redate", "waves")
    op.drop_column("waves", "redate")
    op.drop_column("waves", "actual_history")
    op.drop_table("wave_states")
    op.drop_table("phases")
