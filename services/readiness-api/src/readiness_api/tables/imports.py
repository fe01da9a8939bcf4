"""Files that bring organisations: what stood in them, what they would change, and how far that has come."""

from __future__ import annotations

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from readiness_api.tables.columns import MAYBE_JSON, TIME, identity, metadata

UNDER_WAY = text("status IN ('received', 'previewing', 'committing')")

imports = Table(
    "imports",
    metadata,
    *identity(),
    Column("upload_id", Uuid, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("format", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("columns", ARRAY(Text), nullable=False, comment="the headings of the file"),
    Column("row_count", Integer, nullable=False),
    Column("mapping", MAYBE_JSON, nullable=True),
    Column("problem", MAYBE_JSON, nullable=True, comment="why it went no further"),
    Column("progress", Integer, nullable=False, comment="rows done in the step under way"),
    Column("counts", MAYBE_JSON, nullable=True, comment="outcome -> rows, of the preview"),
    Column("affected_sites", Integer, nullable=False),
    Column("preview_hash", Text, nullable=True),
    Column("tree_hash", Text, nullable=True, comment="the tree that the preview was judged against"),
    Column("created_at", TIME, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("committed_at", TIME, nullable=True),
    Column("committed_by", Text, nullable=True),
    Column("actor", MAYBE_JSON, nullable=True, comment="who committed it, as the ledger names them"),
    CheckConstraint("format IN ('csv', 'xlsx', 'fhir')", name="format"),
    CheckConstraint(
        "status IN ('received', 'unreadable', 'read', 'previewing', 'previewed', 'committing', 'committed', "
        "'stopped', 'withdrawn')",
        name="status",
    ),
    Index("ix_imports_under_way", "created_at", postgresql_where=UNDER_WAY),
)

import_rows = Table(
    "import_rows",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("import_id", Uuid, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("line", Integer, nullable=False, comment="where it stands in the file"),
    Column("cells", JSONB, nullable=False),
    Column("outcome", Text, nullable=True),
    Column("hsa_id", Text, nullable=True),
    Column("name", Text, nullable=True),
    Column("organisation_id", Uuid, nullable=True),
    Column("place", Integer, nullable=True, comment="parents come before what is below them"),
    Column("values", MAYBE_JSON, nullable=True),
    Column("changes", JSONB, nullable=False, server_default=text("'[]'::jsonb")),
    Column("errors", JSONB, nullable=False, server_default=text("'[]'::jsonb")),
    Column("applied", Boolean, nullable=False, server_default=text("false")),
    ForeignKeyConstraint(["programme_id", "import_id"], ["imports.programme_id", "imports.id"]),
    CheckConstraint("outcome IN ('create', 'update', 'unchanged', 'reject')", name="outcome"),
    Index("ix_import_rows_outcome", "programme_id", "import_id", "outcome", "number"),
    Index(
        "ix_import_rows_place",
        "programme_id",
        "import_id",
        "place",
        postgresql_where=text("NOT applied AND place IS NOT NULL"),
    ),
)

import_mappings = Table(
    "import_mappings",
    metadata,
    *identity(),
    Column("name", Text, nullable=False),
    Column("columns", ARRAY(Text), nullable=False, comment="the headings it was made for"),
    Column("mapping", JSONB, nullable=False),
    Column("saved_at", TIME, nullable=False),
    Column("saved_by", Text, nullable=False),
    UniqueConstraint("programme_id", "name"),
)
