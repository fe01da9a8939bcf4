"""Asking for deviations, deciding them, and letting them expire."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.etag import require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.times import rfc3339
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.checklists.changing import ItemChange, change_items
from readiness_api.deviations import errors, repository
from readiness_api.deviations.deciding import require_level
from readiness_api.deviations.extending import lapsed
from readiness_api.deviations.representation import answer_of, judged
from readiness_api.deviations.rules import DeviationStatus, Move, Refused, level, moved
from readiness_api.deviations.schemas import DeviationAnswer, NewDeviation

DEVIATION = Entity.of("deviation", "reason", "mitigation", "requestedBy", "decidedBy", "decisionReason")
EXPIRED_AT_A_TIME = 500


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: the subject that must not decide, and the function shown."""

    subject: str
    function: str


@dataclass(frozen=True, slots=True)
class DeviationFilter:
    """Which deviations; None is every. `expires_before`: those that end before then."""

    item: UUID | None = None
    site: UUID | None = None
    wave: UUID | None = None
    status: str | None = None
    area: str | None = None
    criticality: str | None = None
    expires_before: datetime | None = None
    extension_waits: bool | None = None


async def page(
    tx: Transaction, grant: Grant, paging: PageRequest, chosen: DeviationFilter, *, soonest_end_first: bool
) -> Page[DeviationAnswer]:
    query = repository.chosen(repository.newest_first(tx.programme, grant), chosen)
    ordered = repository.soonest_end_first(query) if soonest_end_first else query
    return await fetch_page(tx, ordered, paging, answer_of)


async def get(work: Work, grant: Grant, deviation: UUID) -> DeviationAnswer:
    """Raises Problem 404, also for one outside the grant."""
    row = await repository.find(work, grant, deviation)
    if row is None:
        raise Problem(NOT_FOUND)
    return answer_of(row)


async def ask(work: Work, grant: Grant, new: NewDeviation) -> DeviationAnswer:
    """Raises Problem 404 for an item outside the grant, 409 where there is a live one, 422 for an end in the past."""
    if new.expires_at <= work.now:
        raise Problem(errors.ENDS_BEFORE_IT_BEGINS, values={"now": rfc3339(work.now)})
    item = await repository.find_item(work, grant, new.item_id)
    if item is None:
        raise Problem(NOT_FOUND)
    if item.status == "not_applicable":
        raise Problem(errors.NOT_NEEDED)
    asker = Asker(work.actor.subject, work.actor.name)
    return (await _ask_of(work, [(new, item.site_id, asker)], {item.id: item}))[0]


async def ask_all(work: Work, asked: Sequence[tuple[NewDeviation, UUID, Asker]]) -> Sequence[DeviationAnswer]:
    """Deviations asked for, each with its site."""
    return await _ask_of(work, asked, await repository.find_items(work, [new.item_id for new, _, _ in asked]))


async def _ask_of(
    work: Work, asked: Sequence[tuple[NewDeviation, UUID, Asker]], items: Mapping[UUID, Row[Any]]
) -> Sequence[DeviationAnswer]:
    answers = [_asked(work, new, site, asker, items[new.item_id]) for new, site, asker in asked]
    await change_items(
        work,
        [ItemChange(each.item_id, "deviation_requested", deviation=(each.id, each.status)) for each in answers],
        grant=None,
    )
    derived = {"level", "checklist_id"}
    await repository.add(
        work,
        [
            {"programme_id": work.programme, "requested_subject": asker.subject, **answer.model_dump(exclude=derived)}
            for answer, (_, _, asker) in zip(answers, asked, strict=True)
        ],
    )
    for answer in answers:
        work.record(DEVIATION, id=answer.id, version=1, action="requested", state=answer, reason=answer.reason)
    return answers


def _asked(work: Work, new: NewDeviation, site: UUID, asker: Asker, item: Row[Any]) -> DeviationAnswer:
    return DeviationAnswer(
        id=new_id(),
        version=1,
        item_id=new.item_id,
        site_id=site,
        checklist_id=item.checklist_id,
        reason=new.reason,
        mitigation=new.mitigation,
        status="requested",
        expires_at=new.expires_at,
        requested_at=work.now,
        requested_by=asker.function,
        decided_at=None,
        decided_by=None,
        decision_reason=None,
        item_code=item.code,
        item_text=item.text,
        area=item.area,
        criticality=item.criticality,
        level=level(item.criticality),
        extensions=[],
    )


async def decide(
    work: Work, grant: Grant, deviation: UUID, expected: int, move: Move, reason: str | None
) -> DeviationAnswer:
    """Approves, denies or revokes.

    Raises Problem 403 where a higher level decides, 404, 409, 412, and 422 for one whose end has passed.
    """
    row = await hold(work, grant, deviation, expected)
    await require_level(work, grant, row)
    target = moved(judged(row), move, work.actor.subject, work.now)
    if isinstance(target, Refused):
        raise Problem(errors.REFUSED[target], values={"now": rfc3339(work.now), "status": row.status})
    return (await _write(work, [row], target, reason, decided_by=work.actor.name))[0]


async def hold(work: Work, grant: Grant, deviation: UUID, expected: int) -> Row[Any]:
    """The deviation, locked at the version expected. Raises Problem 404, 412."""
    before = await repository.find(work, grant, deviation)
    if before is None:
        raise Problem(NOT_FOUND)
    require_version(before.version, expected)
    row = (await repository.lock(work, [deviation]))[0]
    require_version(row.version, expected)
    return row


async def decide_all(work: Work, chosen: Sequence[UUID], move: Move, *, by: Asker) -> None:
    """Decides deviations on behalf of a function, for loading reference data. Raises Problem 409."""
    rows = await repository.lock(work, chosen)
    targets = {moved(judged(row), move, by.subject, work.now) for row in rows}
    for target in targets:
        if isinstance(target, Refused):
            raise Problem(errors.REFUSED[target], values={"now": rfc3339(work.now), "status": "?"})
        await _write(work, rows, target, None, decided_by=by.function)


async def expire(work: Work) -> int:
    """Writes that deviations whose end has passed have expired. Answers how many."""
    due = await repository.due_to_expire(work, work.now, EXPIRED_AT_A_TIME)
    if due:
        rows = [
            row
            for row in await repository.lock(work, due)
            if moved(judged(row), Move.EXPIRE, work.actor.subject, work.now) is DeviationStatus.EXPIRED
        ]
        await _write(work, rows, DeviationStatus.EXPIRED, None, decided_by=None)
    return len(due)


async def write(
    work: Work, row: Row[Any], action: str, values: Mapping[str, Any], reason: str | None
) -> DeviationAnswer:
    """Changes a deviation that is held, and records it."""
    changed = {**values, "version": row.version + 1}
    await repository.change(work, row.id, changed)
    answer = answer_of(row, changed)
    work.record(DEVIATION, id=answer.id, version=answer.version, action=action, state=answer, reason=reason)
    return answer


async def _write(
    work: Work, rows: Sequence[Row[Any]], target: DeviationStatus, reason: str | None, *, decided_by: str | None
) -> Sequence[DeviationAnswer]:
    await change_items(
        work,
        [ItemChange(row.item_id, f"deviation_{target}", deviation=(row.id, target.value)) for row in rows],
        grant=None,
    )
    decided = {"decided_at": work.now, "decided_by": decided_by, "decision_reason": reason} if decided_by else {}
    return [
        await write(
            work, row, target.value, {"status": target.value, **decided, **lapsed(row, work.now, target)}, reason
        )
        for row in rows
    ]
