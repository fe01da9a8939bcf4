"""Checklists asked something else than before: their items are added, defined anew or withdrawn, and told of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from chassis.work import Work
from readiness_api.checklists import repository
from readiness_api.checklists.representation import CHECKLIST, ITEM, checklist_answer, item_answer


@dataclass(frozen=True, slots=True)
class Redefinition:
    """Whole rows as they shall be: `items` with what is recorded of each, `added` those of them that are new."""

    items: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    added: list[dict[str, Any]] = field(default_factory=list)
    changed: list[dict[str, Any]] = field(default_factory=list)
    checklists: list[dict[str, Any]] = field(default_factory=list)


async def own_thresholds(work: Work) -> Mapping[str, Any]:
    """What the programme judges by instead of the template's limits, by the item's code."""
    return await repository.own_thresholds(work)


async def redefine(work: Work, made: Redefinition, reason: str) -> None:
    """Three statements, however many items; the checklists' locks are held."""
    if made.added:
        await repository.add_items(work, made.added)
    await repository.redefine_items(work, made.changed)
    await repository.redefine_checklists(work, made.checklists)
    for action, row in made.items:
        work.record(ITEM, id=row["id"], version=row["version"], action=action, state=item_answer(row), reason=reason)
    for values in made.checklists:
        answer = checklist_answer(values)
        work.record(CHECKLIST, id=answer.id, version=answer.version, action="upgraded", state=answer, reason=reason)
