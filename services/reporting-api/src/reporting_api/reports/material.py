"""Gathers the pictures a report rests on, each at the positions it stood at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from chassis.access import Grant
from chassis.paging import PageRequest
from chassis.transaction import Transaction
from reporting_api.reports import drafting, rules
from reporting_api.situation import service as situation
from reporting_api.situation.figures import RISK
from reporting_api.situation.schemas import Source

ROWS = 50


def sources_of(positions: Sequence[dict[str, Any]]) -> list[Source]:
    """The sources as they stood when the positions were kept."""
    return [Source.model_validate({**position, "heardAt": None, "heardSecondsAgo": None}) for position in positions]


async def gather(
    tx: Transaction, grant: Grant, as_of: datetime, positions: Sequence[dict[str, Any]], previous: Row[Any] | None
) -> drafting.Material:
    """`previous`: number, as_of and positions of the recipient's last report, when there is one."""
    sources = sources_of(positions)
    now = await situation.picture(tx, sources, as_of)
    before = None
    if previous is not None:
        before = await situation.picture(tx, sources_of(previous.positions), previous.as_of)
    earlier_at = as_of - rules.SINCE if previous is None else previous.as_of
    earlier = before or await situation.picture(tx, await situation.sources_at(tx, earlier_at), earlier_at)
    rows = await situation.rows_at(tx, grant, sources, RISK, PageRequest(1, ROWS))
    return drafting.Material(
        now=now,
        earlier=earlier,
        earlier_at=earlier_at,
        previous=before,
        previous_label=None if previous is None else f"Rapport {previous.number}",
        trend=(await situation.trend_until(tx, sources, RISK, as_of)).points,
        rows=[drafting.incident_row(row.state) for row in rows],
        rows_left_out=rows[0].total_records - len(rows) if rows else 0,
    )
