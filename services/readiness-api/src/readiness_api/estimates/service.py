"""Storing estimates."""

from uuid import UUID

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.estimates import errors, repository
from readiness_api.estimates.rules import refused
from readiness_api.estimates.schemas import EstimateAnswer, NewEstimate
from readiness_api.tables import estimates

ESTIMATE = Entity.of("estimate", "note", "estimatedBy")


async def page(tx: Transaction, grant: Grant, paging: PageRequest, item: UUID | None) -> Page[EstimateAnswer]:
    query = repository.newest_first(tx.programme, grant)
    return await fetch_page(
        tx, query if item is None else query.where(estimates.c.item_id == item), paging, EstimateAnswer.of
    )


async def get(work: Work, grant: Grant, estimate: UUID) -> EstimateAnswer:
    """Raises Problem 404, also for one outside the grant."""
    row = await repository.find(work, grant, estimate)
    if row is None:
        raise Problem(NOT_FOUND)
    return EstimateAnswer.of(row)


async def estimate(work: Work, grant: Grant, new: NewEstimate) -> EstimateAnswer:
    """Raises Problem 404 for an item outside the grant, 409 where nothing is left to do, 422 as named."""
    wrong = refused(new.likely_days, new.optimistic_days, new.pessimistic_days, new.spread_days)
    if wrong is not None:
        raise Problem(errors.REFUSED[wrong])
    item = await repository.find_item(work, grant, new.item_id)
    if item is None:
        raise Problem(NOT_FOUND)
    if item.state in (None, "ready"):
        raise Problem(errors.NOT_NEEDED)
    answer = EstimateAnswer(
        id=new_id(),
        version=1,
        site_id=item.site_id,
        estimated_at=work.now,
        estimated_by=work.actor.name,
        **new.model_dump(),
    )
    await repository.add(work, {"programme_id": work.programme, **answer.model_dump()})
    work.record(ESTIMATE, id=answer.id, version=1, action="estimated", state=answer)
    return answer
