"""Change management and the hand-over."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.migrations import grant

revision = "0072"
down_revision = "0052"
branch_labels = None
depends_on = None

APP = "readiness_app"


def upgrade() -> None:
    op.create_table(
        "change_activities",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("responsible", sa.Text(), nullable=False, comment="a function"),
        sa.Column("audience", sa.Text(), nullable=False, comment="whom it is for, or the counterpart of a dialogue"),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("case_number", sa.Text(), nullable=True),
        sa.Column("attended", sa.Integer(), nullable=True),
        sa.Column("concerned", sa.Integer(), nullable=True),
        sa.Column("exclusions", sa.Integer(), nullable=True),
        sa.Column("exclusions_reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(kind = 'session' AND status = 'done') = (attended IS NOT NULL)",
            name=op.f("ck_change_activities_attended"),
        ),
        sa.CheckConstraint("(status = 'done') = (done_at IS NOT NULL)", name=op.f("ck_change_activities_done")),
        sa.CheckConstraint("(status = 'planned') = (result IS NULL)", name=op.f("ck_change_activities_result")),
        sa.CheckConstraint(
            "kind IN ('session', 'communication', 'union_dialogue', 'checkpoint')",
            name=op.f("ck_change_activities_kind"),
        ),
        sa.CheckConstraint("status IN ('planned', 'done', 'cancelled')", name=op.f("ck_change_activities_status")),
        sa.CheckConstraint(
            "(attended IS NULL AND concerned IS NULL AND exclusions IS NULL AND exclusions_reason IS NULL) OR "
            "(attended IS NOT NULL AND concerned IS NOT NULL AND exclusions IS NOT NULL AND attended >= 0 AND "
            "concerned >= 1 AND attended <= concerned AND exclusions >= 0 AND (exclusions = 0 OR "
            "exclusions_reason IS NOT NULL))",
            name=op.f("ck_change_activities_attendance"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_change_activities_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_change_activities")),
    )
    op.create_index(
        "ix_change_activities_planned", "change_activities", ["programme_id", "kind", "planned_at"], unique=False
    )
    op.create_table(
        "handovers",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("giver", sa.Text(), nullable=False, comment="the function that hands over"),
        sa.Column("receiver", sa.Text(), nullable=False, comment="the function that will run and develop"),
        sa.Column(
            "contents",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="what is handed over, and whether it has been",
        ),
        sa.Column(
            "open_matters",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="what is not settled, and who takes it over",
        ),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column(
            "given",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            nullable=True,
            comment="the giver's signature",
        ),
        sa.Column(
            "received",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            nullable=True,
            comment="the receiver's signature",
        ),
        sa.CheckConstraint("(status = 'draft') = (given IS NULL)", name=op.f("ck_handovers_given")),
        sa.CheckConstraint("(status = 'received') = (received IS NOT NULL)", name=op.f("ck_handovers_received")),
        sa.CheckConstraint("status IN ('draft', 'given', 'received')", name=op.f("ck_handovers_status")),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_handovers_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_handovers")),
    )
    op.create_table(
        "networks",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("rhythm", sa.Text(), nullable=False, comment="how often it meets"),
        sa.Column("way_in", sa.Text(), nullable=False, comment="its own way into the staff"),
        sa.Column(
            "members",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="function and how many; never a person",
        ),
        sa.CheckConstraint("kind IN ('subject_experts', 'superusers')", name=op.f("ck_networks_kind")),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_networks_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_networks")),
        sa.UniqueConstraint("programme_id", "site_id", "name", name=op.f("uq_networks_programme_id_site_id_name")),
    )
    op.create_table(
        "superuser_counts",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("shift", sa.Text(), nullable=False),
        sa.Column("staff", sa.Integer(), nullable=False),
        sa.Column("superusers", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("shift IN ('day', 'evening', 'night')", name=op.f("ck_superuser_counts_shift")),
        sa.CheckConstraint("staff >= 1 AND superusers >= 0", name=op.f("ck_superuser_counts_counts")),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_superuser_counts_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_superuser_counts")),
        comment="append-only; the latest of each unit and shift counts",
    )
    op.create_index(
        "ix_superuser_counts_unit",
        "superuser_counts",
        ["programme_id", "site_id", "unit", "shift", "counted_at"],
        unique=False,
    )
    op.create_table(
        "training_counts",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column(
            "need", sa.Integer(), nullable=False, comment="those who work the first two weeks, exclusions left out"
        ),
        sa.Column("completed", sa.Integer(), nullable=False),
        sa.Column("exclusions", sa.Integer(), nullable=False),
        sa.Column("exclusions_reason", sa.Text(), nullable=True),
        sa.Column("tested", sa.Integer(), nullable=True),
        sa.Column("passed", sa.Integer(), nullable=True),
        sa.Column("test_exclusions", sa.Integer(), nullable=True),
        sa.Column("test_exclusions_reason", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(tested IS NULL AND passed IS NULL AND test_exclusions IS NULL AND test_exclusions_reason IS NULL) "
            "OR (tested IS NOT NULL AND passed IS NOT NULL AND test_exclusions IS NOT NULL AND tested >= 1 AND "
            "passed >= 0 AND passed <= tested AND test_exclusions >= 0 AND (test_exclusions = 0 OR "
            "test_exclusions_reason IS NOT NULL))",
            name=op.f("ck_training_counts_passed"),
        ),
        sa.CheckConstraint(
            "completed >= 0 AND need >= 1 AND completed <= need", name=op.f("ck_training_counts_completed")
        ),
        sa.CheckConstraint(
            "exclusions >= 0 AND (exclusions = 0 OR exclusions_reason IS NOT NULL)",
            name=op.f("ck_training_counts_exclusions"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_training_counts_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_training_counts")),
        comment="append-only; the latest of each role counts",
    )
    op.create_index(
        "ix_training_counts_role", "training_counts", ["programme_id", "site_id", "role", "counted_at"], unique=False
    )
    grant(APP, "SELECT, INSERT", "training_counts", "superuser_counts")
    grant(APP, "SELECT, INSERT, UPDATE", "change_activities", "networks", "handovers")


def downgrade() -> None:
    op.drop_index("ix_training_counts_role", table_name="training_counts")
    op.drop_table("training_counts")
    op.drop_index("ix_superuser_counts_unit", table_name="superuser_counts")
    op.drop_table("superuser_counts")
    op.drop_table("networks")
    op.drop_table("handovers")
    op.drop_index("ix_change_activities_planned", table_name="change_activities")
    op.drop_table("change_activities")
