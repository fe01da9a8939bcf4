"""Previewing changes of many items, and asking for what was previewed to be applied."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from typing import Any, Literal
from uuid import UUID

from pydantic.alias_generators import to_camel
from sqlalchemy import Row

from chassis.access import Grant
from chassis.etag import require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.bulk import errors, repository
from readiness_api.bulk.rules import MOST_ITEMS, SETTABLE, Content, Outcome, Planned, Why, digest, planned, undone
from readiness_api.bulk.schemas import BulkAnswer, BulkRow, Fault, NewBulkChange, OverviewItem, Selection

BULK = Entity.of("bulk_change", "reason", "comment", "ownerLine", "ownerProgramme", "madeBy")
OVERSEE = frozenset({"auditor", "regional_lead", "administrator"})
"""Roles that see everyone's changes; others see their own."""
KEPT = timedelta(hours=24)
Kind = Literal["set", "sheet", "undo"]


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of a preview: an item as it is, and what is planned for it."""

    item: UUID | None
    before: Content | None
    plan: Planned
    faults: Sequence[Fault] = field(default_factory=list)


def content_of(values: Mapping[str, Any]) -> Content:
    """What people say of an item, from its row or from what a preview kept."""
    return Content(**{name: values[name] for name in SETTABLE})


async def overview_page(tx: Transaction, grant: Grant, paging: PageRequest, chosen: Selection) -> Page[OverviewItem]:
    return await fetch_page(tx, repository.overview(tx.programme, grant, chosen), paging, OverviewItem.of)


async def page(tx: Transaction, grant: Grant, paging: PageRequest) -> Page[BulkAnswer]:
    return await fetch_page(tx, repository.newest_first(tx.programme, _whose(grant)), paging, BulkAnswer.of)


async def get(work: Work, grant: Grant, bulk: UUID) -> BulkAnswer:
    """Raises Problem 404, also for one that is someone else's."""
    return BulkAnswer.of(await _found(work, grant, bulk))


async def rows_page(tx: Transaction, grant: Grant, paging: PageRequest, bulk: UUID) -> Page[BulkRow]:
    query = repository.rows_in_order(tx.programme, grant, bulk, _whose(grant))
    return await fetch_page(tx, query, paging, BulkRow.of)


async def preview(work: Work, grant: Grant, new: NewBulkChange) -> BulkAnswer:
    """Says what the change would do to each item, and does nothing. Raises Problem 422."""
    wanted = new.change.said()
    if not wanted:
        raise Problem(errors.NOTHING_WANTED)
    selection = new.selection.model_dump(mode="json", by_alias=True, exclude_none=True)
    if not selection:
        raise Problem(errors.NOTHING_CHOSEN)
    found = await repository.chosen_items(work, grant, new.selection)
    if not found:
        raise Problem(errors.NOTHING_CHOSEN)
    if len(found) > MOST_ITEMS:
        raise Problem(errors.TOO_MANY, values={"most": MOST_ITEMS})
    rows = [
        PreviewRow(row.id, before := _now(row), planned(before, row.evidence, wanted, locked=row.locked))
        for row in found
    ]
    change = {to_camel(name): value for name, value in wanted.items()}
    return await keep(work, "set", rows, selection=selection, change=change)


async def undo(work: Work, grant: Grant, bulk: UUID) -> BulkAnswer:
    """Previews what takes an applied change back. Raises Problem 404, also where part of it is outside the grant."""
    before = await _found(work, grant, bulk)
    if before.status != "applied" or before.applied == 0:
        raise Problem(errors.NOT_APPLIED)
    found = await repository.applied_rows(work, bulk)
    if not all(grant.reaches(row.lineage) for row in found):
        raise Problem(NOT_FOUND)
    rows = [
        PreviewRow(row.id, now := _now(row), undone(content_of(row.before), content_of(row.after), now))
        for row in found
    ]
    return await keep(work, "undo", rows, undo_of=bulk)


