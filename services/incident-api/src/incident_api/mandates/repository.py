"""The copy of the mandates in the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, any_, literal, or_, select

from chassis.transaction import Transaction
from incident_api.tables import mandates


async def valid_now(tx: Transaction, subject: str, kind: str) -> Sequence[Row[Any]]:
    """A subject's mandates that cover a kind of decision at this moment: title, decision kind, organisation."""
    table = mandates.c
    query = select(table.title, table.decision_kind, table.organisation).where(
        table.programme_id == tx.programme,
        table.subject == subject,
        literal(kind) == any_(table.covers),
        table.valid_from <= tx.now,
        or_(table.valid_to.is_(None), table.valid_to > tx.now),
    )
    return (await tx.execute(query.order_by(table.id))).all()
