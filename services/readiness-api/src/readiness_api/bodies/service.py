"""Adding, changing and closing bodies and mandates of a programme."""

from collections.abc import Mapping, Sequence
from datetime import datetime
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
from chassis.schema import LocalisedText, Page
from chassis.times import rfc3339
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.bodies import errors, repository
from readiness_api.bodies.rules import Term, end_refusal, mandate_refusal
from readiness_api.bodies.schemas import (
    AppointmentAnswer,
    BodyAnswer,
    Close,
    MandateAnswer,
    NewBody,
    NewMandate,
    OtherName,
)
from readiness_api.organisations import service as organisations
from readiness_api.organisations.schemas import OrganisationAnswer
from readiness_api.tables import bodies, mandates

BODY = Entity.of("body")
MANDATE = Entity.of("mandate", "subject", "title")


async def body_page(tx: Transaction, paging: PageRequest) -> Page[BodyAnswer]:
    return await fetch_page(tx, repository.bodies_in_order(tx.programme), paging, BodyAnswer.of)


async def mandate_page(tx: Transaction, paging: PageRequest) -> Page[MandateAnswer]:
    return await fetch_page(tx, repository.mandates_in_order(tx.programme), paging, MandateAnswer.of)


async def get_body(work: Work, body: UUID) -> BodyAnswer:
    """Raises Problem 404."""
    return BodyAnswer.of(await _body(work, body))


async def get_mandate(work: Work, mandate: UUID) -> MandateAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, repository.mandates_in_order(work.programme), mandates, mandate)
    if row is None:
        raise Problem(NOT_FOUND)
    return MandateAnswer.of(row)


async def add_bodies(work: Work, bodies: Sequence[BodyAnswer], ids: Mapping[str, UUID]) -> None:
    """`ids`: the organisation's of each HSA-id that the bodies name."""
    await repository.add_bodies(work, [row_of(work, body, ids) for body in bodies])
    for body in bodies:
        work.record(BODY, id=body.id, version=body.version, action="added", state=body)


async def add_mandates(work: Work, mandates: Sequence[MandateAnswer], ids: Mapping[str, UUID]) -> None:
    """`ids`: the organisation's of each HSA-id that the mandates name."""
    await repository.add_mandates(work, [row_of(work, mandate, ids) for mandate in mandates])
    for mandate in mandates:
        work.record(MANDATE, id=mandate.id, version=mandate.version, action="given", state=mandate)


async def add_body(work: Work, grant: Grant, new: NewBody) -> BodyAnswer:
    """Raises Problem 409 where the code is taken, 422 for a place out of reach or an end before the beginning."""
    if new.valid_from is not None and new.valid_to is not None and new.valid_to <= new.valid_from:
        raise Problem(errors.ENDS_FIRST)
    place = await reached(work, grant, new.organisation_id)
    if await repository.find_by_code(work, new.code) is not None:
        raise Problem(errors.CODE_TAKEN)
    body = BodyAnswer(
        id=new_id(),
        version=1,
        code=new.code,
        name=LocalisedText(**new.name.model_dump()),
        role=new.role,
        organisation=place.hsa_id,
        valid_from=new.valid_from,
        valid_to=new.valid_to,
    )
    await add_bodies(work, [body], {place.hsa_id: place.id})
    return body


async def rename_body(work: Work, grant: Grant, body: UUID, expected: int, other: OtherName) -> BodyAnswer:
    """Raises Problem 404 also outside the grant, 412."""
    row = await _body(work, body, grant, expected)
    renamed = BodyAnswer.of(row).model_copy(
        update={"version": row.version + 1, "name": LocalisedText(**other.name.model_dump())}
    )
    values = {"version": renamed.version, "name": renamed.name.model_dump()}
    await repository.change_body(work, body, values)
    work.record(BODY, id=body, version=renamed.version, action="renamed", state=renamed, reason=other.reason)
    return renamed


