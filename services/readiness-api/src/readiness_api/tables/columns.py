"""What the tables have in common: their metadata, their keys and the types of their columns."""

from __future__ import annotations

from sqlalchemy import Column, DateTime, ForeignKeyConstraint, Integer, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from chassis.database import new_metadata
from chassis.tables import chassis_tables

metadata = new_metadata()
chassis_tables(metadata)

TIME = DateTime(timezone=True)
MAYBE_JSON = JSONB(none_as_null=True)


def identity() -> tuple[Column[object], ...]:
    """The first columns of everything with a life of its own."""
    return (
        Column("programme_id", Uuid, primary_key=True),
        Column("id", Uuid, primary_key=True),
        Column("version", Integer, nullable=False),
    )


def to(table: str, column: str) -> ForeignKeyConstraint:
    """A reference within the programme."""
    return ForeignKeyConstraint(["programme_id", column], [f"{table}.programme_id", f"{table}.id"])
