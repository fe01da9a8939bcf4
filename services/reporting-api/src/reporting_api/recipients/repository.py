"""Recipients in the database. Private to this feature."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.transaction import Transaction
from reporting_api.recipients.schemas import Recipient
from reporting_api.tables import recipients


def listing(tx: Transaction) -> Select[Any]:
    """The programme's recipients by name."""
    return (
        select(recipients)
        .where(recipients.c.programme_id == tx.programme)
        .order_by(func.sort_key(recipients.c.name), recipients.c.id)
    )


async def find(tx: Transaction, recipient: UUID) -> Recipient | None:
    """One recipient."""
    row = (
        await tx.execute(
            select(recipients).where(recipients.c.programme_id == tx.programme, recipients.c.id == recipient)
        )
    ).one_or_none()
    return None if row is None else Recipient.of(row)


async def add_missing(connection: AsyncConnection, programme: UUID, wanted: Sequence[Recipient]) -> list[Recipient]:
    """Adds those whose code is not there yet, and answers them."""
    rows = await connection.execute(
        insert(recipients)
        .values([{"programme_id": programme, **recipient.model_dump()} for recipient in wanted])
        .on_conflict_do_nothing(index_elements=["programme_id", "code"])
        .returning(recipients)
    )
    return [Recipient.of(row) for row in rows]