async def keep(work: Work, kind: Kind, rows: Sequence[PreviewRow], **more: Any) -> BulkAnswer:
    """Keeps a preview, so that what is applied is what was looked at."""
    stored = [_stored(number, row) for number, row in enumerate(rows, start=1)]
    outcomes = [row.plan.outcome for row in rows]
    answer = BulkAnswer.model_validate(
        {
            "id": new_id(),
            "version": 1,
            "kind": kind,
            "status": "previewed",
            "selection": None,
            "change": None,
            "checklist_id": None,
            "undo_of": None,
            "digest": digest(stored),
            "to_change": outcomes.count(Outcome.CHANGE),
            "unchanged": outcomes.count(Outcome.UNCHANGED),
            "refused": outcomes.count(Outcome.REFUSED),
            "applied": 0,
            "late": 0,
            "made_at": work.now,
            "made_by": work.actor.name,
            "applied_at": None,
            **more,
        }
    )
    made = {"made_subject": work.actor.subject, "made_role": work.actor.role}
    owned = {"programme_id": work.programme, "bulk_id": answer.id}
    await repository.add(
        work,
        {"programme_id": work.programme, **made, **answer.model_dump()},
        [{**owned, **row, "item_id": rows[row["number"] - 1].item} for row in stored],
    )
    work.record(BULK, id=answer.id, version=1, action="previewed", state=answer)
    return answer


async def apply(work: Work, grant: Grant, bulk: UUID, expected: int, seen: str) -> BulkAnswer:
    """Asks that exactly what was previewed be applied; the worker does it, a chunk a transaction.

    Raises Problem 403 for another's preview, 404, 409 where it is not what was seen, 412.
    """
    row = await _found(work, grant, bulk, lock=True)
    if row.made_subject != work.actor.subject:
        raise Problem(errors.NOT_YOURS)
    require_version(row.version, expected)
    if row.status != "previewed":
        raise Problem(errors.NOT_PREVIEWED)
    if row.digest != seen:
        raise Problem(errors.ANOTHER_PREVIEW)
    if work.now > row.made_at + KEPT:
        raise Problem(errors.TOO_OLD)
    if not await repository.reached(work, grant, bulk):
        raise Problem(NOT_FOUND)
    return await write(work, row, "applying", {"status": "applying", "made_role": work.actor.role})


async def write(work: Work, row: Row[Any], action: str, values: Mapping[str, Any]) -> BulkAnswer:
    """Changes what is known of a change of many items, and records it."""
    changed = {**values, "version": row.version + 1}
    await repository.change(work, row.id, changed)
    known = {name: value for name, value in changed.items() if name in BulkAnswer.model_fields}
    answer = BulkAnswer.of(row).model_copy(update=known)
    work.record(BULK, id=answer.id, version=answer.version, action=action, state=answer)
    return answer


def _undone(row: Row[Any]) -> Planned:
    return undone(content_of(row.before), content_of(row.after), _now(row), locked=row.locked)


def _whose(grant: Grant) -> str | None:
    return None if grant.roles & OVERSEE else grant.caller.subject


async def _found(work: Work, grant: Grant, bulk: UUID, *, lock: bool = False) -> Row[Any]:
    row = await repository.find(work, bulk, _whose(grant), lock=lock)
    if row is None:
        raise Problem(NOT_FOUND)
    return row


def _now(row: Row[Any]) -> Content:
    return content_of(dict(row._mapping))


def _stored(number: int, row: PreviewRow) -> dict[str, Any]:
    return {
        "number": number,
        "item_id": None if row.item is None else str(row.item),
        "before": None if row.before is None else asdict(row.before),
        "after": None if row.plan.after is None else asdict(row.plan.after),
        "outcome": row.plan.outcome.value,
        "why": None if row.plan.why is None else row.plan.why.value,
        "faults": [fault.as_json() for fault in row.faults],
    }


FAULTY = Planned(Outcome.REFUSED, None, Why.FAULTY)
