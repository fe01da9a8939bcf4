"""The chassis' own tables, the same in every service's database. Made by `migrations.create_chassis`."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Double,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Sequence,
    SmallInteger,
    Table,
    Text,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB

TIME = DateTime(timezone=True)


def chassis_tables(metadata: MetaData) -> None:
    """Declares the tables in a service's metadata, so that `alembic check` knows them."""
    Sequence("ledger_seq", metadata=metadata)
    Table(
        "clocks",
        metadata,
        Column("programme_id", Uuid, primary_key=True),
        Column("wall_at", TIME, nullable=False),
        Column("programme_at", TIME, nullable=False),
        Column("speed", Double, nullable=False),
        Column("exercise", Boolean, nullable=False),
        comment="programme time = programme_at + (wall clock - wall_at) × speed; a real programme: the wall clock",
    )
    Table(
        "ledger",
        metadata,
        Column("programme_id", Uuid, primary_key=True),
        Column("seq", BigInteger, primary_key=True, autoincrement=False),
        Column("entity", Text, nullable=False),
        Column("entity_id", Uuid, nullable=False),
        Column("version", Integer, nullable=False),
        Column("action", Text, nullable=False),
        Column("occurred_at", TIME, nullable=False),
        Column("recorded_at", TIME, nullable=False),
        Column("stored_at", TIME, nullable=False),
        Column("sealed", Text, nullable=False, comment="RFC 8785 bytes; free text stands as salted digests"),
        Index("ix_ledger_entity", "programme_id", "entity_id", "seq"),
        comment="append-only: the application's role may INSERT and SELECT",
    )
    Table(
        "ledger_texts",
        metadata,
        Column("programme_id", Uuid, primary_key=True),
        Column("seq", BigInteger, primary_key=True, autoincrement=False),
        Column("texts", JSONB, nullable=False, comment="JSON pointer -> [salt, text]; deleted when masked"),
        ForeignKeyConstraint(["programme_id", "seq"], ["ledger.programme_id", "ledger.seq"]),
    )
    Table(
        "pending",
        metadata,
        Column("seq", BigInteger, primary_key=True, autoincrement=False),
        Column("programme_id", Uuid, nullable=False),
        comment="entries that have no position yet",
    )
    Table(
        "positions",
        metadata,
        Column("position", BigInteger, primary_key=True, autoincrement=False),
        Column("programme_id", Uuid, nullable=False),
        Column("seq", BigInteger, nullable=False),
        Column("published_at", TIME, nullable=False, comment="programme time, monotonic within the programme"),
        Column("placed_at", TIME, nullable=False, comment="wall clock"),
        ForeignKeyConstraint(["programme_id", "seq"], ["ledger.programme_id", "ledger.seq"]),
        Index("ix_positions_programme", "programme_id", "position"),
        Index("ix_positions_time", "programme_id", "published_at", "position"),
        comment="dense: the feed's cursor, the leaf's index and the unit of asOf",
    )
    Table(
        "heads",
        metadata,
        Column("programme_id", Uuid, primary_key=True),
        Column("position", BigInteger, nullable=False),
        Column("published_at", TIME, nullable=False),
        comment="the last position of each programme",
    )
    Table(
        "idempotency_keys",
        metadata,
        Column("programme_id", Uuid, primary_key=True),
        Column("scope", Text, primary_key=True, comment="subject and route"),
        Column("key", Text, primary_key=True),
        Column("digest", LargeBinary, nullable=False, comment="SHA-256 of the request's body"),
        Column("status", SmallInteger, nullable=False),
        Column("headers", JSONB, nullable=False),
        Column("answer", Text, nullable=False),
        Column("stored_at", TIME, nullable=False),
        Index("ix_idempotency_keys_stored_at", "stored_at"),
    )
    Table(
        "feed_cursors",
        metadata,
        Column("consumer", Text, primary_key=True),
        Column("position", BigInteger, nullable=False),
        Column("published_at", TIME, nullable=True),
        Column("moved_at", TIME, nullable=True, comment="wall clock: how old the copy is"),
    )
    Table(
        "seals",
        metadata,
        Column("position", BigInteger, primary_key=True, autoincrement=False, comment="leaves 1..position"),
        Column("root", LargeBinary, nullable=False),
        Column("signature", LargeBinary, nullable=False),
        Column("key_id", Text, nullable=False),
        Column("sealed_at", TIME, nullable=False),
    )
