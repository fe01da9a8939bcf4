"""Counting training and superusers, and what they say of the checklist."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

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
from readiness_api.tables import superuser_counts, training_counts
from readiness_api.training import errors, repository, rules
from readiness_api.training.schemas import NewSuperusers, NewTraining, SuperuserAnswer, TrainingAnswer
from readiness_api.waves import sited

TRAINING = Entity.of("training_count", "exclusionsReason", "testExclusionsReason", "recordedBy")
SUPERUSERS = Entity.of("superuser_count", "recordedBy")
COMPLETED, PASSED, COVERED = "trn-completed", "trn-passed", "trn-superusers"


async def training_page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, site: UUID | None, role: str | None, latest: bool
) -> Page[TrainingAnswer]:
    query = repository.in_order(training_counts, tx.programme, grant, latest=latest)
    wanted = {training_counts.c.site_id: site, training_counts.c.role: role}
    query = query.where(*(column == value for column, value in wanted.items() if value is not None))
    return await fetch_page(tx, query, paging, TrainingAnswer.of)


async def superuser_page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, site: UUID | None, latest: bool
) -> Page[SuperuserAnswer]:
    query = repository.in_order(superuser_counts, tx.programme, grant, latest=latest)
    if site is not None:
        query = query.where(superuser_counts.c.site_id == site)
    return await fetch_page(tx, query, paging, _superusers)


async def get_training(work: Work, grant: Grant, count: UUID) -> TrainingAnswer:
    """Raises Problem 404."""
    return TrainingAnswer.of(await sited.found(work, grant, training_counts, count))


async def get_superusers(work: Work, grant: Grant, count: UUID) -> SuperuserAnswer:
    """Raises Problem 404."""
    return _superusers(await sited.found(work, grant, superuser_counts, count))


async def count_training(work: Work, grant: Grant, new: NewTraining) -> TrainingAnswer:
    """Raises Problem 422 for a rate that lacks a part, and for a site out of reach."""
    await sited.require_site(work, grant, new.site_id)
    answer = (await count_all_training(work, [new]))[0]
    await tell_checklist(work, new.site_id)
    return answer


async def count_all_training(work: Work, counted: Sequence[NewTraining]) -> Sequence[TrainingAnswer]:
    """Adds counts of roles."""
    for new in counted:
        _check_time(work, new.counted_at)
        for wrong in (
            rules.incomplete(new.completed, new.need, new.exclusions, new.exclusions_reason),
            rules.incomplete(new.passed, new.tested, new.test_exclusions, new.test_exclusions_reason),
        ):
            if wrong is not None:
                raise Problem(errors.INCOMPLETE[wrong])
    answers = [
        TrainingAnswer(id=new_id(), version=1, recorded_at=work.now, recorded_by=work.actor.name, **new.model_dump())
        for new in counted
    ]
    await sited.add(work, training_counts, [answer.model_dump() for answer in answers])
    for answer in answers:
        work.record(TRAINING, id=answer.id, version=1, action="counted", state=answer, occurred_at=answer.counted_at)
    return answers


async def count_superusers(work: Work, grant: Grant, new: NewSuperusers) -> SuperuserAnswer:
    """Raises Problem 422 for a count that lies ahead, and for a site out of reach."""
    await sited.require_site(work, grant, new.site_id)
    answer = (await count_all_superusers(work, [new]))[0]
    await tell_checklist(work, new.site_id)
    return answer


async def count_all_superusers(work: Work, counted: Sequence[NewSuperusers]) -> Sequence[SuperuserAnswer]:
    """Adds counts of units' shifts."""
    for new in counted:
        _check_time(work, new.counted_at)
    answers = [
        SuperuserAnswer(
            id=new_id(),
            version=1,
            staffing=rules.staffing(new.staff, new.superusers),
            recorded_at=work.now,
            recorded_by=work.actor.name,
            **new.model_dump(),
        )
        for new in counted
    ]
    await sited.add(work, superuser_counts, [answer.model_dump(exclude={"staffing"}) for answer in answers])
    for answer in answers:
        work.record(SUPERUSERS, id=answer.id, version=1, action="counted", state=answer, occurred_at=answer.counted_at)
    return answers


async def shares(work: Work, site: UUID) -> Sequence[Share]:
    """What training and superusers say of the site's checklist, as old as the oldest count."""
    rows = await repository.latest_of_site(work, training_counts, site)
    completed = rules.add_up(
        [
            rules.Part(row.role, row.completed, row.need, row.exclusions, row.exclusions_reason, row.counted_at)
            for row in rows
        ]
    )
    passed = rules.add_up(
        [
            rules.Part(
                row.role, row.passed, row.tested, row.test_exclusions, row.test_exclusions_reason, row.counted_at
            )
            for row in rows
            if row.tested is not None
        ]
    )
    found = [
        Share(code, site, each.done, each.of, each.exclusions, each.reason, each.oldest)
        for code, each in ((COMPLETED, completed), (PASSED, passed))
        if each is not None
    ]
    shifts = await repository.latest_of_site(work, superuser_counts, site)
    if shifts:
        covered, all_shifts = rules.shifts_covered((row.staff, row.superusers) for row in shifts)
        oldest = min(row.counted_at for row in shifts)
        found.append(Share(COVERED, site, covered, all_shifts, measured_at=oldest))
    return found


async def tell_checklist(work: Work, site: UUID, **when: Any) -> None:
    """The items that training and superusers are the evidence of follow."""
    codes = [COMPLETED, PASSED, COVERED]
    await tell(work, Register.TRAINING, codes, lambda: shares(work, site), site=site, **when)


def _superusers(row: Any) -> SuperuserAnswer:
    known = {name: row._mapping[name] for name in SuperuserAnswer.model_fields if name != "staffing"}
    return SuperuserAnswer.model_validate({**known, "staffing": rules.staffing(row.staff, row.superusers)})


def _check_time(work: Work, counted_at: datetime) -> None:
    if counted_at > work.now:
        raise Problem(errors.COUNTED_LATER, values={"now": rfc3339(work.now)})
