"""Who signs in which place, as the template names it; what was unlocked and why."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0040"
down_revision = "0060"
branch_labels = None
depends_on = None

# As every checklist was signed until now.
_SITE = """'{"first": ["site_manager"], "second": ["regional_lead"]}'"""
_REGION = """'{"first": ["site_manager", "regional_lead"], "second": ["regional_lead"]}'"""


def upgrade() -> None:
    op.add_column(
        "templates",
        sa.Column(
            "sign_off",
            postgresql.JSONB(),
            server_default=sa.text("'[]'"),
            nullable=False,
            comment="site kinds -> who may sign first and second; kinds that are not named: the usual two",
        ),
    )
    op.add_column(
        "checklists",
        sa.Column(
            "sign_off",
            postgresql.JSONB(),
            server_default=sa.text(_SITE),
            nullable=False,
            comment="the roles that may sign first and second, from the template",
        ),
    )
    op.execute(
        f"UPDATE checklists AS c SET sign_off = {_REGION} FROM sites AS s "  # noqa: S608
        "WHERE s.programme_id = c.programme_id AND s.id = c.site_id AND s.kind = 'region'"
    )
    op.add_column(
        "checklists",
        sa.Column(
            "unlocked",
            postgresql.JSONB(),
            nullable=True,
            comment="the latest unlocking since the latest approval: reason, function, time",
        ),
    )


def downgrade() -> None:
    op.drop_column("checklists", "unlocked")
    op.drop_column("checklists", "sign_off")
    op.drop_column("templates", "sign_off")
