"""Planning rehearsals, recording how they went, following what they found."""

from collections.abc import Mapping, Sequence
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
from readiness_api.measurements.registers import Register, Share, tell
from readiness_api.rehearsals import errors, rules
from readiness_api.rehearsals.rules import MOST_FINDINGS, Held, Refused, RehearsalKind
from readiness_api.rehearsals.schemas import (
    FindingAnswer,
    FindingResolution,
    NewFinding,
    NewOutcome,
    NewRehearsal,
    RehearsalAnswer,
)
from readiness_api.tables import rehearsals
from readiness_api.waves import sited

REHEARSAL = Entity.of("rehearsal", "title", "note", "text", "resolution", "closedBy")
ROLLBACK, FULL_RUNS = "tst-rollback", "mig-full-runs"


async def page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, site: UUID | None, kind: str | None
) -> Page[RehearsalAnswer]:
    query = sited.at_sites(rehearsals, tx.programme, grant)
    wanted = {rehearsals.c.site_id: site, rehearsals.c.kind: kind}
    query = query.where(*(column == value for column, value in wanted.items() if value is not None))
    return await fetch_page(
        tx, query.order_by(rehearsals.c.planned_at.desc(), rehearsals.c.id.desc()), paging, RehearsalAnswer.of
    )


async def get(work: Work, grant: Grant, rehearsal: UUID) -> RehearsalAnswer:
    """Raises Problem 404."""
    return RehearsalAnswer.of(await sited.found(work, grant, rehearsals, rehearsal))


async def plan(work: Work, grant: Grant, new: NewRehearsal) -> RehearsalAnswer:
    """Raises Problem 422 for a site out of reach."""
    await sited.require_site(work, grant, new.site_id)
    answer = planned(new)
    await add_all(work, [answer])
    return answer


def planned(new: NewRehearsal) -> RehearsalAnswer:
    """A rehearsal as it begins."""
    return RehearsalAnswer(
        id=new_id(),
        version=1,
        held_at=None,
        outcome=None,
        steps_total=None,
        steps_in_time=None,
        note=None,
        findings=[],
        **new.model_dump(),
    )


async def add_all(work: Work, answers: Sequence[RehearsalAnswer]) -> None:
    """Adds rehearsals as they are."""
    await sited.add(work, rehearsals, [sited.row_of(answer, "findings") for answer in answers])
    for answer in answers:
        work.record(REHEARSAL, id=answer.id, version=answer.version, action=answer.outcome or "planned", state=answer)


async def conclude(work: Work, grant: Grant, rehearsal: UUID, expected: int, said: NewOutcome) -> RehearsalAnswer:
    """How it went. Raises Problem 404, 409, 412, 422."""
    before = await sited.locked(work, grant, rehearsals, rehearsal, expected)
    if before.held_at is not None:
        _refuse(Refused.HELD_ALREADY)
    if said.held_at > work.now:
        raise Problem(errors.REFUSED[Refused.HELD_LATER], values={"now": rfc3339(work.now)})
    _refuse(rules.result(said.outcome == "passed", said.steps_in_time, said.steps_total))
    answer = await _change(work, before, said.outcome, said.model_dump())
    await tell_checklist(work, before.site_id)
    return answer


async def find(work: Work, grant: Grant, rehearsal: UUID, expected: int, new: NewFinding) -> RehearsalAnswer:
    """Raises Problem 404, 409 for one not held, 412."""
    before = await sited.locked(work, grant, rehearsals, rehearsal, expected)
    if before.held_at is None:
        _refuse(Refused.NOT_HELD)
    if len(before.findings) >= MOST_FINDINGS:
        _refuse(Refused.FINDINGS_FULL)
    found = FindingAnswer(
        number=len(before.findings) + 1,
        found_at=work.now,
        closed_at=None,
        closed_by=None,
        resolution=None,
        **new.model_dump(),
    )
    return await _change(work, before, "found", {"findings": [*before.findings, found.as_json()]})


async def close(work: Work, grant: Grant, rehearsal: UUID, expected: int, said: FindingResolution) -> RehearsalAnswer:
    """Closes a finding with how it was resolved. Raises Problem 404, 409, 412."""
    before = await sited.locked(work, grant, rehearsals, rehearsal, expected)
    known = [FindingAnswer.model_validate(each) for each in before.findings]
    if not any(each.number == said.number and each.closed_at is None for each in known):
        _refuse(Refused.NO_SUCH_FINDING)
    closing = {"closed_at": work.now, "closed_by": work.actor.name, "resolution": said.resolution}
    after = [(each.model_copy(update=closing) if each.number == said.number else each).as_json() for each in known]
    return await _change(work, before, "closed", {"findings": after}, reason=said.resolution)


async def shares(work: Work, site: UUID) -> Sequence[Share]:
    """What the site's rehearsals say of its checklist."""
    rows = [row for row in await sited.of_site(work, rehearsals, site) if row.held_at is not None]
    held = [
        Held(RehearsalKind(row.kind), row.outcome == "passed", row.steps_in_time, row.steps_total)
        for row in sorted(rows, key=lambda row: (row.held_at, row.id))
    ]
    found = {ROLLBACK: rules.rollback_share(held), FULL_RUNS: rules.full_runs_share(held)}
    return [Share(code, site, *share) for code, share in found.items() if share is not None]


async def tell_checklist(work: Work, site: UUID, **when: Any) -> None:
    """The items that rehearsals are the evidence of follow."""
    await tell(work, Register.REHEARSALS, [ROLLBACK, FULL_RUNS], lambda: shares(work, site), site=site, **when)


async def _change(
    work: Work, before: Row[Any], action: str, values: Mapping[str, Any], *, reason: str | None = None
) -> RehearsalAnswer:
    changed = {"version": before.version + 1, **values}
    await sited.change(work, rehearsals, before.id, changed)
    answer = RehearsalAnswer.model_validate(RehearsalAnswer.of(before).model_dump() | changed)
    work.record(REHEARSAL, id=answer.id, version=answer.version, action=action, state=answer, reason=reason)
    return answer


def _refuse(refused: Refused | None) -> None:
    if refused is not None:
        raise Problem(errors.REFUSED[refused])
