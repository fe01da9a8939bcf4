"""The grid's order in columns: how bad a checklist is, and a site's name as it is sorted."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0041"
branch_labels = None
depends_on = None

# A digit in base 14 for each state but the best: more areas in a worse state always weigh more.
_AREA_WEIGHT = """
CREATE FUNCTION area_weight(counts jsonb) RETURNS int IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT length(translate(said, 'uair-', '')) * 2744 + length(translate(said, 'bair-', '')) * 196
       + length(translate(said, 'buir-', '')) * 14 + length(translate(said, 'buar-', ''))
  FROM (SELECT area_states(counts) AS said) AS s
$$
"""


def upgrade() -> None:
    op.execute(_AREA_WEIGHT)
    op.add_column(
        "checklists",
        sa.Column(
            "weight",
            sa.Integer(),
            sa.Computed("area_weight(counts)", persisted=True),
            nullable=True,
            comment="how many areas are in the worst states: the order of the grid",
        ),
    )
    op.add_column(
        "sites",
        sa.Column("sort_name", sa.Text(), sa.Computed("sort_key(name)", persisted=True), nullable=True),
    )


def downgrade() -> None:
    op.drop_column("sites", "sort_name")
    op.drop_column("checklists", "weight")
    op.execute("DROP FUNCTION area_weight(jsonb)")
