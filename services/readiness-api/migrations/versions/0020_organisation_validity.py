"""Organisations with options and validity by date; imports."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

from chassis.migrations import grant

revision = "0020"
down_revision = "0070"
branch_labels = None
depends_on = None

APP = "readiness_app"
EMPTY = sa.text("'[]'::jsonb")
TIME = sa.DateTime(timezone=True)
MAYBE = JSONB(none_as_null=True)
NEW = ("municipal_options", "imports", "import_rows", "import_mappings")


def upgrade() -> None:
    op.add_column("organisations", sa.Column("organisation_number", sa.Text()))
    op.add_column("organisations", sa.Column("option_periods", JSONB(), nullable=False, server_default=EMPTY))
    op.add_column("organisations", sa.Column("status", sa.Text(), nullable=False, server_default=sa.text("'in_force'")))
    op.add_column(
        "organisations",
        sa.Column("next_change_at", TIME, comment="when a date alone changes its status or its options"),
    )
    op.alter_column("organisations", "options", comment="those in force; all of them stand in option_periods")
    # What was chosen before periods were kept has no known beginning. The next look at the clock judges every node.
    op.execute(
        "UPDATE organisations SET next_change_at = '2000-01-01T00:00:00Z', option_periods = coalesce((SELECT "
        "jsonb_agg(jsonb_build_object('option', o, 'validFrom', null, 'validTo', null, 'source', null) ORDER BY o) "
        "FROM unnest(options) AS o), '[]'::jsonb) "
        "WHERE options <> '{}' OR valid_from IS NOT NULL OR valid_to IS NOT NULL"
    )
    op.create_check_constraint(
        op.f("ck_organisations_status"), "organisations", "status IN ('planned', 'in_force', 'closed')"
    )
    op.create_index("ix_organisations_lineage", "organisations", ["lineage"], postgresql_using="gin")
    op.create_index(
        "ix_organisations_next_change",
        "organisations",
        ["programme_id", "next_change_at"],
        postgresql_where=sa.text("next_change_at IS NOT NULL"),
    )
    op.create_table(
        "municipal_options",
        *_identity(),
        sa.Column("option", sa.Integer(), nullable=False),
        sa.Column("name", JSONB(), nullable=False),
        sa.Column("ended_by", sa.Date(), comment="in force nowhere after this day"),
        sa.Column("ended_text", sa.Text(), comment="the end as it was said, where the day is not known: '2022'"),
        sa.Column("source", sa.Text()),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_municipal_options")),
        sa.UniqueConstraint("programme_id", "option", name=op.f("uq_municipal_options_programme_id_option")),
        sa.CheckConstraint("option BETWEEN 1 AND 3", name=op.f("ck_municipal_options_option")),
    )
    _imports()
    grant(APP, "SELECT, INSERT, UPDATE", "municipal_options", "imports", "import_mappings")
    grant(APP, "SELECT, INSERT, UPDATE, DELETE", "import_rows")


def _identity() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )


def _of_import(table: str) -> tuple[sa.ForeignKeyConstraint, ...]:
    return (
        sa.ForeignKeyConstraint(
            ["programme_id", "import_id"],
            ["imports.programme_id", "imports.id"],
            name=op.f(f"fk_{table}_programme_id_imports"),
        ),
    )


def _imports() -> None:
    op.create_table(
        "imports",
        *_identity(),
        sa.Column("upload_id", sa.Uuid(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("columns", sa.ARRAY(sa.Text()), nullable=False, comment="the headings of the file"),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("mapping", MAYBE),
        sa.Column("problem", MAYBE, comment="why it went no further"),
        sa.Column("progress", sa.Integer(), nullable=False, comment="rows done in the step under way"),
        sa.Column("counts", MAYBE, comment="outcome -> rows, of the preview"),
        sa.Column("affected_sites", sa.Integer(), nullable=False),
        sa.Column("preview_hash", sa.Text()),
        sa.Column("tree_hash", sa.Text(), comment="the tree that the preview was judged against"),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("committed_at", TIME),
        sa.Column("committed_by", sa.Text()),
        sa.Column("actor", MAYBE, comment="who committed it, as the ledger names them"),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_imports")),
        sa.CheckConstraint("format IN ('csv', 'xlsx', 'fhir')", name=op.f("ck_imports_format")),
        sa.CheckConstraint(
            "status IN ('received', 'unreadable', 'read', 'previewing', 'previewed', 'committing', 'committed', "
            "'stopped', 'withdrawn')",
            name=op.f("ck_imports_status"),
        ),
    )
    op.create_index(
        "ix_imports_under_way",
        "imports",
        ["created_at"],
        postgresql_where=sa.text("status IN ('received', 'previewing', 'committing')"),
    )
    op.create_table(
        "import_rows",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False, comment="where it stands in the file"),
        sa.Column("cells", JSONB(), nullable=False),
        sa.Column("outcome", sa.Text()),
        sa.Column("hsa_id", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("organisation_id", sa.Uuid()),
        sa.Column("place", sa.Integer(), comment="parents come before what is below them"),
        sa.Column("values", MAYBE),
        sa.Column("changes", JSONB(), nullable=False, server_default=EMPTY),
        sa.Column("errors", JSONB(), nullable=False, server_default=EMPTY),
        sa.Column("applied", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.PrimaryKeyConstraint("programme_id", "import_id", "number", name=op.f("pk_import_rows")),
        sa.CheckConstraint(
            "outcome IN ('create', 'update', 'unchanged', 'reject')", name=op.f("ck_import_rows_outcome")
        ),
        *_of_import("import_rows"),
    )
    op.create_index("ix_import_rows_outcome", "import_rows", ["programme_id", "import_id", "outcome", "number"])
    op.create_index(
        "ix_import_rows_place",
        "import_rows",
        ["programme_id", "import_id", "place"],
        postgresql_where=sa.text("NOT applied AND place IS NOT NULL"),
    )
    op.create_table(
        "import_mappings",
        *_identity(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("columns", sa.ARRAY(sa.Text()), nullable=False, comment="the headings it was made for"),
        sa.Column("mapping", JSONB(), nullable=False),
        sa.Column("saved_at", TIME, nullable=False),
        sa.Column("saved_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", "id", name=op.f("pk_import_mappings")),
        sa.UniqueConstraint("programme_id", "name", name=op.f("uq_import_mappings_programme_id_name")),
    )


def downgrade() -> None:
    for table in reversed(NEW):
        op.drop_table(table)
    op.drop_index("ix_organisations_next_change", "organisations")
    op.drop_index("ix_organisations_lineage", "organisations")
    op.alter_column("organisations", "options", comment=None)
    for column in ("next_change_at", "status", "option_periods", "organisation_number"):
        op.drop_column("organisations", column)
