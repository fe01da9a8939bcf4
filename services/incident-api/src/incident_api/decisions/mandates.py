"""A decision needs a mandate that covers it at that moment (domain.md, invariant 5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import any_, literal, or_, select

from chassis.access import Grant
from chassis.problems import Problem
from chassis.transaction import Transaction
from incident_api.decisions import errors
from incident_api.tables import mandates


@dataclass(frozen=True, slots=True)
class Mandate:
    """What a named official may decide, where."""

    title: str
    decision_kind: str
    organisation: str


async def require(tx: Transaction, grant: Grant, kind: str, lineages: Sequence[Sequence[str]] = ()) -> Mandate:
    """The caller's mandate for a kind of decision on all those sites. Raises Problem 403 without one."""
    table = mandates.c
    query = select(table.title, table.decision_kind, table.organisation).where(
        table.programme_id == tx.programme,
        table.subject == grant.caller.subject,
        literal(kind) == any_(table.covers),
        table.valid_from <= tx.now,
        or_(table.valid_to.is_(None), table.valid_to > tx.now),
    )
    for row in await tx.execute(query):
        if all(row.organisation in lineage for lineage in lineages):
            return Mandate(row.title, row.decision_kind, row.organisation)
    raise Problem(errors.NO_MANDATE, values={"kind": kind})
