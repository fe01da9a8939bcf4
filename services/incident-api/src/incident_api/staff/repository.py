"""The staff's log in the database: append-only."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Select, insert, select

from chassis.transaction import Transaction
from incident_api.staff.schemas import LogEntry
from incident_api.tables import log_entries


def listing(programme: UUID) -> Select[Any]:
    """Newest first."""
    table = log_entries.c
    return (
        select(log_entries).where(table.programme_id == programme).order_by(table.recorded_at.desc(), table.id.desc())
    )


async def add(tx: Transaction, entry: LogEntry) -> None:
    """Writes a line."""
    await tx.execute(insert(log_entries).values(programme_id=tx.programme, **entry.model_dump()))


async def exists(tx: Transaction, id: UUID) -> bool:
    """Whether there is such a line."""
    query = select(log_entries.c.id).where(log_entries.c.programme_id == tx.programme, log_entries.c.id == id)
    return (await tx.execute(query)).one_or_none() is not None
