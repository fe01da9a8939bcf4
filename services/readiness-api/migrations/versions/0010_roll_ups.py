"""Roll-ups of waves and programmes, and each checklist's states in one word."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

from chassis.migrations import grant

revision = "0010"
down_revision = "0031"
branch_labels = None
depends_on = None

# The areas and the order of worst-of as readiness_api.templates.rules and checklists.rules have them; a test compares.
_AREA_STATES = """
CREATE FUNCTION area_states(counts jsonb) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT string_agg(
    CASE WHEN (counts -> name ->> 'blocked')::int > 0 THEN 'b'
         WHEN (counts -> name ->> 'unknown')::int > 0 THEN 'u'
         WHEN (counts -> name ->> 'at_risk')::int > 0 THEN 'a'
         WHEN (counts -> name ->> 'in_progress')::int > 0 THEN 'i'
         WHEN (counts -> name ->> 'ready')::int > 0 THEN 'r'
         ELSE '-' END, '' ORDER BY number)
  FROM unnest(ARRAY['it_support', 'working_methods', 'standardisation', 'clinical_anchoring', 'patients_as_partners',
    'testing', 'schedule_and_method', 'technical_preparation', 'information_security', 'data_migration', 'training',
    'transition_period', 'patient_scenarios']) WITH ORDINALITY AS area(name, number)
$$
"""


def upgrade() -> None:
    op.execute(_AREA_STATES)
    op.add_column(
        "checklists",
        sa.Column(
            "states",
            sa.Text(),
            sa.Computed("area_states(counts)", persisted=True),
            nullable=True,
            comment="a letter for each of the 13 areas in their order: what the grid reads",
        ),
    )
    op.create_table(
        "roll_ups",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=True, comment="null: the whole programme"),
        sa.Column("items", JSONB(), nullable=False, comment="area -> state -> how many items"),
        sa.Column("sites", JSONB(), nullable=False, comment="area, or all -> state -> how many sites"),
        sa.Column("states", JSONB(), nullable=False, comment="area, or all -> state: as last said in the ledger"),
        sa.Column("position", sa.BigInteger(), nullable=False, comment="of the change that last moved it"),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_roll_ups")),
        sa.ForeignKeyConstraint(
            ["programme_id", "wave_id"],
            ["waves.programme_id", "waves.id"],
            name=op.f("fk_roll_ups_programme_id_wave_id_waves"),
        ),
        sa.UniqueConstraint(
            "programme_id", "wave_id", name=op.f("uq_roll_ups_programme_id_wave_id"), postgresql_nulls_not_distinct=True
        ),
        comment="made by the consumer `roll-up`; may be made again",
    )
    op.create_table(
        "roll_up_leaves",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("site_version", sa.Integer(), nullable=False),
        sa.Column("checklist_version", sa.Integer(), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=False),
        sa.Column("areas", JSONB(), nullable=True, comment="area -> state -> how many items"),
        sa.PrimaryKeyConstraint("programme_id", "site_id", name=op.f("pk_roll_up_leaves")),
        sa.ForeignKeyConstraint(
            ["programme_id", "site_id"],
            ["sites.programme_id", "sites.id"],
            name=op.f("fk_roll_up_leaves_programme_id_site_id_sites"),
        ),
        comment="what each site counts for now, so that a change is a difference",
    )
    grant("readiness_app", "SELECT, INSERT, UPDATE, DELETE", "roll_ups", "roll_up_leaves")


def downgrade() -> None:
    op.drop_table("roll_up_leaves")
    op.drop_table("roll_ups")
    op.drop_column("checklists", "states")
    op.execute("DROP FUNCTION area_states(jsonb)")
