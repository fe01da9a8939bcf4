"""Care flows and their routines."""

from collections.abc import Sequence
from datetime import date
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
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.coexistence import errors, repository
from readiness_api.coexistence.schemas import FlowAnswer, FlowEnd, NewFlow, NewRoutine, RoutineAnswer, RoutineChange
from readiness_api.organisations import service as organisations
from readiness_api.tables import care_flows, coexistence_routines

FLOW = Entity.of("care_flow", "description")
ROUTINE = Entity.of("coexistence_routine", "text", "lineOwner")
MOST_FLOWS = 2000
"""Crossings are judged all at once, so there is an end to how many there may be."""


async def flow_page(tx: Transaction, paging: PageRequest) -> Page[FlowAnswer]:
    """Flows that go on first."""
    query = repository.flows_in_order(tx.programme).order_by(None)
    ordered = query.order_by(care_flows.c.ended_on.nulls_first(), care_flows.c.name, care_flows.c.id)
    return await fetch_page(tx, ordered, paging, FlowAnswer.of)


async def get_flow(work: Work, flow: UUID) -> FlowAnswer:
    """Raises Problem 404."""
    row = await repository.find_flow(work, flow)
    if row is None:
        raise Problem(NOT_FOUND)
    return FlowAnswer.of(row)


async def add_flow(work: Work, grant: Grant, new: NewFlow) -> FlowAnswer:
    """Raises Problem 422 unless both ends are there and one is within the grant, 409 when there are too many."""
    sends = await organisations.find(work, new.from_organisation_id)
    receives = await organisations.find(work, new.to_organisation_id)
    if sends is None or receives is None or sends.id == receives.id:
        raise Problem(errors.UNKNOWN_END)
    if not (grant.reaches(sends.lineage) or grant.reaches(receives.lineage)):
        raise Problem(errors.UNKNOWN_END)
    if await repository.count_flows(work) >= MOST_FLOWS:
        raise Problem(errors.TOO_MANY, values={"limit": MOST_FLOWS})
    flow = FlowAnswer(
        id=new_id(),
        version=1,
        from_name=sends.name,
        to_name=receives.name,
        ended_on=None,
        synthetic=False,
        **new.model_dump(),
    )
    await add_flows(work, [flow])
    return flow


async def add_flows(work: Work, added: Sequence[FlowAnswer]) -> None:
    await repository.add_flows(work, added)
    for flow in added:
        work.record(FLOW, id=flow.id, version=1, action="added", state=flow)


async def end_flow(work: Work, grant: Grant, flow: UUID, expected: int, end: FlowEnd) -> FlowAnswer:
    """Raises Problem 404 also out of reach, 409 for one that has ended, 412."""
    row = await repository.find_flow(work, flow, lock=True)
    if row is None or not _reaches(grant, row):
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    if row.ended_on is not None:
        raise Problem(errors.ENDED)
    ended = FlowAnswer.of(row).model_copy(update={"version": row.version + 1, "ended_on": end.ended_on})
    await repository.end_flow(work, ended)
    work.record(FLOW, id=flow, version=ended.version, action="ended", state=ended, reason=end.reason)
    return ended


async def routine_page(tx: Transaction, paging: PageRequest, flow: UUID | None) -> Page[RoutineAnswer]:
    query = repository.routines_in_order(tx.programme)
    if flow is not None:
        query = query.where(coexistence_routines.c.care_flow_id == flow)
    return await fetch_page(tx, query, paging, RoutineAnswer.of)


async def get_routine(work: Work, routine: UUID) -> RoutineAnswer:
    """Raises Problem 404."""
    row = await repository.find_routine(work, routine)
    if row is None:
        raise Problem(NOT_FOUND)
    return RoutineAnswer.of(row)


async def write_routine(work: Work, grant: Grant, new: NewRoutine) -> RoutineAnswer:
    """Raises Problem 422 for a flow unknown or out of reach, or an end before the beginning; 409 for one that ended."""
    flow = await repository.find_flow(work, new.care_flow_id)
    if flow is None or not _reaches(grant, flow):
        raise Problem(errors.UNKNOWN_FLOW)
    if flow.ended_on is not None:
        raise Problem(errors.ENDED)
    _require_order(new.valid_from, new.expires_on)
    routine = RoutineAnswer(id=new_id(), version=1, status="active", synthetic=False, **new.model_dump())
    await add_routines(work, [routine])
    return routine


async def add_routines(work: Work, added: Sequence[RoutineAnswer]) -> None:
    await repository.add_routines(work, added)
    for routine in added:
        work.record(ROUTINE, id=routine.id, version=1, action="written", state=routine)


async def change_routine(
    work: Work, grant: Grant, routine: UUID, expected: int, change: RoutineChange
) -> RoutineAnswer:
    """Raises Problem 404, 409 for one that is withdrawn, 412, 422."""
    row = await _locked(work, grant, routine, expected)
    _require_order(change.valid_from, change.expires_on)
    changed = RoutineAnswer.of(row).model_copy(
        update={**change.model_dump(exclude={"reason"}), "version": row.version + 1}
    )
    return await _write(work, changed, "changed", change.reason)


async def withdraw_routine(work: Work, grant: Grant, routine: UUID, expected: int, reason: str) -> RoutineAnswer:
    """Raises Problem 404, 409 for one that is withdrawn, 412."""
    row = await _locked(work, grant, routine, expected)
    withdrawn = RoutineAnswer.of(row).model_copy(update={"status": "withdrawn", "version": row.version + 1})
    return await _write(work, withdrawn, "withdrawn", reason)


async def _write(work: Work, routine: RoutineAnswer, action: str, reason: str) -> RoutineAnswer:
    await repository.change_routine(work, routine)
    work.record(ROUTINE, id=routine.id, version=routine.version, action=action, state=routine, reason=reason)
    return routine


async def _locked(work: Work, grant: Grant, routine: UUID, expected: int) -> Row[Any]:
    row = await repository.find_routine(work, routine, lock=True)
    flow = None if row is None else await repository.find_flow(work, row.care_flow_id)
    if row is None or flow is None or not _reaches(grant, flow):
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    if row.status == "withdrawn":
        raise Problem(errors.WITHDRAWN)
    return row


def _reaches(grant: Grant, flow: Row[Any]) -> bool:
    return grant.reaches(flow.from_lineage) or grant.reaches(flow.to_lineage)


def _require_order(first: date, last: date) -> None:
    if last < first:
        raise Problem(errors.ENDS_FIRST)
