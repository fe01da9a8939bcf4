"""Records who was shown which version. The first showing of each form counts; later ones change nothing."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.transaction import Transaction
from reporting_api.receipts.schemas import Receipt
from reporting_api.tables import receipts

RECEIPT = Entity.of("receipt", "name")


async def record(tx: Transaction, grant: Grant, report: UUID, number: int, format: str) -> None:
    """In the transaction that shows it: no version is shown without its receipt."""
    row = (
        await tx.execute(
            insert(receipts)
            .values(
                programme_id=tx.programme,
                id=new_id(),
                report_id=report,
                number=number,
                format=format,
                subject=grant.caller.subject,
                name=grant.caller.name,
                role=grant.role,
                shown_at=tx.now,
            )
            .on_conflict_do_nothing()
            .returning(receipts)
        )
    ).one_or_none()
    if row is not None:
        tx.acting_as(grant.role)
        tx.record(RECEIPT, id=row.id, version=1, action="shown", state=Receipt.of(row))
