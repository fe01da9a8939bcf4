"""readiness-api's tables. Every key begins with the programme, so that nothing crosses programmes."""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
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

from chassis.database import new_metadata
from chassis.tables import chassis_tables

metadata = new_metadata()
chassis_tables(metadata)

TIME = DateTime(timezone=True)
MAYBE_JSON = JSONB(none_as_null=True)
LIVE_DEVIATION = text("status IN ('requested', 'approved')")


def _identity() -> tuple[Column[object], ...]:
    return (
        Column("programme_id", Uuid, primary_key=True),
        Column("id", Uuid, primary_key=True),
        Column("version", Integer, nullable=False),
    )


def _to(table: str, column: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["programme_id", column], [f"{table}.programme_id", f"{table}.id"])


programmes = Table(
    "programmes",
    metadata,
    Column("programme_id", Uuid, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("region", JSONB, nullable=False, comment="name and HSA-id"),
    Column("kind", Text, nullable=False),
    Column("exercise_of", Uuid, nullable=True, comment="the real programme an exercise stands for"),
    Column("system", Text, nullable=False, comment="what is rolled out: data, not code"),
    Column("summary", JSONB, nullable=False),
    ForeignKeyConstraint(["programme_id"], ["clocks.programme_id"]),
    CheckConstraint("kind IN ('real', 'exercise')", name="kind"),
    CheckConstraint("exercise_of IS NULL OR kind = 'exercise'", name="exercise_of"),
)
organisations = Table(
    "organisations",
    metadata,
    *_identity(),
    Column("hsa_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("parent_id", Uuid, nullable=True),
    Column("lineage", ARRAY(Text), nullable=False, comment="HSA-ids from the root down to itself"),
    Column("municipality_code", Text, nullable=True),
    Column("options", ARRAY(Integer), nullable=False),
    Column("synthetic", Boolean, nullable=False, comment="the HSA-id is made up; the organisation may be real"),
    Column("valid_from", Date, nullable=True),
    Column("valid_to", Date, nullable=True),
    UniqueConstraint("programme_id", "hsa_id"),
    _to("organisations", "parent_id"),
)
bodies = Table(
    "bodies",
    metadata,
    *_identity(),
    Column("code", Text, nullable=False),
    Column("name", JSONB, nullable=False),
    Column("role", Text, nullable=False, comment="decides, or advises"),
    Column("organisation_id", Uuid, nullable=False),
    UniqueConstraint("programme_id", "code"),
    _to("organisations", "organisation_id"),
    CheckConstraint("role IN ('decides', 'advises')", name="role"),
)
mandates = Table(
    "mandates",
    metadata,
    *_identity(),
    Column("body_id", Uuid, nullable=True, comment="whose delegation it is"),
    Column("subject", Text, nullable=False),
    Column("title", Text, nullable=False, comment="the function, never a person"),
    Column("covers", ARRAY(Text), nullable=False),
    Column("decision_kind", Text, nullable=False),
    Column("organisation_id", Uuid, nullable=False),
    Column("valid_from", TIME, nullable=False),
    Column("valid_to", TIME, nullable=True),
    _to("bodies", "body_id"),
    _to("organisations", "organisation_id"),
    CheckConstraint("decision_kind IN ('board', 'delegated', 'executive')", name="decision_kind"),
)
waves = Table(
    "waves",
    metadata,
    *_identity(),
    Column("number", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("planned_at", TIME, nullable=True),
    Column("planned_text", Text, nullable=True, comment="a date said less exactly: 'hösten 2025'"),
    Column("actual_at", TIME, nullable=True),
    Column("note", MAYBE_JSON, nullable=True),
    Column("date_history", JSONB, nullable=False),
    UniqueConstraint("programme_id", "number"),
)
sites = Table(
    "sites",
    metadata,
    *_identity(),
    Column("organisation_id", Uuid, nullable=False),
    Column("wave_id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("hsa_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("lineage", ARRAY(Text), nullable=False),
    Column("options", ARRAY(Integer), nullable=False),
    UniqueConstraint("programme_id", "wave_id", "organisation_id"),
    _to("organisations", "organisation_id"),
    _to("waves", "wave_id"),
)
templates = Table(
    "templates",
    metadata,
    *_identity(),
    Column("code", Text, nullable=False),
    Column("template_version", Integer, nullable=False),
    Column("name", JSONB, nullable=False),
    Column("stale_after_hours", Integer, nullable=False),
    Column("items", JSONB, nullable=False, comment="never changed: a new version is a new row"),
    UniqueConstraint("programme_id", "code", "template_version"),
)
checklists = Table(
    "checklists",
    metadata,
    *_identity(),
    Column("site_id", Uuid, nullable=False),
    Column("wave_id", Uuid, nullable=False),
    Column("template_id", Uuid, nullable=False),
    Column("template_code", Text, nullable=False),
    Column("template_version", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("signatures", JSONB, nullable=False, comment="of the latest round; earlier ones stand in the ledger"),
    Column("changes_since_signed", Integer, nullable=False),
    Column("counts", JSONB, nullable=False, comment="area -> state -> how many items; the roll-up"),
    UniqueConstraint("programme_id", "site_id"),
    _to("sites", "site_id"),
    _to("waves", "wave_id"),
    _to("templates", "template_id"),
    CheckConstraint("status IN ('open', 'signed', 'approved')", name="status"),
)
items = Table(
    "items",
    metadata,
    *_identity(),
    Column("checklist_id", Uuid, nullable=False),
    Column("site_id", Uuid, nullable=False),
    Column("number", Integer, nullable=False, comment="its place in the template"),
    Column("code", Text, nullable=False),
    Column("area", Text, nullable=False),
    Column("text", JSONB, nullable=False),
    Column("criticality", Text, nullable=False),
    Column("offset_days", Integer, nullable=False),
    Column("due_at", TIME, nullable=True),
    Column("evidence", Text, nullable=False),
    Column("signer", Text, nullable=False),
    Column("during_pause", Boolean, nullable=False),
    Column("depends_on", ARRAY(Text), nullable=False),
    Column("source", Text, nullable=True),
    Column("threshold", MAYBE_JSON, nullable=True),
    Column("measure", MAYBE_JSON, nullable=True),
    Column("stale_after_hours", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("state", Text, nullable=True, comment="null: does not apply"),
    Column("reason", Text, nullable=True),
    Column("comment", Text, nullable=True),
    Column("measurement", MAYBE_JSON, nullable=True, comment="the latest; all of them stand in measurements"),
    Column("deviation_id", Uuid, nullable=True, comment="the latest"),
    Column("deviation_status", Text, nullable=True),
    Column("changed_at", TIME, nullable=True),
    Column("changed_by", Text, nullable=True),
    Column("next_change_at", TIME, nullable=True, comment="when time alone changes its state"),
    UniqueConstraint("programme_id", "checklist_id", "number"),
    UniqueConstraint("programme_id", "checklist_id", "code"),
    _to("checklists", "checklist_id"),
    _to("sites", "site_id"),
    Index(
        "ix_items_next_change", "programme_id", "next_change_at", postgresql_where=text("next_change_at IS NOT NULL")
    ),
    CheckConstraint("status IN ('not_started', 'in_progress', 'ready', 'blocked', 'not_applicable')", name="status"),
    CheckConstraint("state IN ('ready', 'in_progress', 'at_risk', 'unknown', 'blocked')", name="state"),
    CheckConstraint("(state IS NULL) = (status = 'not_applicable')", name="not_applicable"),
    CheckConstraint("reason IS NOT NULL OR status NOT IN ('blocked', 'not_applicable')", name="reason"),
)
measurements = Table(
    "measurements",
    metadata,
    *_identity(),
    Column("item_id", Uuid, nullable=False),
    Column("site_id", Uuid, nullable=False),
    Column("numerator", Integer, nullable=False),
    Column("denominator", Integer, nullable=False),
    Column("exclusions", Integer, nullable=False),
    Column("exclusions_reason", Text, nullable=True),
    Column("source", Text, nullable=False),
    Column("measured_at", TIME, nullable=False),
    Column("recorded_at", TIME, nullable=False),
    Column("recorded_by", Text, nullable=False),
    _to("items", "item_id"),
    _to("sites", "site_id"),
    Index("ix_measurements_item", "programme_id", "item_id", "measured_at"),
    CheckConstraint("numerator >= 0 AND numerator <= denominator AND denominator >= 1", name="fraction"),
    CheckConstraint("exclusions = 0 OR (exclusions > 0 AND exclusions_reason IS NOT NULL)", name="exclusions"),
)
deviations = Table(
    "deviations",
    metadata,
    *_identity(),
    Column("item_id", Uuid, nullable=False),
    Column("site_id", Uuid, nullable=False),
    Column("reason", Text, nullable=False),
    Column("mitigation", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("expires_at", TIME, nullable=False),
    Column("requested_at", TIME, nullable=False),
    Column("requested_by", Text, nullable=False),
    Column("requested_subject", Text, nullable=False),
    Column("decided_at", TIME, nullable=True),
    Column("decided_by", Text, nullable=True),
    Column("decision_reason", Text, nullable=True),
    _to("items", "item_id"),
    _to("sites", "site_id"),
    Index("uq_deviations_live", "programme_id", "item_id", unique=True, postgresql_where=LIVE_DEVIATION),
    Index("ix_deviations_expires", "programme_id", "expires_at", postgresql_where=LIVE_DEVIATION),
    CheckConstraint("status IN ('requested', 'approved', 'denied', 'revoked', 'expired')", name="status"),
)
gates = Table(
    "gates",
    metadata,
    *_identity(),
    Column("wave_id", Uuid, nullable=False),
    Column("code", Text, nullable=False),
    Column("offset_days", Integer, nullable=False),
    Column("due_at", TIME, nullable=True),
    Column("last_evaluation", MAYBE_JSON, nullable=True),
    UniqueConstraint("programme_id", "wave_id", "code"),
    _to("waves", "wave_id"),
)
gate_evaluations = Table(
    "gate_evaluations",
    metadata,
    *_identity(),
    Column("gate_id", Uuid, nullable=False),
    Column("evaluated_at", TIME, nullable=False),
    Column("position", BigInteger, nullable=False, comment="the ledger position it stands on"),
    Column("result", JSONB, nullable=False),
    _to("gates", "gate_id"),
    Index("ix_gate_evaluations_gate", "programme_id", "gate_id", "evaluated_at"),
    comment="append-only",
)
