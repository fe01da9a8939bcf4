"""Ledger, and all of readiness."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.migrations import create_chassis_v1, drop_chassis_v1, grant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APP = "readiness_app"


APPEND_ONLY = ("measurements", "gate_evaluations", "templates")
CHANGED = (
    "programmes", "organisations", "bodies", "mandates", "waves", "sites", "checklists", "items", "deviations", "gates",
)  # fmt: skip
IN_ORDER = (
    "organisations", "bodies", "mandates", "programmes", "waves", "sites", "templates", "checklists", "items",
    "measurements", "deviations", "gates", "gate_evaluations",
)  # fmt: skip


def upgrade() -> None:
    create_chassis_v1(APP)
    op.create_table(
        "organisations",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("hsa_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("lineage", sa.ARRAY(sa.Text()), nullable=False, comment="HSA-ids from the root down to itself"),
        sa.Column("municipality_code", sa.Text(), nullable=True),
        sa.Column("options", sa.ARRAY(sa.Integer()), nullable=False),
        sa.Column(
            "synthetic", sa.Boolean(), nullable=False, comment="the HSA-id is made up; the organisation may be real"
        ),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["programme_id", "parent_id"],
            ["organisations.programme_id", "organisations.id"],
            name=op.f("fk_organisations_programme_id_parent_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_organisations")),
        sa.UniqueConstraint("programme_id", "hsa_id", name=op.f("uq_organisations_programme_id_hsa_id")),
    )
    op.create_table(
        "templates",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("template_version", sa.Integer(), nullable=False),
        sa.Column("name", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("stale_after_hours", sa.Integer(), nullable=False),
        sa.Column(
            "items",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="never changed: a new version is a new row",
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_templates")),
        sa.UniqueConstraint(
            "programme_id", "code", "template_version", name=op.f("uq_templates_programme_id_code_template_version")
        ),
    )
    op.create_table(
        "waves",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("planned_text", sa.Text(), nullable=True, comment="a date said less exactly: 'hösten 2025'"),
        sa.Column("actual_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("note", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("date_history", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_waves")),
        sa.UniqueConstraint("programme_id", "number", name=op.f("uq_waves_programme_id_number")),
    )
    op.create_table(
        "bodies",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("role", sa.Text(), nullable=False, comment="decides, or advises"),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("role IN ('decides', 'advises')", name=op.f("ck_bodies_role")),
        sa.ForeignKeyConstraint(
            ["programme_id", "organisation_id"],
            ["organisations.programme_id", "organisations.id"],
            name=op.f("fk_bodies_programme_id_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_bodies")),
        sa.UniqueConstraint("programme_id", "code", name=op.f("uq_bodies_programme_id_code")),
    )
    op.create_table(
        "gates",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("offset_days", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_evaluation", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.ForeignKeyConstraint(
            ["programme_id", "wave_id"],
            ["waves.programme_id", "waves.id"],
            name=op.f("fk_gates_programme_id_wave_id_waves"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_gates")),
        sa.UniqueConstraint("programme_id", "wave_id", "code", name=op.f("uq_gates_programme_id_wave_id_code")),
    )
    op.create_table(
        "programmes",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("region", postgresql.JSONB(astext_type=sa.Text()), nullable=False, comment="name and HSA-id"),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("exercise_of", sa.Uuid(), nullable=True, comment="the real programme an exercise stands for"),
        sa.Column("system", sa.Text(), nullable=False, comment="what is rolled out: data, not code"),
        sa.Column("summary", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.CheckConstraint("exercise_of IS NULL OR kind = 'exercise'", name=op.f("ck_programmes_exercise_of")),
        sa.CheckConstraint("kind IN ('real', 'exercise')", name=op.f("ck_programmes_kind")),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["clocks.programme_id"], name=op.f("fk_programmes_programme_id_clocks")
        ),
        sa.PrimaryKeyConstraint("programme_id", name=op.f("pk_programmes")),
    )
    op.create_table(
        "sites",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hsa_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("lineage", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("options", sa.ARRAY(sa.Integer()), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id", "organisation_id"],
            ["organisations.programme_id", "organisations.id"],
            name=op.f("fk_sites_programme_id_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "wave_id"],
            ["waves.programme_id", "waves.id"],
            name=op.f("fk_sites_programme_id_wave_id_waves"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_sites")),
        sa.UniqueConstraint(
            "programme_id", "wave_id", "organisation_id", name=op.f("uq_sites_programme_id_wave_id_organisation_id")
        ),
    )
    op.create_table(
        "checklists",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("template_id", sa.Uuid(), nullable=False),
        sa.Column("template_code", sa.Text(), nullable=False),
        sa.Column("template_version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column(
            "signatures",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="of the latest round; earlier ones stand in the ledger",
        ),
        sa.Column("changes_since_signed", sa.Integer(), nullable=False),
        sa.Column(
            "counts",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="area -> state -> how many items; the roll-up",
        ),
        sa.CheckConstraint("status IN ('open', 'signed', 'approved')", name=op.f("ck_checklists_status")),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_checklists_programme_id_site_id_sites"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "template_id"],
            ["templates.programme_id", "templates.id"],
            name=op.f("fk_checklists_programme_id_template_id_templates"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "wave_id"],
            ["waves.programme_id", "waves.id"],
            name=op.f("fk_checklists_programme_id_wave_id_waves"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_checklists")),
        sa.UniqueConstraint("programme_id", "site_id", name=op.f("uq_checklists_programme_id_site_id")),
    )
    op.create_table(
        "gate_evaluations",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("gate_id", sa.Uuid(), nullable=False),
        sa.Column("evaluated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False, comment="the ledger position it stands on"),
        sa.Column("result", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id", "gate_id"],
            ["gates.programme_id", "gates.id"],
            name=op.f("fk_gate_evaluations_programme_id_gate_id_gates"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_gate_evaluations")),
        comment="append-only",
    )
    op.create_index(
        "ix_gate_evaluations_gate", "gate_evaluations", ["programme_id", "gate_id", "evaluated_at"], unique=False
    )
    op.create_table(
        "mandates",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body_id", sa.Uuid(), nullable=True, comment="whose delegation it is"),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False, comment="the function, never a person"),
        sa.Column("covers", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("decision_kind", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("valid_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("valid_to", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "decision_kind IN ('board', 'delegated', 'executive')", name=op.f("ck_mandates_decision_kind")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "body_id"],
            ["bodies.programme_id", "bodies.id"],
            name=op.f("fk_mandates_programme_id_body_id_bodies"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "organisation_id"],
            ["organisations.programme_id", "organisations.id"],
            name=op.f("fk_mandates_programme_id_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_mandates")),
    )
    op.create_table(
        "items",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("checklist_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, comment="its place in the template"),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("text", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("criticality", sa.Text(), nullable=False),
        sa.Column("offset_days", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("signer", sa.Text(), nullable=False),
        sa.Column("during_pause", sa.Boolean(), nullable=False),
        sa.Column("depends_on", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("threshold", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("measure", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("stale_after_hours", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=True, comment="null: does not apply"),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column(
            "measurement",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            nullable=True,
            comment="the latest; all of them stand in measurements",
        ),
        sa.Column("deviation_id", sa.Uuid(), nullable=True, comment="the latest"),
        sa.Column("deviation_status", sa.Text(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.Text(), nullable=True),
        sa.Column(
            "next_change_at", sa.DateTime(timezone=True), nullable=True, comment="when time alone changes its state"
        ),
        sa.CheckConstraint("(state IS NULL) = (status = 'not_applicable')", name=op.f("ck_items_not_applicable")),
        sa.CheckConstraint(
            "reason IS NOT NULL OR status NOT IN ('blocked', 'not_applicable')", name=op.f("ck_items_reason")
        ),
        sa.CheckConstraint(
            "state IN ('ready', 'in_progress', 'at_risk', 'unknown', 'blocked')", name=op.f("ck_items_state")
        ),
        sa.CheckConstraint(
            "status IN ('not_started', 'in_progress', 'ready', 'blocked', 'not_applicable')",
            name=op.f("ck_items_status"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "checklist_id"],
            ["checklists.programme_id", "checklists.id"],
            name=op.f("fk_items_programme_id_checklist_id_checklists"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_items_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_items")),
        sa.UniqueConstraint(
            "programme_id", "checklist_id", "code", name=op.f("uq_items_programme_id_checklist_id_code")
        ),
        sa.UniqueConstraint(
            "programme_id", "checklist_id", "number", name=op.f("uq_items_programme_id_checklist_id_number")
        ),
    )
    op.create_index(
        "ix_items_next_change",
        "items",
        ["programme_id", "next_change_at"],
        unique=False,
        postgresql_where=sa.text("next_change_at IS NOT NULL"),
    )
    op.create_table(
        "deviations",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("mitigation", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("requested_by", sa.Text(), nullable=False),
        sa.Column("requested_subject", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("decision_reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "status IN ('requested', 'approved', 'denied', 'revoked', 'expired')", name=op.f("ck_deviations_status")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "item_id"],
            ["items.programme_id", "items.id"],
            name=op.f("fk_deviations_programme_id_item_id_items"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_deviations_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_deviations")),
    )
    op.create_index(
        "ix_deviations_expires",
        "deviations",
        ["programme_id", "expires_at"],
        unique=False,
        postgresql_where=sa.text("status IN ('requested', 'approved')"),
    )
    op.create_index(
        "uq_deviations_live",
        "deviations",
        ["programme_id", "item_id"],
        unique=True,
        postgresql_where=sa.text("status IN ('requested', 'approved')"),
    )
    op.create_table(
        "measurements",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("numerator", sa.Integer(), nullable=False),
        sa.Column("denominator", sa.Integer(), nullable=False),
        sa.Column("exclusions", sa.Integer(), nullable=False),
        sa.Column("exclusions_reason", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("measured_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "exclusions = 0 OR (exclusions > 0 AND exclusions_reason IS NOT NULL)",
            name=op.f("ck_measurements_exclusions"),
        ),
        sa.CheckConstraint(
            "numerator >= 0 AND numerator <= denominator AND denominator >= 1", name=op.f("ck_measurements_fraction")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "item_id"],
            ["items.programme_id", "items.id"],
            name=op.f("fk_measurements_programme_id_item_id_items"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_measurements_programme_id_site_id_sites"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_measurements")),
    )
    op.create_index("ix_measurements_item", "measurements", ["programme_id", "item_id", "measured_at"], unique=False)
    grant(APP, "SELECT, INSERT", *APPEND_ONLY)
    grant(APP, "SELECT, INSERT, UPDATE", *CHANGED)


def downgrade() -> None:
    for table in reversed(IN_ORDER):
        op.drop_table(table)
    drop_chassis_v1()
