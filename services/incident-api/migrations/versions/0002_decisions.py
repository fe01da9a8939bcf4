"""Pause policy, breaches, proposals and decisions, wave states, the staff's log."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.migrations import grant

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

APP = "incident_app"


def upgrade() -> None:
    op.execute("CREATE SEQUENCE decision_number_seq")
    op.create_table(
        "log_entries",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("unit_name", sa.Text(), nullable=True),
        sa.Column("metric", sa.Text(), nullable=True),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("written_by", sa.Text(), nullable=False),
        sa.Column("corrects", sa.Uuid(), nullable=True),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id", "corrects"],
            ["log_entries.programme_id", "log_entries.id"],
            name=op.f("fk_log_entries_programme_id_corrects_log_entries"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_log_entries")),
        comment="append-only: the application's role may INSERT and SELECT",
    )
    op.create_index("ix_log_entries_recorded_at", "log_entries", ["programme_id", "recorded_at"], unique=False)
    op.create_table(
        "policies",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("triggers", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_policies")),
    )
    op.create_table(
        "policy_folds",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("trigger_id", sa.Text(), nullable=False),
        sa.Column("state", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", "trigger_id", name=op.f("pk_policy_folds")),
        comment="the live fold's state; bounded by what is open and qualifies",
    )
    op.create_table(
        "breaches",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("trigger_id", sa.Text(), nullable=False),
        sa.Column("policy_id", sa.Uuid(), nullable=False),
        sa.Column("text", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("hazard_class", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("holds", sa.Boolean(), nullable=False),
        sa.Column("overdue", sa.Boolean(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by_function", sa.Text(), nullable=False),
        sa.Column("escalates_to", sa.Text(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("incidents", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("answer", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.CheckConstraint("(status = 'answered') = (answer IS NOT NULL)", name=op.f("ck_breaches_answer")),
        sa.ForeignKeyConstraint(
            ["programme_id", "policy_id"],
            ["policies.programme_id", "policies.id"],
            name=op.f("fk_breaches_programme_id_policy_id_policies"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_breaches")),
    )
    op.create_index(
        "ix_breaches_open",
        "breaches",
        ["programme_id", "answer_by"],
        unique=False,
        postgresql_where=sa.text("status = 'open'"),
    )
    op.create_index(
        "uq_breaches_holding",
        "breaches",
        ["programme_id", "trigger_id", "hazard_class"],
        unique=True,
        postgresql_where=sa.text("holds"),
    )
    op.create_table(
        "decisions",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("proposal_id", sa.Uuid(), nullable=True),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("decision_kind", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=True),
        sa.Column("paragraph", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("effective_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("presented_by", sa.Text(), nullable=False),
        sa.Column("participants", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("dissent", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("conditions", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("site_ids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("site_count", sa.Integer(), nullable=False),
        sa.Column("snapshot_hash", sa.Text(), nullable=True),
        sa.Column("supersedes", sa.Uuid(), nullable=True),
        sa.Column("breach_id", sa.Uuid(), nullable=True),
        sa.Column("historical", sa.Boolean(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.CheckConstraint("NOT historical OR source IS NOT NULL", name=op.f("ck_decisions_source")),
        sa.CheckConstraint(
            "historical OR (snapshot_hash IS NOT NULL AND proposal_id IS NOT NULL)", name=op.f("ck_decisions_evidence")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "wave_id"],
            ["waves.programme_id", "waves.id"],
            name=op.f("fk_decisions_programme_id_wave_id_waves"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_decisions")),
        comment="never edited: the application's role may INSERT and SELECT",
    )
    op.create_index("ix_decisions_wave", "decisions", ["programme_id", "wave_id", "decided_at"], unique=False)
    op.create_index("uq_decisions_proposal", "decisions", ["programme_id", "proposal_id"], unique=True)
    op.create_table(
        "wave_states",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decision_id", sa.Uuid(), nullable=True),
        sa.Column("next_state", sa.Text(), nullable=True),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state = 'planned' OR decision_id IS NOT NULL", name=op.f("ck_wave_states_by_decision")),
        sa.CheckConstraint(
            "state IN ('planned', 'decided', 'live', 'paused', 'stopped')", name=op.f("ck_wave_states_state")
        ),
        sa.CheckConstraint("(next_state IS NULL) = (next_at IS NULL)", name=op.f("ck_wave_states_next")),
        sa.ForeignKeyConstraint(
            ["programme_id", "wave_id"],
            ["waves.programme_id", "waves.id"],
            name=op.f("fk_wave_states_programme_id_wave_id_waves"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "wave_id", name=op.f("pk_wave_states")),
    )
    op.create_index(
        "ix_wave_states_next_at",
        "wave_states",
        ["next_at"],
        unique=False,
        postgresql_where=sa.text("next_at IS NOT NULL"),
    )
    op.create_table(
        "decision_snapshots",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("document", sa.Text(), nullable=False, comment="RFC 8785 bytes, as hashed"),
        sa.ForeignKeyConstraint(
            ["programme_id", "decision_id"],
            ["decisions.programme_id", "decisions.id"],
            name=op.f("fk_decision_snapshots_programme_id_decision_id_decisions"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "decision_id", name=op.f("pk_decision_snapshots")),
    )
    op.create_table(
        "proposals",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("breach_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("alternatives", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("union", sa.Text(), nullable=True),
        sa.Column("dissent", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("presented_by", sa.Text(), nullable=False),
        sa.Column("presented_by_subject", sa.Text(), nullable=False),
        sa.Column("presented_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("gate_passed", sa.Boolean(), nullable=True),
        sa.Column("decision_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("(status = 'decided') = (decision_id IS NOT NULL)", name=op.f("ck_proposals_decided")),
        sa.ForeignKeyConstraint(
            ["programme_id", "breach_id"],
            ["breaches.programme_id", "breaches.id"],
            name=op.f("fk_proposals_programme_id_breach_id_breaches"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id", "wave_id"],
            ["waves.programme_id", "waves.id"],
            name=op.f("fk_proposals_programme_id_wave_id_waves"),
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_proposals")),
    )
    op.create_index("ix_proposals_presented_at", "proposals", ["programme_id", "presented_at"], unique=False)
    op.execute(f"GRANT USAGE ON SEQUENCE decision_number_seq TO {APP}")
    grant(APP, "SELECT, INSERT", "decisions", "decision_snapshots", "log_entries")
    grant(APP, "SELECT, INSERT, UPDATE", "policies", "policy_folds", "breaches", "wave_states", "proposals")


def downgrade() -> None:
    for table in (
        "log_entries",
        "decision_snapshots",
        "decisions",
        "proposals",
        "breaches",
        "wave_states",
        "policy_folds",
        "policies",
    ):
        op.drop_table(table)
    op.execute("DROP SEQUENCE decision_number_seq")
