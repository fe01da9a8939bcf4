"""Preparing a hand-over, signing it by two, sending it back."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problems import Problem
from chassis.schema import Page
from chassis.times import rfc3339
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.handovers import errors, rules
from readiness_api.handovers.rules import HandoverStatus, Refused
from readiness_api.handovers.schemas import (
    HandoverAnswer,
    HandoverContent,
    HandoverPatch,
    HandoverSignature,
    NewHandover,
    OpenMatterAnswer,
)
from readiness_api.tables import handovers
from readiness_api.waves import sited

HANDOVER = Entity.of("handover", "title", "what", "where", "matter", "giver", "receiver")


async def page(tx: Transaction, grant: Grant, paging: PageRequest, *, site: UUID | None) -> Page[HandoverAnswer]:
    query = sited.at_sites(handovers, tx.programme, grant)
    if site is not None:
        query = query.where(handovers.c.site_id == site)
    return await fetch_page(tx, query.order_by(handovers.c.id.desc()), paging, _answer)


async def get(work: Work, grant: Grant, handover: UUID) -> HandoverAnswer:
    """Raises Problem 404."""
    return _answer(await sited.found(work, grant, handovers, handover))


async def prepare(work: Work, grant: Grant, new: NewHandover) -> HandoverAnswer:
    """Raises Problem 422 for a site out of reach."""
    await sited.require_site(work, grant, new.site_id)
    return (await add_all(work, [new]))[0]


async def add_all(work: Work, added: Sequence[NewHandover]) -> Sequence[HandoverAnswer]:
    """Adds hand-overs to prepare."""
    answers = [
        HandoverAnswer(id=new_id(), version=1, status="draft", given=None, received=None, **new.model_dump())
        for new in added
    ]
    await sited.add(
        work, handovers, [sited.row_of(answer, "contents", "open_matters", "given", "received") for answer in answers]
    )
    for answer in answers:
        work.record(HANDOVER, id=answer.id, version=1, action="prepared", state=answer)
    return answers


async def change(work: Work, grant: Grant, handover: UUID, expected: int, patch: HandoverPatch) -> HandoverAnswer:
    """Raises Problem 404, 409 for one signed, 412, 422 for nothing to change."""
    before = await sited.locked(work, grant, handovers, handover, expected)
    if before.status != HandoverStatus.DRAFT:
        raise Problem(errors.REFUSED[Refused.SIGNED_ALREADY])
    values: dict[str, Any] = {}
    if patch.contents is not None:
        values["contents"] = [HandoverContent(**each.model_dump()).as_json() for each in patch.contents]
    if patch.open_matters is not None:
        values["open_matters"] = [OpenMatterAnswer(**each.model_dump()).as_json() for each in patch.open_matters]
    if not values:
        raise Problem(errors.NOTHING_TO_CHANGE)
    return await _change(work, before, "changed", values)


async def sign(work: Work, grant: Grant, handover: UUID, expected: int) -> HandoverAnswer:
    """First the giver, then, another person, the receiver. Raises Problem 404, 409, 412."""
    before = await sited.locked(work, grant, handovers, handover, expected)
    giver = before.given and before.given["subject"]
    handed = [bool(each["handedOver"]) for each in before.contents]
    after = rules.signed(HandoverStatus(before.status), handed, giver, work.actor.subject)
    if isinstance(after, Refused):
        raise Problem(errors.REFUSED[after])
    signature = {
        "subject": work.actor.subject,
        "function": work.actor.name,
        "role": grant.role,
        "signedAt": rfc3339(work.now),
    }
    name = "given" if after is HandoverStatus.GIVEN else "received"
    return await _change(work, before, name, {"status": after.value, name: signature})


async def send_back(work: Work, grant: Grant, handover: UUID, expected: int, reason: str) -> HandoverAnswer:
    """The receiver does not take over as it stands. Raises Problem 404, 409, 412."""
    before = await sited.locked(work, grant, handovers, handover, expected)
    if before.status != HandoverStatus.GIVEN:
        raise Problem(errors.REFUSED[Refused.NOT_THE_RECEIVER])
    return await _change(work, before, "sent_back", {"status": "draft", "given": None}, reason=reason)


async def _change(
    work: Work, before: Row[Any], action: str, values: Mapping[str, Any], *, reason: str | None = None
) -> HandoverAnswer:
    changed = {"version": before.version + 1, **values}
    await sited.change(work, handovers, before.id, changed)
    answer = _shown({**dict(before._mapping), **changed})
    work.record(HANDOVER, id=answer.id, version=answer.version, action=action, state=answer, reason=reason)
    return answer


def _answer(row: Row[Any]) -> HandoverAnswer:
    return _shown(dict(row._mapping))


def _shown(values: Mapping[str, Any]) -> HandoverAnswer:
    known = {name: values[name] for name in HandoverAnswer.model_fields}
    for name in ("given", "received"):
        signature = values[name]
        if signature is not None:  # the subject is kept to tell two people apart, and shown to nobody
            known[name] = HandoverSignature.model_validate(
                {each: signature[each] for each in ("function", "role", "signedAt")}
            )
    return HandoverAnswer.model_validate(known)
