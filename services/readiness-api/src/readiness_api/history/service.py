"""An item's history, entry by entry, each beside the version before it."""

from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.ledger import unseal
from chassis.paging import PageRequest, page_of
from chassis.schema import Page
from chassis.transaction import Transaction
from readiness_api.history import repository
from readiness_api.history.rules import differences
from readiness_api.history.schemas import DifferenceAnswer, HistoryEntry


async def page(tx: Transaction, grant: Grant, paging: PageRequest, item: UUID) -> Page[HistoryEntry]:
    """Newest first. Empty for an item outside the grant, and past the end."""
    offset = (paging.page - 1) * paging.limit
    rows = await repository.newest_first(tx, grant, item, limit=paging.limit, offset=offset)
    return page_of([_entry(row) for row in rows], rows[0].total_records if rows else 0, paging)


def _entry(row: Row[Any]) -> HistoryEntry:
    entry = unseal(row.sealed, row.texts)
    earlier = None if row.earlier_sealed is None else unseal(row.earlier_sealed, row.earlier_texts)["state"]
    found = differences(entry["entity"], earlier, entry["state"])
    return HistoryEntry(
        entity=entry["entity"],
        entity_id=entry["entityId"],
        version=entry["version"],
        action=entry["action"],
        by=entry["actor"]["name"],
        role=entry["actor"]["role"],
        occurred_at=entry["occurredAt"],
        recorded_at=entry["recordedAt"],
        reason=entry["reason"],
        differences=[DifferenceAnswer(field=one.field, before=one.before, after=one.after) for one in found],
    )
