"""How the states of sites add up, for a wave and for the whole programme."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Integer, Table, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import TIME, identity, metadata, to

roll_ups = Table(
    "roll_ups",
    metadata,
    *identity(),
    Column("wave_id", Uuid, nullable=True, comment="null: the whole programme"),
    Column("items", JSONB, nullable=False, comment="area -> state -> how many items"),
    Column("sites", JSONB, nullable=False, comment="area, or all -> state -> how many sites"),
    Column("states", JSONB, nullable=False, comment="area, or all -> state: as last said in the ledger"),
    Column("position", BigInteger, nullable=False, comment="of the change that last moved it"),
    Column("published_at", TIME, nullable=False),
    UniqueConstraint("programme_id", "wave_id", postgresql_nulls_not_distinct=True),
    to("waves", "wave_id"),
    comment="made by the consumer `roll-up`; may be made again",
)

roll_up_leaves = Table(
    "roll_up_leaves",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("site_id", Uuid, primary_key=True),
    Column("site_version", Integer, nullable=False),
    Column("checklist_version", Integer, nullable=False),
    Column("wave_id", Uuid, nullable=False),
    Column("areas", JSONB(none_as_null=True), nullable=True, comment="area -> state -> how many items"),
    ForeignKeyConstraint(["programme_id", "site_id"], ["sites.programme_id", "sites.id"]),
    comment="what each site counts for now, so that a change is a difference",
)
