"""Setting thresholds, and judging the items of every checklist by them."""

from decimal import Decimal
from typing import Any

from sqlalchemy.ext.asyncio import AsyncEngine

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Actor, Entity
from chassis.paging import PageRequest, fetch_page, page_of
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work, working
from readiness_api.checklists.changing import ItemChange, change_items
from readiness_api.organisations import service as organisations
from readiness_api.templates.schemas import ThresholdAnswer
from readiness_api.thresholds import errors, repository
from readiness_api.thresholds.rules import Limits, refusal
from readiness_api.thresholds.schemas import MeasuredItem, NewThreshold, ThresholdSetAnswer

THRESHOLD = Entity.of("threshold", "reason", "setBy")
JUDGED_AT_A_TIME = 500
SET_AT_A_TIME = 5


async def measured_page(tx: Transaction, paging: PageRequest) -> Page[MeasuredItem]:
    offset = (paging.page - 1) * paging.limit
    rows = await repository.measured(tx, code=None, limit=paging.limit, offset=offset)
    return page_of([MeasuredItem.of(row) for row in rows], rows[0].total_records if rows else 0, paging)


async def page(tx: Transaction, paging: PageRequest, code: str | None) -> Page[ThresholdSetAnswer]:
    return await fetch_page(tx, repository.newest_first(tx.programme, code), paging, ThresholdSetAnswer.of)


async def set_threshold(work: Work, grant: Grant, new: NewThreshold) -> ThresholdSetAnswer:
    """Raises Problem 403 unless the grant reaches the whole programme, 409 where someone was first, 422."""
    await organisations.require_whole(work, grant)
    refused = refusal(Limits(*(_exact(getattr(new, name)) for name in Limits.__slots__)))
    if refused is not None:
        raise Problem(errors.REFUSED[refused])
    known = await repository.measured(work, code=new.code, limit=1, offset=0)
    if not known:
        raise Problem(errors.NOT_MEASURED)
    if known[0].number != new.after:
        raise Problem(errors.SET_MEANWHILE)
    answer = ThresholdSetAnswer(
        id=new_id(),
        version=1,
        code=new.code,
        number=new.after + 1,
        limits=ThresholdAnswer(**{name: getattr(new, name) for name in Limits.__slots__}),
        reason=new.reason,
        set_at=work.now,
        set_by=work.actor.name,
        settled=False,
    )
    who = {"set_subject": work.actor.subject, "set_role": work.actor.role}
    stored = answer.model_dump() | {"limits": answer.limits.as_json()}
    await repository.add(work, {"programme_id": work.programme, **who, **stored})
    work.record(THRESHOLD, id=answer.id, version=1, action="set", state=answer, reason=new.reason)
    return answer


async def judge_anew(engine: AsyncEngine) -> int:
    """The worker's part: judges items by thresholds set since, a bounded number a transaction. Answers how many."""
    async with engine.connect() as connection:
        waiting = await repository.unsettled(connection, SET_AT_A_TIME)
    judged = 0
    for row in waiting:
        actor = Actor(row.set_subject, row.set_by, row.set_role)
        async with working(engine, row.programme_id, actor) as work:
            judged += await _judge(work, row)
    return judged


async def _judge(work: Work, row: Any) -> int:
    locked = await repository.lock(work, row.id)
    if locked is None or locked.settled:
        return 0
    holds = await repository.highest(work, row.code) == row.number
    chosen = await repository.judged_otherwise(work, row.code, row.limits, JUDGED_AT_A_TIME) if holds else []
    if not chosen:
        await repository.settle(work, row.id, locked.version + 1)
        answer = ThresholdSetAnswer.of(locked).model_copy(update={"settled": True, "version": locked.version + 1})
        work.record(THRESHOLD, id=row.id, version=answer.version, action="settled", state=answer)
        return 1
    changes = [
        ItemChange(item, "threshold_set", because=row.reason, exactly={"threshold": row.limits}) for item in chosen
    ]
    await change_items(work, changes, grant=None)
    return len(chosen)


def _exact(share: float | None) -> Decimal | None:
    return None if share is None else Decimal(str(share))
