"""Adding bodies and mandates to a programme."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.schema import Page
from chassis.transaction import Transaction
from readiness_api.bodies import repository
from readiness_api.bodies.schemas import BodyAnswer, MandateAnswer
from readiness_api.work import Work

BODY = Entity.of("body")
MANDATE = Entity.of("mandate", "subject", "title")


async def body_page(tx: Transaction, paging: PageRequest) -> Page[BodyAnswer]:
    return await fetch_page(tx, repository.bodies_in_order(tx.programme), paging, BodyAnswer.of)


async def mandate_page(tx: Transaction, paging: PageRequest) -> Page[MandateAnswer]:
    return await fetch_page(tx, repository.mandates_in_order(tx.programme), paging, MandateAnswer.of)


async def add_bodies(work: Work, bodies: Sequence[BodyAnswer], organisations: Mapping[str, UUID]) -> None:
    """`organisations`: the id of each HSA-id that the bodies name."""
    await repository.add_bodies(work, [_row(work, body, organisations) for body in bodies])
    for body in bodies:
        work.record(BODY, id=body.id, version=body.version, action="added", state=body)


async def add_mandates(work: Work, mandates: Sequence[MandateAnswer], organisations: Mapping[str, UUID]) -> None:
    """`organisations`: the id of each HSA-id that the mandates name."""
    await repository.add_mandates(work, [_row(work, mandate, organisations) for mandate in mandates])
    for mandate in mandates:
        work.record(MANDATE, id=mandate.id, version=mandate.version, action="given", state=mandate)


def _row(work: Work, answer: BodyAnswer | MandateAnswer, organisations: Mapping[str, UUID]) -> dict[str, Any]:
    values = answer.model_dump()
    return {"programme_id": work.programme, "organisation_id": organisations[values.pop("organisation")], **values}
