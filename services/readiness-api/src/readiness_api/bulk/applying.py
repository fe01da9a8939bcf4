"""The worker's part: applies what was asked for, a bounded chunk a transaction, and goes on where it was cut off."""

from typing import Any

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncEngine

from chassis.ledger import Actor
from chassis.work import Work, working
from readiness_api.bulk import repository
from readiness_api.bulk.rules import Content, Outcome, too_late
from readiness_api.bulk.service import content_of, write
from readiness_api.checklists.changing import ItemChange, change_items, hold_items

AT_A_TIME = 5
ACTIONS = {"set": "set_in_bulk", "sheet": "set_by_sheet", "undo": "undone_in_bulk"}


async def apply_bulk(engine: AsyncEngine) -> int:
    """Applies one chunk of each of the oldest changes. Answers how many changes there were."""
    async with engine.connect() as connection:
        found = await repository.applying(connection, AT_A_TIME)
    for bulk in found:
        actor = Actor(bulk.made_subject, bulk.made_by, bulk.made_role)
        async with working(engine, bulk.programme_id, actor) as work:
            row = await repository.find(work, bulk.id, None, lock=True)
            if row is not None and row.status == "applying":
                await _apply_chunk(work, row)
    return len(found)


async def _apply_chunk(work: Work, bulk: Row[Any]) -> None:
    rows = await repository.next_rows(work, bulk.id)
    if not rows:
        await write(work, bulk, "applied", {"status": "applied", "applied_at": work.now})
        return
    held = await hold_items(work, [row.item_id for row in rows])
    changes: list[ItemChange] = []
    outcomes: dict[int, tuple[str, str | None]] = {}
    for row in rows:
        before, after = content_of(row.before), content_of(row.after)
        item = held[row.item_id]
        late = too_late(before, after, content_of(item), locked=item["locked"])
        if late is None:
            changes.append(_change(bulk.kind, row, before, after))
        outcomes[row.number] = (Outcome.APPLIED, None) if late is None else (Outcome.LATE, late)
    await change_items(work, changes, grant=None)
    await repository.settle(work, bulk.id, outcomes)
    applied = len(changes)
    values = {"applied": bulk.applied + applied, "late": bulk.late + len(rows) - applied}
    await write(work, bulk, "chunk_applied", values)


def _change(kind: str, row: Row[Any], before: Content, after: Content) -> ItemChange:
    return ItemChange(row.item_id, ACTIONS[kind], because=after.reason, exactly=before.differing(after))
