"""Writing in the log."""

from __future__ import annotations

from datetime import timedelta

from chassis import problem_types
from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.problems import Problem
from chassis.transaction import Transaction
from incident_api.incidents.errors import TOO_LATE
from incident_api.staff import repository
from incident_api.staff.schemas import LogEntry, WriteEntry

LOG_ENTRY = Entity.of("log_entry", "text", "source", "writtenBy")
CLOCK_SKEW = timedelta(minutes=5)


async def write(tx: Transaction, grant: Grant, body: WriteEntry) -> LogEntry:
    """Adds a line. Raises Problem 422 for a time to come, 404 for a correction of nothing."""
    occurred_at = body.occurred_at or tx.now
    if occurred_at > tx.now + CLOCK_SKEW:
        raise Problem(TOO_LATE)
    if body.corrects is not None and not await repository.exists(tx, body.corrects):
        raise Problem(problem_types.NOT_FOUND)
    entry = LogEntry.model_validate(
        {
            **body.model_dump(),
            "id": new_id(),
            "version": 1,
            "occurred_at": occurred_at,
            "recorded_at": tx.now,
            "written_by": grant.caller.name,
        }
    )
    await repository.add(tx, entry)
    tx.acting_as(grant.role)
    tx.record(LOG_ENTRY, id=entry.id, version=1, action="written", state=entry, occurred_at=occurred_at)
    return entry
