"""A decision needs a mandate that covers it at that moment (domain.md, invariant 5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.access import Grant
from chassis.problems import Problem
from chassis.transaction import Transaction
from incident_api.mandates import errors, repository


@dataclass(frozen=True, slots=True)
class Mandate:
    """What a named official may decide, where."""

    title: str
    decision_kind: str
    organisation: str


async def require(tx: Transaction, grant: Grant, kind: str, lineages: Sequence[Sequence[str]] = ()) -> Mandate:
    """The caller's mandate for a kind of decision on all those sites. Raises Problem 403 without one."""
    for row in await repository.valid_now(tx, grant.caller.subject, kind):
        if all(row.organisation in lineage for lineage in lineages):
            return Mandate(row.title, row.decision_kind, row.organisation)
    raise Problem(errors.NO_MANDATE, values={"kind": kind})
