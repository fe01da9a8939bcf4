"""Adding bodies and mandates to a programme."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.bodies import errors, repository
from readiness_api.bodies.schemas import BodyAnswer, MandateAnswer, NewMandate
from readiness_api.organisations import service as organisations

BODY = Entity.of("body")
MANDATE = Entity.of("mandate", "subject", "title")


async def body_page(tx: Transaction, paging: PageRequest) -> Page[BodyAnswer]:
    return await fetch_page(tx, repository.bodies_in_order(tx.programme), paging, BodyAnswer.of)


async def mandate_page(tx: Transaction, paging: PageRequest) -> Page[MandateAnswer]:
    return await fetch_page(tx, repository.mandates_in_order(tx.programme), paging, MandateAnswer.of)


async def add_bodies(work: Work, bodies: Sequence[BodyAnswer], ids: Mapping[str, UUID]) -> None:
    """`ids`: the organisation's of each HSA-id that the bodies name."""
    await repository.add_bodies(work, [_row(work, body, ids) for body in bodies])
    for body in bodies:
        work.record(BODY, id=body.id, version=body.version, action="added", state=body)


async def add_mandates(work: Work, mandates: Sequence[MandateAnswer], ids: Mapping[str, UUID]) -> None:
    """`ids`: the organisation's of each HSA-id that the mandates name."""
    await repository.add_mandates(work, [_row(work, mandate, ids) for mandate in mandates])
    for mandate in mandates:
        work.record(MANDATE, id=mandate.id, version=mandate.version, action="given", state=mandate)


async def give(work: Work, grant: Grant, new: NewMandate) -> MandateAnswer:
    """Raises Problem 422 for an organisation or body unknown or outside the grant, or an end before the beginning."""
    if new.valid_to is not None and new.valid_to <= new.valid_from:
        raise Problem(errors.ENDS_FIRST)
    organisation = await organisations.find(work, new.organisation_id)
    body_known = new.body_id is None or await repository.has_body(work, new.body_id)
    if organisation is None or not body_known or not grant.reaches(organisation.lineage):
        raise Problem(errors.UNKNOWN_PLACE)
    mandate = MandateAnswer(
        id=new_id(),
        version=1,
        organisation=organisation.hsa_id,
        **new.model_dump(exclude={"organisation_id"}),
    )
    await add_mandates(work, [mandate], {organisation.hsa_id: organisation.id})
    return mandate


def _row(work: Work, answer: BodyAnswer | MandateAnswer, ids: Mapping[str, UUID]) -> dict[str, Any]:
    values = answer.model_dump()
    return {"programme_id": work.programme, "organisation_id": ids[values.pop("organisation")], **values}
