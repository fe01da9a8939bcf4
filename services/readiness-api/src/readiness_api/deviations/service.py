"""Asking for deviations, deciding them, and letting them expire."""

from collections.abc import Sequence
from dataclasses import dataclass
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
from readiness_api.deviations.rules import Deviation, DeviationStatus, Move, Refused, moved
from readiness_api.deviations.schemas import DeviationAnswer, NewDeviation
from readiness_api.tables import deviations

DEVIATION = Entity.of("deviation", "reason", "mitigation", "requestedBy", "decidedBy", "decisionReason")
EXPIRED_AT_A_TIME = 500


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: the subject that must not decide, and the function shown."""

    subject: str
    function: str


async def page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, item: UUID | None, site: UUID | None, status: str | None
) -> Page[DeviationAnswer]:
    wanted = {deviations.c.item_id: item, deviations.c.site_id: site, deviations.c.status: status}
    query = repository.newest_first(tx.programme, grant).where(
        *(column == value for column, value in wanted.items() if value is not None)
    )
    return await fetch_page(tx, query, paging, DeviationAnswer.of)


async def get(work: Work, grant: Grant, deviation: UUID) -> DeviationAnswer:
    """Raises Problem 404, also for one outside the grant."""
    row = await repository.find(work, grant, deviation)
    if row is None:
        raise Problem(NOT_FOUND)
    return DeviationAnswer.of(row)


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
    return (await ask_all(work, [(new, item.site_id, asker)]))[0]


async def ask_all(work: Work, asked: Sequence[tuple[NewDeviation, UUID, Asker]]) -> Sequence[DeviationAnswer]:
    """Deviations asked for, each with its site."""
    answers = [
        DeviationAnswer(
            id=new_id(),
            version=1,
            item_id=new.item_id,
            site_id=site,
            reason=new.reason,
            mitigation=new.mitigation,
            status="requested",
            expires_at=new.expires_at,
            requested_at=work.now,
            requested_by=asker.function,
            decided_at=None,
            decided_by=None,
            decision_reason=None,
        )
        for new, site, asker in asked
    ]
    await change_items(
        work,
        [ItemChange(each.item_id, "deviation_requested", deviation=(each.id, each.status)) for each in answers],
        grant=None,
    )
    await repository.add(
        work,
        [
            {"programme_id": work.programme, "requested_subject": asker.subject, **answer.model_dump()}
            for answer, (_, _, asker) in zip(answers, asked, strict=True)
        ],
    )
    for answer in answers:
        work.record(DEVIATION, id=answer.id, version=1, action="requested", state=answer, reason=answer.reason)
    return answers


async def decide(
    work: Work, grant: Grant, deviation: UUID, expected: int, move: Move, reason: str | None
) -> DeviationAnswer:
    """Approves, denies or revokes. Raises Problem 404, 409, 412, and 422 for one whose end has passed."""
    before = await repository.find(work, grant, deviation)
    if before is None:
        raise Problem(NOT_FOUND)
    require_version(before.version, expected)
    row = (await repository.lock(work, [deviation]))[0]
    require_version(row.version, expected)
    target = moved(_judged(row), move, work.actor.subject, work.now)
    if isinstance(target, Refused):
        raise Problem(errors.REFUSED[target], values={"now": rfc3339(work.now), "status": row.status})
    return (await _write(work, [row], target, reason, decided_by=work.actor.name))[0]


async def decide_all(work: Work, chosen: Sequence[UUID], move: Move, *, by: Asker) -> None:
    """Decides deviations on behalf of a function, for loading reference data. Raises Problem 409."""
    rows = await repository.lock(work, chosen)
    targets = {moved(_judged(row), move, by.subject, work.now) for row in rows}
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
            if moved(_judged(row), Move.EXPIRE, work.actor.subject, work.now) is DeviationStatus.EXPIRED
        ]
        await _write(work, rows, DeviationStatus.EXPIRED, None, decided_by=None)
    return len(due)


async def _write(
    work: Work, rows: Sequence[Row[Any]], target: DeviationStatus, reason: str | None, *, decided_by: str | None
) -> Sequence[DeviationAnswer]:
    answers: list[DeviationAnswer] = []
    await change_items(
        work,
        [ItemChange(row.item_id, f"deviation_{target}", deviation=(row.id, target.value)) for row in rows],
        grant=None,
    )
    for row in rows:
        decided = {"decided_at": work.now, "decided_by": decided_by, "decision_reason": reason} if decided_by else {}
        values = {"version": row.version + 1, "status": target.value, **decided}
        await repository.change(work, row.id, values)
        answer = DeviationAnswer.of(row).model_copy(update=values)
        work.record(DEVIATION, id=answer.id, version=answer.version, action=target.value, state=answer, reason=reason)
        answers.append(answer)
    return answers


def _judged(row: Row[Any]) -> Deviation:
    return Deviation(str(row.id), DeviationStatus(row.status), row.requested_subject, row.expires_at)
