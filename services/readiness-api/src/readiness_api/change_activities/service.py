"""Planning change management's activities, carrying them out, and what sessions say of the checklist."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problems import Problem
from chassis.schema import Page
from chassis.times import rfc3339
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.change_activities import errors, rules
from readiness_api.change_activities.rules import Kind, Refused
from readiness_api.change_activities.schemas import ActivityAnswer, Completion, NewActivity, Rescheduling
from readiness_api.measurements.registers import Register, Share, tell
from readiness_api.tables import change_activities as activities
from readiness_api.waves import sited

ACTIVITY = Entity.of("change_activity", "title", "result", "exclusionsReason")
SESSIONS = "cli-sessions"


async def page(
    tx: Transaction,
    grant: Grant,
    paging: PageRequest,
    *,
    kind: str | None,
    site: UUID | None,
    status: str | None,
    year: int | None,
) -> Page[ActivityAnswer]:
    query = sited.at_sites(activities, tx.programme, grant)
    wanted = {activities.c.kind: kind, activities.c.site_id: site, activities.c.status: status}
    query = query.where(*(column == value for column, value in wanted.items() if value is not None))
    if year is not None:
        begins, ends = (datetime.fromisoformat(f"{each}-01-01T00:00:00+01:00") for each in (year, year + 1))
        query = query.where(activities.c.planned_at >= begins, activities.c.planned_at < ends)
    return await fetch_page(tx, query.order_by(activities.c.planned_at, activities.c.id), paging, ActivityAnswer.of)


async def get(work: Work, grant: Grant, activity: UUID) -> ActivityAnswer:
    """Raises Problem 404."""
    return ActivityAnswer.of(await sited.found(work, grant, activities, activity))


async def plan(work: Work, grant: Grant, new: NewActivity) -> ActivityAnswer:
    """Raises Problem 422 for a site out of reach."""
    await sited.require_site(work, grant, new.site_id)
    answer = planned(new)
    await add_all(work, [answer])
    return answer


def planned(new: NewActivity) -> ActivityAnswer:
    """An activity as it begins."""
    return ActivityAnswer(
        id=new_id(),
        version=1,
        status="planned",
        done_at=None,
        outcome=None,
        result=None,
        case_number=None,
        attended=None,
        concerned=None,
        exclusions=None,
        exclusions_reason=None,
        **new.model_dump(),
    )


async def add_all(work: Work, answers: Sequence[ActivityAnswer]) -> None:
    """Adds activities as they are."""
    await sited.add(work, activities, [answer.model_dump() for answer in answers])
    for answer in answers:
        work.record(ACTIVITY, id=answer.id, version=answer.version, action=answer.status, state=answer)


async def reschedule(work: Work, grant: Grant, activity: UUID, expected: int, said: Rescheduling) -> ActivityAnswer:
    """Another day, with its reason in the ledger. Raises Problem 404, 409, 412."""
    before = await _open(work, grant, activity, expected)
    return await _change(work, before, "rescheduled", {"planned_at": said.planned_at}, reason=said.reason)


async def complete(work: Work, grant: Grant, activity: UUID, expected: int, said: Completion) -> ActivityAnswer:
    """How it went. Raises Problem 404, 409, 412, 422."""
    before = await _open(work, grant, activity, expected)
    kind = Kind(before.kind)
    if said.done_at > work.now:
        raise Problem(errors.REFUSED[Refused.DONE_LATER], values={"now": rfc3339(work.now)})
    wrong = rules.outcome(kind, said.outcome) or rules.attendance(
        kind, said.attended, said.concerned, said.exclusions, said.exclusions_reason
    )
    if wrong is not None:
        raise Problem(errors.REFUSED[wrong], values={"outcomes": ", ".join(sorted(rules.OUTCOMES[kind]))})
    answer = await _change(work, before, said.outcome, {"status": "done", **said.model_dump()})
    await tell_checklist(work, before.site_id)
    return answer


async def cancel(work: Work, grant: Grant, activity: UUID, expected: int, reason: str) -> ActivityAnswer:
    """Calls it off. Raises Problem 404, 409, 412."""
    before = await _open(work, grant, activity, expected)
    return await _change(work, before, "cancelled", {"status": "cancelled", "result": reason}, reason=reason)


async def shares(work: Work, site: UUID) -> Sequence[Share]:
    """Attendance of all sessions held at the site."""
    held = [row for row in await sited.of_site(work, activities, site) if row.attended is not None]
    came, concerned, left_out, reason = rules.attended(
        (row.attended, row.concerned, row.exclusions, row.title, row.exclusions_reason) for row in held
    )
    return [Share(SESSIONS, site, came, concerned, left_out, reason)] if held else []


async def tell_checklist(work: Work, site: UUID, **when: Any) -> None:
    """The item that sessions are the evidence of follows."""
    await tell(work, Register.CHANGE, [SESSIONS], lambda: shares(work, site), site=site, **when)


async def _open(work: Work, grant: Grant, activity: UUID, expected: int) -> Row[Any]:
    row = await sited.locked(work, grant, activities, activity, expected)
    if row.status != "planned":
        raise Problem(errors.REFUSED[Refused.NOT_PLANNED])
    return row


async def _change(
    work: Work, before: Row[Any], action: str, values: Mapping[str, Any], *, reason: str | None = None
) -> ActivityAnswer:
    changed = {"version": before.version + 1, **values}
    await sited.change(work, activities, before.id, changed)
    answer = ActivityAnswer.model_validate(ActivityAnswer.of(before).model_dump() | changed)
    work.record(ACTIVITY, id=answer.id, version=answer.version, action=action, state=answer, reason=reason)
    return answer