async def close_body(work: Work, grant: Grant, body: UUID, expected: int, close: Close) -> BodyAnswer:
    """Raises Problem 404, 409 for one that ends earlier, 412, 422 for an end in the past."""
    row = await _body(work, body, grant, expected)
    values = closing(work, row, close)
    closed = BodyAnswer.of(row).model_copy(update=values)
    await repository.change_body(work, body, values)
    work.record(BODY, id=body, version=closed.version, action="closed", state=closed, reason=close.reason)
    return closed


async def give(work: Work, grant: Grant, new: NewMandate) -> MandateAnswer:
    """Raises Problem 422 for an organisation or body unknown or outside the grant, an end before the beginning, or a
    body that only advises; 409 for an adjunct who would decide."""
    if new.valid_to is not None and new.valid_to <= new.valid_from:
        raise Problem(errors.ENDS_FIRST)
    place = await reached(work, grant, new.organisation_id)
    body = None if new.body_id is None else await repository.find_body(work, new.body_id)
    if body is None and new.body_id is not None:
        raise Problem(errors.UNKNOWN_PLACE)
    adjunct = body is not None and await _is_adjunct(work, body.id, new.subject, Term(new.valid_from, new.valid_to))
    refused = mandate_refusal(body and body.role, new.decision_kind, adjunct=adjunct)
    if refused is not None:
        raise Problem(errors.REFUSED[refused])
    mandate = MandateAnswer(
        id=new_id(), version=1, organisation=place.hsa_id, **new.model_dump(exclude={"organisation_id"})
    )
    await add_mandates(work, [mandate], {place.hsa_id: place.id})
    return mandate


async def close_mandate(work: Work, grant: Grant, mandate: UUID, expected: int, close: Close) -> MandateAnswer:
    """Raises Problem 404 also outside the grant, 409 for one that ends earlier, 412, 422 for an end in the past."""
    query = repository.mandates_in_order(work.programme)
    row = await repository.find(work, query, mandates, mandate, lock=True)
    if row is None or not grant.reaches(row.lineage):
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    values = closing(work, row, close)
    closed = MandateAnswer.of(row).model_copy(update=values)
    await repository.change_mandate(work, mandate, values)
    work.record(MANDATE, id=mandate, version=closed.version, action="closed", state=closed, reason=close.reason)
    return closed


async def reached(work: Work, grant: Grant, organisation: UUID) -> OrganisationAnswer:
    """The organisation. Raises Problem 422 for one unknown or outside the grant."""
    found = await organisations.find(work, organisation)
    if found is None or not grant.reaches(found.lineage):
        raise Problem(errors.UNKNOWN_PLACE)
    return found


def closing(work: Work, row: Row[Any], close: Close) -> dict[str, Any]:
    """What changes when something that is valid gets an end."""
    refused = end_refusal(Term(row.valid_from, row.valid_to), close.valid_to, work.now)
    if refused is not None:
        raise Problem(errors.REFUSED[refused], values={"now": rfc3339(work.now)})
    ends: datetime = close.valid_to
    return {"version": row.version + 1, "valid_to": ends}


def row_of(
    work: Work, answer: BodyAnswer | MandateAnswer | AppointmentAnswer, ids: Mapping[str, UUID]
) -> dict[str, Any]:
    """The answer's columns, with the organisation's id for its HSA-id."""
    values = answer.model_dump()
    return {"programme_id": work.programme, "organisation_id": ids[values.pop("organisation")], **values}


async def _is_adjunct(work: Work, body: UUID, subject: str, term: Term) -> bool:
    return any(
        row.role == "adjunct" and term.overlaps(Term(row.valid_from, row.valid_to))
        for row in await repository.roles_in(work, body, subject)
    )


async def _body(work: Work, body: UUID, grant: Grant | None = None, expected: int | None = None) -> Row[Any]:
    query = repository.bodies_in_order(work.programme)
    row = await repository.find(work, query, bodies, body, lock=expected is not None)
    if row is None or (grant is not None and not grant.reaches(row.lineage)):
        raise Problem(NOT_FOUND)
    if expected is not None:
        require_version(row.version, expected)
    return row
