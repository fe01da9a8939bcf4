"""What is tried before go-live."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.migrations import grant

revision = "0071"
down_revision = "0010"
branch_labels = None
depends_on = None

APP = "readiness_app"


def upgrade() -> None:
    op.create_table(
        "migration_sources",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("source_count", sa.Integer(), nullable=False),
        sa.Column("loaded", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.Column(
            "causes", postgresql.JSONB(astext_type=sa.Text()), nullable=False, comment="kind, cause and how many"
        ),
        sa.Column("unexplained", sa.BigInteger(), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=True, comment="null: nothing has been loaded yet"),
        sa.CheckConstraint(
            "source_count >= 0 AND loaded >= 0 AND rejected >= 0 AND unexplained >= 0",
            name=op.f("ck_migration_sources_counts"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_migration_sources_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_migration_sources")),
        sa.UniqueConstraint(
            "programme_id",
            "site_id",
            "name",
            "record_type",
            name=op.f("uq_migration_sources_programme_id_site_id_name_record_type"),
        ),
    )
    op.create_table(
        "rehearsals",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("held_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("steps_total", sa.Integer(), nullable=True),
        sa.Column("steps_in_time", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("findings", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.CheckConstraint("kind IN ('dress', 'rollback', 'migration')", name=op.f("ck_rehearsals_kind")),
        sa.CheckConstraint("outcome <> 'passed' OR steps_in_time = steps_total", name=op.f("ck_rehearsals_passed")),
        sa.CheckConstraint("outcome IN ('passed', 'failed')", name=op.f("ck_rehearsals_outcome")),
        sa.CheckConstraint(
            "(held_at IS NULL AND outcome IS NULL AND steps_total IS NULL AND steps_in_time IS NULL) OR "
            "(held_at IS NOT NULL AND outcome IS NOT NULL "
            "AND steps_total >= 1 AND steps_in_time >= 0 AND steps_in_time <= steps_total)",
            name=op.f("ck_rehearsals_result"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_rehearsals_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_rehearsals")),
    )
    op.create_table(
        "round_trips",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("message_type", sa.Text(), nullable=False),
        sa.Column("counterpart", sa.Text(), nullable=False, comment="the system or function at the other end"),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("returned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "message_type IN ('lab', 'prescription', 'referral', 'radiology', 'admission', 'municipal_message')",
            name=op.f("ck_round_trips_message_type"),
        ),
        sa.CheckConstraint("outcome = 'failed' OR returned_at >= sent_at", name=op.f("ck_round_trips_there_and_back")),
        sa.CheckConstraint("outcome = 'passed' OR note IS NOT NULL", name=op.f("ck_round_trips_failed")),
        sa.CheckConstraint("outcome IN ('passed', 'failed')", name=op.f("ck_round_trips_outcome")),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_round_trips_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_round_trips")),
        comment="append-only",
    )
    op.create_index(
        "ix_round_trips_type", "round_trips", ["programme_id", "site_id", "message_type", "sent_at"], unique=False
    )
    op.create_table(
        "scenarios",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("item_code", sa.Text(), nullable=True, comment="the checklist's item it is the evidence of"),
        sa.Column(
            "steps",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="in order: who does what, and what should come of it",
        ),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("withdrawn_reason", sa.Text(), nullable=True),
        sa.Column(
            "last_run",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            nullable=True,
            comment="the latest; all of them stand in scenario_runs",
        ),
        sa.CheckConstraint(
            "(status = 'withdrawn') = (withdrawn_reason IS NOT NULL)", name=op.f("ck_scenarios_withdrawn")
        ),
        sa.CheckConstraint("status IN ('live', 'withdrawn')", name=op.f("ck_scenarios_status")),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_scenarios_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_scenarios")),
        sa.UniqueConstraint("programme_id", "site_id", "number", name=op.f("uq_scenarios_programme_id_site_id_number")),
    )
    op.create_table(
        "migration_counts",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("source_count", sa.Integer(), nullable=False),
        sa.Column("loaded", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.Column(
            "causes", postgresql.JSONB(astext_type=sa.Text()), nullable=False, comment="kind, cause and how many"
        ),
        sa.Column("unexplained", sa.BigInteger(), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "source_count >= 0 AND loaded >= 0 AND rejected >= 0 AND unexplained >= 0",
            name=op.f("ck_migration_counts_counts"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_migration_counts_programme_id_site_id_sites"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "source_id"],
            ["migration_sources.programme_id", "migration_sources.id"],
            name=op.f("fk_migration_counts_programme_id_source_id_migration_sources"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_migration_counts")),
        comment="append-only",
    )
    op.create_index(
        "ix_migration_counts_source", "migration_counts", ["programme_id", "source_id", "counted_at"], unique=False
    )
    op.create_table(
        "scenario_runs",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("scenario_id", sa.Uuid(), nullable=False),
        sa.Column("ran_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("system_version", sa.Text(), nullable=False),
        sa.Column("own_staff", sa.Boolean(), nullable=False, comment="run by the site's own staff"),
        sa.Column("critical_defects", sa.Integer(), nullable=False, comment="found and still open"),
        sa.Column("results", postgresql.JSONB(astext_type=sa.Text()), nullable=False, comment="an outcome a step"),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("steps_passed", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "outcome = 'failed' OR (own_staff AND critical_defects = 0)", name=op.f("ck_scenario_runs_passed")
        ),
        sa.CheckConstraint("outcome IN ('passed', 'failed')", name=op.f("ck_scenario_runs_outcome")),
        sa.ForeignKeyConstraint(
            ["programme_id", "scenario_id"],
            ["scenarios.programme_id", "scenarios.id"],
            name=op.f("fk_scenario_runs_programme_id_scenario_id_scenarios"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_scenario_runs_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_scenario_runs")),
        comment="append-only: a failed run stays",
    )
    op.create_index(
        "ix_scenario_runs_scenario", "scenario_runs", ["programme_id", "scenario_id", "ran_at"], unique=False
    )
    grant(APP, "SELECT, INSERT", "scenario_runs", "round_trips", "migration_counts")
    grant(APP, "SELECT, INSERT, UPDATE", "scenarios", "migration_sources", "rehearsals")


def downgrade() -> None:
    op.drop_index("ix_scenario_runs_scenario", table_name="scenario_runs")
    op.drop_table("scenario_runs")
    op.drop_index("ix_migration_counts_source", table_name="migration_counts")
    op.drop_table("migration_counts")
    op.drop_table("scenarios")
    op.drop_index("ix_round_trips_type", table_name="round_trips")
    op.drop_table("round_trips")
    op.drop_table("rehearsals")
    op.drop_table("migration_sources")
