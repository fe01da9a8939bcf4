"""Due dates follow the go-live they are counted from: when a wave's date moves, and when a site changes wave."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from chassis.work import Work
from readiness_api.checklists import repository
from readiness_api.checklists.changing import ItemChange, change_items
from readiness_api.checklists.representation import CHECKLIST, checklist_answer, values_of

LISTS_AT_A_TIME = 4
"""Some 600 items a transaction: a person who answers one of them waits a moment, not until the whole wave has moved."""


async def follow_wave(work: Work, wave: UUID, planned_at: datetime | None) -> int:
    """Moves the due dates of a few of the wave's checklists. Answers how many; none when all have moved."""
    lists = await repository.to_redate(work, wave, planned_at, LISTS_AT_A_TIME)
    if lists:
        await _redate(work, lists, planned_at)
    return len(lists)


async def follow_site(work: Work, site: UUID, wave: UUID, planned_at: datetime | None, reason: str) -> None:
    """Takes the site's checklist, if it has one, along to another wave and its go-live."""
    row = await repository.lock_checklist_of_site(work, site)
    if row is None:
        return
    moved = values_of(row) | {"wave_id": wave, "version": row.version + 1}
    await repository.move_to_wave(work, row.id, wave, moved["version"])
    work.record(
        CHECKLIST, id=row.id, version=moved["version"], action="moved", state=checklist_answer(moved), reason=reason
    )
    await _redate(work, [row.id], planned_at)


async def _redate(work: Work, lists: Sequence[UUID], planned_at: datetime | None) -> None:
    items = await repository.items_of(work, lists)
    await change_items(work, [ItemChange(item, "redated", planned=(planned_at,)) for item in items], grant=None)
    await repository.count_from(work, lists, planned_at)
