"""Ledger, site directory and incidents."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.migrations import create_chassis_v1, drop_chassis_v1, grant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APP = "incident_app"


def upgrade() -> None:
    create_chassis_v1(APP)
    op.execute("CREATE SEQUENCE incident_number_seq")
    op.create_table(
        "mandates",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("covers", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("decision_kind", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("valid_to", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_mandates")),
        comment="copy, fed from readiness-api",
    )
    op.create_index("ix_mandates_subject", "mandates", ["programme_id", "subject"], unique=False)
    op.create_table(
        "programmes",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", name=op.f("pk_programmes")),
        comment="copy, fed from readiness-api",
    )
    op.create_table(
        "sites",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hsa_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("lineage", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_sites")),
        comment="copy, fed from readiness-api: the site directory",
    )
    op.create_table(
        "waves",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_waves")),
        comment="copy, fed from readiness-api",
    )
    op.create_table(
        "incidents",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("site_name", sa.Text(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=True),
        sa.Column("lineage", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("where", sa.Text(), nullable=True),
        sa.Column("patient_affected", sa.Text(), nullable=False),
        sa.Column("workaround", sa.Text(), nullable=True),
        sa.Column("downtime_routine", sa.Boolean(), nullable=True),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reporter_subject", sa.Text(), nullable=False),
        sa.Column("reporter_name", sa.Text(), nullable=False),
        sa.Column("consequence", sa.SmallInteger(), nullable=True),
        sa.Column("probability", sa.SmallInteger(), nullable=True),
        sa.Column("risk", sa.SmallInteger(), sa.Computed("consequence * probability", persisted=True), nullable=True),
        sa.Column("hazard_class", sa.Text(), nullable=True),
        sa.Column("assignee", sa.Text(), nullable=True),
        sa.Column("resolution", sa.Text(), nullable=True),
        sa.Column("reopen_reason", sa.Text(), nullable=True),
        sa.CheckConstraint("patient_affected IN ('yes', 'no', 'unknown')", name=op.f("ck_incidents_patient_affected")),
        sa.CheckConstraint("status IN ('new', 'open', 'resolved', 'confirmed')", name=op.f("ck_incidents_status")),
        sa.CheckConstraint(
            "status NOT IN ('resolved', 'confirmed') OR resolution IS NOT NULL",
            name=op.f("ck_incidents_resolution"),
        ),
        sa.CheckConstraint("(consequence IS NULL) = (probability IS NULL)", name=op.f("ck_incidents_rating_whole")),
        sa.CheckConstraint(
            "consequence BETWEEN 1 AND 4 AND probability BETWEEN 1 AND 4", name=op.f("ck_incidents_rating")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_incidents_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_incidents")),
    )
    op.create_index(
        "ix_incidents_open",
        "incidents",
        ["programme_id", "recorded_at"],
        unique=False,
        postgresql_where=sa.text("status IN ('new', 'open')"),
    )
    op.create_index("ix_incidents_recorded", "incidents", ["programme_id", "recorded_at", "id"], unique=False)
    op.create_index(
        "ix_incidents_reporter",
        "incidents",
        ["programme_id", "reporter_subject", "recorded_at"],
        unique=False,
    )
    op.create_index("uq_incidents_number", "incidents", ["programme_id", "number"], unique=True)
    op.execute(f"GRANT USAGE ON SEQUENCE incident_number_seq TO {APP}")
    grant(APP, "SELECT, INSERT, UPDATE, DELETE", "programmes", "waves", "sites", "mandates")
    grant(APP, "SELECT, INSERT, UPDATE", "incidents")


def downgrade() -> None:
    for table in ("incidents", "mandates", "sites", "waves", "programmes"):
        op.drop_table(table)
    op.execute("DROP SEQUENCE incident_number_seq")
    drop_chassis_v1()
