"""Change management: training, superusers, activities, networks, and the hand-over."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.schema import SchemaItem

from readiness_api.tables.columns import MAYBE_JSON, TIME, identity, metadata, to


def _of_site() -> tuple[SchemaItem, ...]:
    return (*identity(), Column("site_id", Uuid, nullable=False), to("sites", "site_id"))


def _recorded() -> tuple[SchemaItem, ...]:
    return (
        Column("source", Text, nullable=False),
        Column("counted_at", TIME, nullable=False),
        Column("recorded_at", TIME, nullable=False),
        Column("recorded_by", Text, nullable=False),
    )


training_counts = Table(
    "training_counts",
    metadata,
    *_of_site(),
    Column("role", Text, nullable=False),
    Column("need", Integer, nullable=False, comment="those who work the first two weeks, exclusions left out"),
    Column("completed", Integer, nullable=False),
    Column("exclusions", Integer, nullable=False),
    Column("exclusions_reason", Text, nullable=True),
    Column("tested", Integer, nullable=True),
    Column("passed", Integer, nullable=True),
    Column("test_exclusions", Integer, nullable=True),
    Column("test_exclusions_reason", Text, nullable=True),
    *_recorded(),
    Index("ix_training_counts_role", "programme_id", "site_id", "role", "counted_at"),
    CheckConstraint("completed >= 0 AND need >= 1 AND completed <= need", name="completed"),
    CheckConstraint("exclusions >= 0 AND (exclusions = 0 OR exclusions_reason IS NOT NULL)", name="exclusions"),
    # Unknown is no answer to a CHECK: each part is asked for by name, so that no pass rate stands without the others.
    CheckConstraint(
        "(tested IS NULL AND passed IS NULL AND test_exclusions IS NULL AND test_exclusions_reason IS NULL) OR "
        "(tested IS NOT NULL AND passed IS NOT NULL AND test_exclusions IS NOT NULL AND tested >= 1 AND passed >= 0 "
        "AND passed <= tested AND test_exclusions >= 0 "
        "AND (test_exclusions = 0 OR test_exclusions_reason IS NOT NULL))",
        name="passed",
    ),
    comment="append-only; the latest of each role counts",
)

superuser_counts = Table(
    "superuser_counts",
    metadata,
    *_of_site(),
    Column("unit", Text, nullable=False),
    Column("shift", Text, nullable=False),
    Column("staff", Integer, nullable=False),
    Column("superusers", Integer, nullable=False),
    *_recorded(),
    Index("ix_superuser_counts_unit", "programme_id", "site_id", "unit", "shift", "counted_at"),
    CheckConstraint("shift IN ('day', 'evening', 'night')", name="shift"),
    CheckConstraint("staff >= 1 AND superusers >= 0", name="counts"),
    comment="append-only; the latest of each unit and shift counts",
)

change_activities = Table(
    "change_activities",
    metadata,
    *_of_site(),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("responsible", Text, nullable=False, comment="a function"),
    Column("audience", Text, nullable=False, comment="whom it is for, or the counterpart of a dialogue"),
    Column("channel", Text, nullable=True),
    Column("planned_at", TIME, nullable=False),
    Column("status", Text, nullable=False),
    Column("done_at", TIME, nullable=True),
    Column("outcome", Text, nullable=True),
    Column("result", Text, nullable=True),
    Column("case_number", Text, nullable=True),
    Column("attended", Integer, nullable=True),
    Column("concerned", Integer, nullable=True),
    Column("exclusions", Integer, nullable=True),
    Column("exclusions_reason", Text, nullable=True),
    Index("ix_change_activities_planned", "programme_id", "kind", "planned_at"),
    CheckConstraint("kind IN ('session', 'communication', 'union_dialogue', 'checkpoint')", name="kind"),
    CheckConstraint("status IN ('planned', 'done', 'cancelled')", name="status"),
    CheckConstraint("(status = 'planned') = (result IS NULL)", name="result"),
    CheckConstraint("(status = 'done') = (done_at IS NOT NULL)", name="done"),
    CheckConstraint(
        "(attended IS NULL AND concerned IS NULL AND exclusions IS NULL AND exclusions_reason IS NULL) OR "
        "(attended IS NOT NULL AND concerned IS NOT NULL AND exclusions IS NOT NULL AND attended >= 0 "
        "AND concerned >= 1 AND attended <= concerned AND exclusions >= 0 "
        "AND (exclusions = 0 OR exclusions_reason IS NOT NULL))",
        name="attendance",
    ),
    CheckConstraint("(kind = 'session' AND status = 'done') = (attended IS NOT NULL)", name="attended"),
)

networks = Table(
    "networks",
    metadata,
    *_of_site(),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("rhythm", Text, nullable=False, comment="how often it meets"),
    Column("way_in", Text, nullable=False, comment="its own way into the staff"),
    Column("members", JSONB, nullable=False, comment="function and how many; never a person"),
    UniqueConstraint("programme_id", "site_id", "name"),
    CheckConstraint("kind IN ('subject_experts', 'superusers')", name="kind"),
)

handovers = Table(
    "handovers",
    metadata,
    *_of_site(),
    Column("title", Text, nullable=False),
    Column("giver", Text, nullable=False, comment="the function that hands over"),
    Column("receiver", Text, nullable=False, comment="the function that will run and develop"),
    Column("contents", JSONB, nullable=False, comment="what is handed over, and whether it has been"),
    Column("open_matters", JSONB, nullable=False, comment="what is not settled, and who takes it over"),
    Column("status", Text, nullable=False),
    Column("given", MAYBE_JSON, nullable=True, comment="the giver's signature"),
    Column("received", MAYBE_JSON, nullable=True, comment="the receiver's signature"),
    CheckConstraint("status IN ('draft', 'given', 'received')", name="status"),
    CheckConstraint("(status = 'draft') = (given IS NULL)", name="given"),
    CheckConstraint("(status = 'received') = (received IS NOT NULL)", name="received"),
)
