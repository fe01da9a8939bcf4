"""Whom a design decision was told to, and who has read it."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

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
from readiness_api.design_decisions import errors, repository
from readiness_api.design_decisions.rules import DecisionStatus, Refused, is_recipient
from readiness_api.design_decisions.schemas import CommunicationAnswer, NewCommunication
from readiness_api.measurements.registers import Register, Share, tell
from readiness_api.organisations import service as organisations
from readiness_api.organisations.schemas import OrganisationAnswer
from readiness_api.tables import decision_communications
from readiness_api.waves.errors import UNKNOWN_ORGANISATION

COMMUNICATION = Entity.of("decision_communication", "decisionTitle", "sentBy", "readBy")
COMMUNICATED = "std-communicated"


async def page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, decision: UUID | None, read: bool | None
) -> Page[CommunicationAnswer]:
    query = repository.communications_in_order(tx.programme, grant)
    if decision is not None:
        query = query.where(decision_communications.c.decision_id == decision)
    if read is not None:
        query = query.where(decision_communications.c.read_at.is_not(None) == read)
    return await fetch_page(tx, query, paging, CommunicationAnswer.of)


async def get(work: Work, grant: Grant, communication: UUID) -> CommunicationAnswer:
    """Raises Problem 404."""
    row = await repository.find_communication(work, grant, communication)
    if row is None:
        raise Problem(NOT_FOUND)
    return CommunicationAnswer.of(row)


async def inform(work: Work, grant: Grant, new: NewCommunication) -> CommunicationAnswer:
    """Raises Problem 422 for what is not there, 409 for a decision that does not hold or one told already."""
    decision = await repository.find(work, grant, new.decision_id, lock=True)
    if decision is None:
        raise Problem(errors.UNKNOWN)
    if decision.status != DecisionStatus.DECIDED:
        raise Problem(errors.REFUSED[Refused.NOT_DECIDED])
    organisation = await organisations.find(work, new.organisation_id)
    if organisation is None or not grant.reaches(organisation.lineage):
        raise Problem(UNKNOWN_ORGANISATION)
    if await repository.told(work, new.decision_id, new.organisation_id, new.function):
        raise Problem(errors.TOLD_ALREADY)
    answer = sent(work, decision.number, decision.title, organisation, new)
    await add_all(work, [(answer, organisation.lineage)])
    await tell_communicated(work)
    return answer


def sent(
    work: Work, number: int, title: str, organisation: OrganisationAnswer, new: NewCommunication
) -> CommunicationAnswer:
    """What is sent to a function at an organisation."""
    return CommunicationAnswer(
        id=new_id(),
        version=1,
        decision_id=new.decision_id,
        decision_number=number,
        decision_title=title,
        organisation_id=organisation.id,
        organisation_name=organisation.name,
        function=new.function,
        sent_at=work.now,
        sent_by=work.actor.name,
        read_at=None,
        read_by=None,
    )


async def add_all(work: Work, added: Sequence[tuple[CommunicationAnswer, Sequence[str]]]) -> None:
    """Adds them, each with its organisation's lineage."""
    await repository.add_communications(
        work, [answer.model_dump() | {"lineage": list(lineage)} for answer, lineage in added]
    )
    for answer, _ in added:
        work.record(COMMUNICATION, id=answer.id, version=answer.version, action="sent", state=answer)


async def acknowledge(work: Work, grant: Grant, communication: UUID, expected: int) -> CommunicationAnswer:
    """The recipient's receipt. Raises Problem 403, 404, 409, 412."""
    row = await repository.find_communication(work, grant, communication, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    if row.read_at is not None:
        raise Problem(errors.READ_ALREADY)
    if not is_recipient(row.lineage, grant.organisations):
        raise Problem(errors.NOT_THE_RECIPIENT)
    values = {"version": row.version + 1, "read_at": work.now, "read_by": work.actor.name}
    await repository.change_communication(work, row.id, values)
    answer = CommunicationAnswer.of(row).model_copy(update=values)
    work.record(COMMUNICATION, id=answer.id, version=answer.version, action="read", state=answer)
    await tell_communicated(work)
    return answer


async def tell_communicated(work: Work, *, site: UUID | None = None, again: bool = False, **when: Any) -> None:
    """The receipts' item follows at each site concerned."""

    async def shares() -> Sequence[Share]:
        return [Share(COMMUNICATED, row.site_id, row.read, row.told) for row in await repository.receipts(work)]

    await tell(work, Register.DESIGN_DECISIONS, [COMMUNICATED], shares, site=site, again=again, **when)
