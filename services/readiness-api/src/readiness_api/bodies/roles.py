"""Roles that people hold, and those of one person's that stand in each other's way."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.etag import require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page, page_of
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.bodies import errors, repository
from readiness_api.bodies.rules import IN_A_BODY, MANDATE, Holding, Refused, Term, conflicts
from readiness_api.bodies.schemas import AppointmentAnswer, Close, HoldingAnswer, NewAppointment, RoleConflictAnswer
from readiness_api.bodies.service import closing, reached, row_of
from readiness_api.tables import appointments

APPOINTMENT = Entity.of("appointment", "subject", "title")


async def page(tx: Transaction, paging: PageRequest, body: UUID | None) -> Page[AppointmentAnswer]:
    query = repository.appointments_in_order(tx.programme)
    if body is not None:
        query = query.where(appointments.c.body_id == body)
    return await fetch_page(tx, query, paging, AppointmentAnswer.of)


async def get(work: Work, appointment: UUID) -> AppointmentAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, repository.appointments_in_order(work.programme), appointments, appointment)
    if row is None:
        raise Problem(NOT_FOUND)
    return AppointmentAnswer.of(row)


async def appoint(work: Work, grant: Grant, new: NewAppointment) -> AppointmentAnswer:
    """Raises Problem 422 for what is unknown or does not fit, 409 for an adjunct who decides in that body."""
    if new.valid_to is not None and new.valid_to <= new.valid_from:
        raise Problem(errors.ENDS_FIRST)
    if (new.body_id is not None) != (new.role in IN_A_BODY):
        raise Problem(errors.ROLE_WITHOUT_BODY)
    place = await reached(work, grant, new.organisation_id)
    if new.body_id is not None and await repository.find_body(work, new.body_id) is None:
        raise Problem(errors.UNKNOWN_PLACE)
    if new.wave_id is not None and not await repository.has_wave(work, new.wave_id):
        raise Problem(errors.UNKNOWN_PLACE)
    if new.role == "adjunct" and new.body_id is not None:
        term = Term(new.valid_from, new.valid_to)
        for row in await repository.board_mandates(work, new.body_id, new.subject):
            if term.overlaps(Term(row.valid_from, row.valid_to)):
                raise Problem(errors.REFUSED[Refused.ADJUNCT])
    appointment = AppointmentAnswer(
        id=new_id(), version=1, organisation=place.hsa_id, **new.model_dump(exclude={"organisation_id"})
    )
    await add_all(work, [appointment], {place.hsa_id: place.id})
    return appointment


async def add_all(work: Work, added: Sequence[AppointmentAnswer], ids: Mapping[str, UUID]) -> None:
    """`ids`: the organisation's of each HSA-id that they name."""
    await repository.add_appointments(work, [row_of(work, each, ids) for each in added])
    for each in added:
        work.record(APPOINTMENT, id=each.id, version=1, action="appointed", state=each)


async def close(work: Work, grant: Grant, appointment: UUID, expected: int, end: Close) -> AppointmentAnswer:
    """Raises Problem 404 also outside the grant, 409 for one that ends earlier, 412, 422 for an end in the past."""
    query = repository.appointments_in_order(work.programme)
    row = await repository.find(work, query, appointments, appointment, lock=True)
    if row is None or not grant.reaches(row.lineage):
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    values = closing(work, row, end)
    closed = AppointmentAnswer.of(row).model_copy(update=values)
    await repository.change_appointment(work, appointment, values)
    work.record(APPOINTMENT, id=appointment, version=closed.version, action="closed", state=closed, reason=end.reason)
    return closed


async def conflict_page(tx: Transaction, paging: PageRequest, at: datetime | None) -> Page[RoleConflictAnswer]:
    """Conflicts of what is held at a moment, now where none is given."""
    moment = at or tx.now
    mandates = [_holding(row, MANDATE) for row in await repository.mandates_at(tx, moment)]
    roles = [_holding(row, row.role) for row in await repository.appointments_at(tx, moment)]
    known = {holding.id: answer for holding, answer in (*mandates, *roles)}
    found = [
        RoleConflictAnswer(subject=one.subject, conflict=kind, holdings=[known[one.id], known[other.id]])
        for kind, one, other in conflicts(holding for holding, _ in (*mandates, *roles))
    ]
    first = (paging.page - 1) * paging.limit
    return page_of(found[first : first + paging.limit], len(found), paging)


def _holding(row: Row[Any], role: str) -> tuple[Holding, HoldingAnswer]:
    values = row._mapping
    wave = values.get("wave_id")
    holding = Holding(
        str(row.id),
        row.subject,
        role,
        tuple(row.lineage),
        Term(row.valid_from, row.valid_to),
        None if wave is None else str(wave),
        advises=values.get("body_role") == "advises" and role != "adjunct",
    )
    return holding, HoldingAnswer.model_validate(
        {
            "id": row.id,
            "title": row.title,
            "role": role,
            "organisation": row.organisation,
            "wave_id": wave,
            "body_id": row.body_id,
        }
    )
