"""Reading what goes on and what is stopped."""

from uuid import UUID

from chassis.access import Grant
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.pause_list import repository
from readiness_api.pause_list.schemas import PauseItemAnswer, PauseSummary
from readiness_api.tables import items


async def page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, wave: UUID, goes_on: bool, site: UUID | None
) -> Page[PauseItemAnswer]:
    query = repository.unfinished(tx.programme, grant, wave, during_pause=goes_on)
    if site is not None:
        query = query.where(items.c.site_id == site)
    return await fetch_page(tx, query, paging, PauseItemAnswer.of)


async def summary(work: Work, grant: Grant, wave: UUID) -> PauseSummary:
    """Raises Problem 404 for a wave that is not in the programme."""
    row = await repository.summary(work, grant, wave)
    if row is None:
        raise Problem(NOT_FOUND)
    return PauseSummary.of(row)
