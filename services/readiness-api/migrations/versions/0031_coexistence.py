"""Systems, who runs which when, care flows and the routines of their crossings."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.migrations import grant

revision = "0031"
down_revision = "0051"
branch_labels = None
depends_on = None

APP = "readiness_app"
IN_ORDER = ("systems", "system_uses", "care_flows", "coexistence_routines")


def _identity() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )


def _to(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["programme_id", column],
        [f"{other}.programme_id", f"{other}.id"],
        name=op.f(f"fk_{table}_programme_id_{column}_{other}"),
    )


def upgrade() -> None:
    op.create_table(
        "systems",
        *_identity(),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False, comment="old: it is retired; new: it is what is rolled out"),
        sa.Column("read_only_from", sa.Date(), nullable=True),
        sa.Column("licence_ends", sa.Date(), nullable=True),
        sa.Column(
            "last_return_on", sa.Date(), nullable=True, comment="the last day on which a return to it is possible"
        ),
        sa.Column("kept", postgresql.JSONB(), nullable=False, comment="what is kept where"),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.CheckConstraint("kind IN ('old', 'new')", name=op.f("ck_systems_kind")),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_systems")),
        sa.UniqueConstraint("programme_id", "code", name=op.f("uq_systems_programme_id_code")),
    )
    op.create_table(
        "system_uses",
        *_identity(),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("system_id", sa.Uuid(), nullable=False),
        sa.Column("used_from", sa.Date(), nullable=True, comment="null: since before this was kept"),
        sa.Column("used_to", sa.Date(), nullable=True, comment="the last day; null: no end is known"),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.CheckConstraint("used_from <= used_to", name=op.f("ck_system_uses_period")),
        _to("system_uses", "organisation_id", "organisations"),
        _to("system_uses", "system_id", "systems"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_system_uses")),
    )
    op.create_index("ix_system_uses_organisation", "system_uses", ["programme_id", "organisation_id"])
    op.create_table(
        "care_flows",
        *_identity(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("from_organisation_id", sa.Uuid(), nullable=False),
        sa.Column("to_organisation_id", sa.Uuid(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True, comment="the last day; null: it goes on"),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.CheckConstraint("from_organisation_id <> to_organisation_id", name=op.f("ck_care_flows_ends")),
        _to("care_flows", "from_organisation_id", "organisations"),
        _to("care_flows", "to_organisation_id", "organisations"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_care_flows")),
    )
    op.create_table(
        "coexistence_routines",
        *_identity(),
        sa.Column("care_flow_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("line_owner", sa.Text(), nullable=False, comment="the function, never a person"),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False, comment="the last day it holds"),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('active', 'withdrawn')", name=op.f("ck_coexistence_routines_status")),
        sa.CheckConstraint("valid_from <= expires_on", name=op.f("ck_coexistence_routines_period")),
        _to("coexistence_routines", "care_flow_id", "care_flows"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_coexistence_routines")),
    )
    op.create_index("ix_coexistence_routines_flow", "coexistence_routines", ["programme_id", "care_flow_id"])
    grant(APP, "SELECT, INSERT, UPDATE", *IN_ORDER)


def downgrade() -> None:
    for table in reversed(IN_ORDER):
        op.drop_table(table)
