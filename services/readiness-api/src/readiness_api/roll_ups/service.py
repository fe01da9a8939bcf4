"""Reading roll-ups."""

from uuid import UUID

from chassis.access import Grant
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from readiness_api.roll_ups import repository
from readiness_api.roll_ups.representation import roll_up_answer, said
from readiness_api.roll_ups.schemas import RollUpAnswer, RollUpState


async def page(tx: Transaction, grant: Grant, paging: PageRequest) -> Page[RollUpAnswer]:
    return await fetch_page(tx, repository.in_order(tx.programme, grant), paging, roll_up_answer)


async def get(tx: Transaction, grant: Grant, roll_up: UUID) -> RollUpState:
    """Raises Problem 404, also for a wave in which the grant covers no site."""
    row = await repository.find(tx.connection, tx.programme, grant, roll_up)
    if row is None:
        raise Problem(NOT_FOUND)
    return said(row)
