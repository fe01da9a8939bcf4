"""Reading checklists, answering items, signing off, and what time alone changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.etag import require_version
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.times import rfc3339
from chassis.tokens import EVERYWHERE
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.checklists import errors, repository
from readiness_api.checklists.changing import ItemChange, change_items
from readiness_api.checklists.representation import CHECKLIST, checklist_answer, item_answer, unknown_items, values_of
from readiness_api.checklists.rules import NEEDS_REASON, Status
from readiness_api.checklists.schemas import ChecklistAnswer, ItemAnswer, ItemPatch
from readiness_api.checklists.sign_off import Places, Signed, Signer, SignOff, after_signature, refusal
from readiness_api.roles import SIGNERS
from readiness_api.tables import checklists, items

AGED_AT_A_TIME = 500


@dataclass(frozen=True, slots=True)
class ItemFilter:
    """Which items; None is every."""

    checklist: UUID | None = None
    site: UUID | None = None
    area: str | None = None
    state: str | None = None
    criticality: str | None = None


async def checklist_page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, wave: UUID | None, site: UUID | None
) -> Page[ChecklistAnswer]:
    query = repository.checklists_in_order(tx.programme, grant)
    if wave is not None:
        query = query.where(checklists.c.wave_id == wave)
    if site is not None:
        query = query.where(checklists.c.site_id == site)
    return await fetch_page(tx, query, paging, lambda row: checklist_answer(values_of(row)))


async def get_checklist(work: Work, grant: Grant, checklist: UUID) -> ChecklistAnswer:
    """Raises Problem 404, also for one outside the grant."""
    row = await repository.find_checklist(work, grant, checklist)
    if row is None:
        raise Problem(NOT_FOUND)
    return checklist_answer(values_of(row))


async def item_page(tx: Transaction, grant: Grant, paging: PageRequest, chosen: ItemFilter) -> Page[ItemAnswer]:
    query = repository.items_in_order(tx.programme, grant)
    wanted = {
        items.c.checklist_id: chosen.checklist,
        items.c.site_id: chosen.site,
        items.c.area: chosen.area,
        items.c.state: chosen.state,
        items.c.criticality: chosen.criticality,
    }
    query = query.where(*(column == value for column, value in wanted.items() if value is not None))
    return await fetch_page(tx, query, paging, lambda row: item_answer(values_of(row)))


async def get_item(work: Work, grant: Grant, item: UUID) -> ItemAnswer:
    """Raises Problem 404, also for one outside the grant."""
    row = await repository.find_item(work, grant, item)
    if row is None:
        raise Problem(NOT_FOUND)
    return item_answer(values_of(row))


async def answer_item(work: Work, grant: Grant, item: UUID, expected: int, patch: ItemPatch) -> ItemAnswer:
    """Raises Problem 404, 412, and 422 where a reason is missing or nothing is said."""
    status = None if patch.status is None else Status(patch.status)
    if status is None and ((patch.comment is None and not patch.owners) or patch.reason is not None):
        raise Problem(errors.NOTHING_TO_CHANGE)
    if status in NEEDS_REASON and patch.reason is None:
        raise Problem(errors.REASON_MISSING)
    change = ItemChange(
        item,
        _action(status, patch),
        expected=expected,
        status=status,
        reason=patch.reason,
        comment=patch.comment,
        exactly=patch.owners,
    )
    return (await change_items(work, [change], grant=grant))[item]


def _action(status: Status | None, patch: ItemPatch) -> str:
    if status is not None:
        return f"set_{status}"
    return "commented" if patch.comment is not None else "given_owner"


async def sign(work: Work, grant: Grant, checklist: UUID, expected: int) -> ChecklistAnswer:
    """Signs for the site, or approves what the site has signed. Raises Problem 404, 409, 412."""
    row = await repository.find_checklist(work, grant, checklist, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    status = SignOff(row.status)
    role = _signing_role(work, grant, status, row)
    parts = await repository.parts_left(work, row) if status is SignOff.SIGNED else 0
    values = _signed(work, values_of(row), Signer(work.actor.subject, role), work.actor.name, parts=parts)
    return (await _write_signatures(work, [values]))[0]


async def unlock(work: Work, grant: Grant, checklist: UUID, expected: int, reason: str) -> ChecklistAnswer:
    """Raises Problem 404, 412, and 409 for one that is not approved."""
    row = await repository.find_checklist(work, grant, checklist, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    if SignOff(row.status) is not SignOff.APPROVED:
        raise Problem(errors.NOT_LOCKED)
    values = values_of(row) | {
        "version": row.version + 1,
        "status": SignOff.OPEN.value,
        "unlocked": {"reason": reason, "function": work.actor.name, "unlockedAt": rfc3339(work.now)},
    }
    await repository.change_checklists(work, [values])
    answer = checklist_answer(values)
    work.record(CHECKLIST, id=answer.id, version=answer.version, action="unlocked", state=answer, reason=reason)
    return answer


async def sign_all(work: Work, sites: Sequence[UUID], *, subject: str, function: str, role: str) -> None:
    """Signs the checklists of sites on behalf of a function, for loading reference data: whole trees at once."""
    rows = await repository.lock_checklists_at(work, sites)
    signer = Signer(subject, role)
    await _write_signatures(work, [_signed(work, values_of(row), signer, function) for row in rows])


async def every_item(work: Work) -> Sequence[ItemAnswer]:
    """All items of the programme."""
    return [item_answer(values_of(row)) for row in await repository.every_item(work)]


def _signed(work: Work, values: dict[str, Any], signer: Signer, function: str, *, parts: int = 0) -> dict[str, Any]:
    status = SignOff(values["status"])
    unknown = unknown_items(values)
    first = values["signatures"][0]["subject"] if status is SignOff.SIGNED else None
    refused = refusal(Signed(status, first, unknown, _places(values["sign_off"]), parts), signer)
    if refused is not None:
        raise Problem(errors.SIGNATURE_REFUSED[refused], values={"unknown": unknown, "parts": parts})
    signature = {
        "subject": signer.subject,
        "function": function,
        "role": signer.role,
        "signedAt": rfc3339(work.now),
    }
    return values | {
        "version": values["version"] + 1,
        "status": after_signature(status).value,
        "signatures": [signature] if status is SignOff.OPEN else [*values["signatures"], signature],
        "changes_since_signed": 0,
        "unlocked": None,
    }


async def _write_signatures(work: Work, signed: Sequence[dict[str, Any]]) -> Sequence[ChecklistAnswer]:
    await repository.change_checklists(work, signed)
    answers = [checklist_answer(values) for values in signed]
    for answer in answers:
        work.record(CHECKLIST, id=answer.id, version=answer.version, action=answer.status, state=answer)
    return answers


async def age_items(work: Work) -> int:
    """Writes what time alone has changed by now: measurements gone stale, items overdue. Answers how many."""
    due = await repository.items_due_to_change(work, work.now, AGED_AT_A_TIME)
    await change_items(work, [ItemChange(item, "aged") for item in due], grant=None)
    return len(due)


def _places(stored: Mapping[str, Any]) -> Places:
    return Places(frozenset(stored["first"]), frozenset(stored["second"]))


def _signing_role(work: Work, grant: Grant, status: SignOff, row: Row[Any]) -> str:
    """Of a person with several roles over the site, the one that this step asks for; a role elsewhere is none here."""
    here = {
        role.name
        for role in grant.caller.roles
        if role.programme in (None, str(work.programme)) and role.organisation in (EVERYWHERE, *row.lineage)
    }
    places = _places(row.sign_off)
    wanted = places.first if status is SignOff.OPEN else places.second
    return next((role for role in (*sorted(wanted, key=SIGNERS.index), *SIGNERS) if role in here), grant.role)
