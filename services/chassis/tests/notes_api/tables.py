"""The notes' table. What a note follows is checked when the transaction commits, and not before."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKeyConstraint, Integer, Table, Text, Uuid

from chassis.database import new_metadata
from chassis.tables import chassis_tables

metadata = new_metadata()
chassis_tables(metadata)

notes = Table(
    "notes",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("follows", Uuid),
    ForeignKeyConstraint(
        ["programme_id", "follows"], ["notes.programme_id", "notes.id"], deferrable=True, initially="DEFERRED"
    ),
)
