"""Bodies have a validity, and people hold roles."""

import sqlalchemy as sa
from alembic import op

from chassis.migrations import grant

revision = "0032"
down_revision = "0053"
branch_labels = None
depends_on = None

APP = "readiness_app"
TO = ("bodies", "waves", "organisations")
COLUMN = {"bodies": "body_id", "waves": "wave_id", "organisations": "organisation_id"}


def upgrade() -> None:
    op.add_column("bodies", sa.Column("valid_from", sa.DateTime(timezone=True), nullable=True))
    op.add_column("bodies", sa.Column("valid_to", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "appointments",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False, comment="the function, never a person"),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("body_id", sa.Uuid(), nullable=True),
        sa.Column("wave_id", sa.Uuid(), nullable=True, comment="null: in every wave"),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("valid_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("valid_to", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "role IN ('chair', 'member', 'secretary', 'adjunct', 'presenter', 'owner', 'approver', 'medical_officer')",
            name=op.f("ck_appointments_role"),
        ),
        sa.CheckConstraint(
            "(body_id IS NOT NULL) = (role IN ('chair', 'member', 'secretary', 'adjunct'))",
            name=op.f("ck_appointments_body"),
        ),
        sa.CheckConstraint("valid_to IS NULL OR valid_from < valid_to", name=op.f("ck_appointments_period")),
        *(
            sa.ForeignKeyConstraint(
                ["programme_id", COLUMN[other]],
                [f"{other}.programme_id", f"{other}.id"],
                name=op.f(f"fk_appointments_programme_id_{COLUMN[other]}_{other}"),
            )
            for other in TO
        ),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_appointments")),
    )
    op.create_index("ix_appointments_subject", "appointments", ["programme_id", "subject"])
    grant(APP, "SELECT, INSERT, UPDATE", "appointments")


def downgrade() -> None:
    op.drop_table("appointments")
    op.drop_column("bodies", "valid_to")
    op.drop_column("bodies", "valid_from")
