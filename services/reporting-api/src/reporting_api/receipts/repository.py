"""Receipts in the database. Private to this feature."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, select

from chassis.access import Grant
from chassis.transaction import Transaction
from reporting_api.tables import receipts, reports


def listing(tx: Transaction, grant: Grant, report: UUID | None) -> Select[Any]:
    """Receipts of reports the caller's area answers for, newest first."""
    query = (
        select(receipts)
        .join(reports, and_(reports.c.programme_id == receipts.c.programme_id, reports.c.id == receipts.c.report_id))
        .where(receipts.c.programme_id == tx.programme, grant.covers(reports.c.lineage))
    )
    if report is not None:
        query = query.where(receipts.c.report_id == report)
    return query.order_by(receipts.c.shown_at.desc(), receipts.c.id.desc())
