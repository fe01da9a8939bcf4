"""Templates while they are written, upgrades of running checklists, items that a template no longer asks for."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.migrations import grant

revision = "0042"
down_revision = "0033"
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True)


def _identity() -> list[sa.Column[object]]:
    return [
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    ]


def _to(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_programme_id_{column}_{other}")
    return sa.ForeignKeyConstraint(["programme_id", column], [f"{other}.programme_id", f"{other}.id"], name=name)


def upgrade() -> None:
    op.add_column(
        "items",
        sa.Column(
            "withdrawn_in", sa.Integer(), nullable=True, comment="the template version that no longer asks for it"
        ),
    )
    op.create_table(
        "template_drafts",
        *_identity(),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", postgresql.JSONB(), nullable=False),
        sa.Column("based_on", sa.Uuid(), nullable=False),
        sa.Column("based_on_version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("published_as", sa.Uuid(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("stale_after_hours", sa.Integer(), nullable=False),
        sa.Column("sign_off", postgresql.JSONB(), nullable=False),
        sa.Column("items", postgresql.JSONB(), nullable=False),
        sa.CheckConstraint("status IN ('open', 'published', 'discarded')", name=op.f("ck_template_drafts_status")),
        _to("template_drafts", "based_on", "templates"),
        _to("template_drafts", "published_as", "templates"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_template_drafts")),
    )
    op.create_table(
        "template_upgrades",
        *_identity(),
        sa.Column("template_id", sa.Uuid(), nullable=False),
        sa.Column("template_version", sa.Integer(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column(
            "keep_answers",
            sa.ARRAY(sa.Text()),
            nullable=False,
            comment="codes whose answers stand though the words changed",
        ),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column(
            "digest", sa.Text(), nullable=False, comment="SHA-256 of the plan: what is applied is what was previewed"
        ),
        sa.Column("checklists", sa.Integer(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("answers_affected", sa.Integer(), nullable=False),
        sa.Column("signatures_affected", sa.Integer(), nullable=False),
        sa.Column("previewed_at", TIME, nullable=False),
        sa.Column("previewed_by", sa.Text(), nullable=False),
        sa.Column("applied_at", TIME, nullable=True),
        sa.Column("applied_by", sa.Text(), nullable=True),
        sa.CheckConstraint("status IN ('previewed', 'applied')", name=op.f("ck_template_upgrades_status")),
        _to("template_upgrades", "template_id", "templates"),
        _to("template_upgrades", "wave_id", "waves"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_template_upgrades")),
    )
    op.create_table(
        "template_upgrade_plans",
        *_identity(),
        sa.Column("upgrade_id", sa.Uuid(), nullable=False),
        sa.Column("checklist_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("site_name", sa.Text(), nullable=False),
        sa.Column("plan", postgresql.JSONB(), nullable=False, comment="what happens to each item; append-only"),
        _to("template_upgrade_plans", "upgrade_id", "template_upgrades"),
        _to("template_upgrade_plans", "checklist_id", "checklists"),
        _to("template_upgrade_plans", "site_id", "sites"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_template_upgrade_plans")),
        sa.UniqueConstraint(
            "programme_id",
            "upgrade_id",
            "checklist_id",
            name=op.f("uq_template_upgrade_plans_programme_id_upgrade_id_checklist_id"),
        ),
    )
    op.create_index("ix_template_upgrade_plans_site", "template_upgrade_plans", ["programme_id", "site_id"])
    grant("readiness_app", "SELECT, INSERT, UPDATE", "template_drafts", "template_upgrades")
    grant("readiness_app", "SELECT, INSERT", "template_upgrade_plans")


def downgrade() -> None:
    op.drop_table("template_upgrade_plans")
    op.drop_table("template_upgrades")
    op.drop_table("template_drafts")
    op.drop_column("items", "withdrawn_in")
