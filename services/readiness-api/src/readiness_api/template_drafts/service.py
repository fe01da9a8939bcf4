"""Writing the next version of a template."""

from typing import Any
from uuid import UUID

from chassis.access import Grant
from chassis.etag import require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import FieldError, Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.organisations import service as organisations
from readiness_api.template_drafts import errors, repository
from readiness_api.template_drafts.rules import faults
from readiness_api.template_drafts.schemas import DraftAnswer, DraftItem, DraftPatch, DraftSummary, NewDraft
from readiness_api.templates import service as templates
from readiness_api.templates.schemas import TemplateAnswer, TemplateComparison, TemplateItem

DRAFT = Entity.of("template_draft", "note", "changedBy")


async def page(tx: Transaction, paging: PageRequest) -> Page[DraftSummary]:
    return await fetch_page(tx, repository.newest_first(tx.programme), paging, DraftSummary.of)


async def get(work: Work, draft: UUID) -> DraftAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, draft)
    if row is None:
        raise Problem(NOT_FOUND)
    return DraftAnswer.of(row)


async def begin(work: Work, grant: Grant, new: NewDraft) -> DraftAnswer:
    """Raises Problem 403 unless the grant reaches the whole region, 422 for a version that is not there."""
    await organisations.require_whole(work, grant)
    try:
        base = await templates.get(work, new.based_on)
    except Problem as problem:
        raise Problem(errors.UNKNOWN_TEMPLATE) from problem
    draft = DraftAnswer(
        id=new_id(),
        version=1,
        code=base.code,
        name=base.name,
        based_on=base.id,
        based_on_version=base.template_version,
        status="open",
        published_as=None,
        note=None,
        changed_at=work.now,
        changed_by=work.actor.name,
        stale_after_hours=base.stale_after_hours,
        sign_off=base.sign_off,
        items=base.items,
    )
    await repository.add(work, {"programme_id": work.programme, **_row(draft)})
    work.record(DRAFT, id=draft.id, version=1, action="begun", state=draft)
    return draft


async def comparison(work: Work, draft: UUID) -> TemplateComparison:
    """What the draft asks beside the version it began from. Raises Problem 404."""
    held = await get(work, draft)
    return templates.compared(await templates.get(work, held.based_on), _as_template(held, held.based_on_version + 1))


async def describe(work: Work, grant: Grant, draft: UUID, expected: int, patch: DraftPatch) -> DraftAnswer:
    """Raises Problem 403, 404, 409 for one that is closed, 412."""
    held = await _open(work, grant, draft, expected)
    said = patch.model_dump(exclude_none=True)
    return await _write(work, held, "described", **said)


async def put_item(work: Work, grant: Grant, draft: UUID, expected: int, code: str, said: DraftItem) -> DraftAnswer:
    """Adds the item of that code or changes it. Raises Problem 403, 404, 409, 412."""
    held = await _open(work, grant, draft, expected)
    item = TemplateItem.model_validate({"code": code, **said.model_dump(exclude={"place"})})
    before = next((n for n, each in enumerate(held.items) if each.code == code), None)
    items = [each for each in held.items if each.code != code]
    place = said.place if said.place is not None else len(items) if before is None else before
    items.insert(place, item)
    return await _write(work, held, "item_written", items=items)


async def drop_item(work: Work, grant: Grant, draft: UUID, expected: int, code: str) -> DraftAnswer:
    """Raises Problem 403, 404 also for an item that is not there, 409, 412."""
    held = await _open(work, grant, draft, expected)
    left = [each for each in held.items if each.code != code]
    if len(left) == len(held.items):
        raise Problem(NOT_FOUND)
    return await _write(work, held, "item_dropped", items=left)


async def discard(work: Work, grant: Grant, draft: UUID, expected: int) -> DraftAnswer:
    """Raises Problem 403, 404, 409, 412. It stays readable."""
    return await _write(work, await _open(work, grant, draft, expected), "discarded", status="discarded")


async def publish(work: Work, grant: Grant, draft: UUID, expected: int, note: str) -> DraftAnswer:
    """Makes it a version. Raises Problem 403, 404, 412, 409 where a newer one was published or nothing differs, and
    422 with all that is wrong."""
    held = await _open(work, grant, draft, expected)
    found = faults([item.as_json() for item in held.items])
    if found:
        raise Problem(
            errors.INCOMPLETE,
            errors=[
                FieldError(
                    f"/items/{fault.code}" if fault.code else "/items",
                    "text",
                    errors.WHAT_IS_WRONG[fault.wrong],
                    errors.MEND,
                    {"wrong": fault.wrong.value, "what": fault.what},
                )
                for fault in found[:50]
            ],
        )
    newest = await templates.newest_of(work, held.code)
    if newest is not None and newest != held.based_on_version:
        raise Problem(errors.OUTDATED, values={"newest": newest})
    template = _as_template(held, held.based_on_version + 1)
    compared = templates.compared(await templates.get(work, held.based_on), template)
    if not (compared.changes or compared.added or compared.removed or compared.changed):
        raise Problem(errors.UNCHANGED)
    await templates.publish(work, template)
    return await _write(work, held, "published", status="published", published_as=template.id, note=note)


async def _open(work: Work, grant: Grant, draft: UUID, expected: int) -> DraftAnswer:
    await organisations.require_whole(work, grant)
    row = await repository.find(work, draft, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    if row.status != "open":
        raise Problem(errors.NOT_OPEN)
    return DraftAnswer.of(row)


async def _write(work: Work, held: DraftAnswer, action: str, **changed: Any) -> DraftAnswer:
    whole = held.model_dump() | {"items": held.items} | changed
    draft = DraftAnswer.model_validate(
        whole | {"version": held.version + 1, "changed_at": work.now, "changed_by": work.actor.name}
    )
    await repository.change(work, draft.id, _row(draft))
    work.record(DRAFT, id=draft.id, version=draft.version, action=action, state=draft)
    return draft


def _row(draft: DraftAnswer) -> dict[str, Any]:
    return draft.model_dump(mode="json") | draft.model_dump(include={"id", "based_on", "published_as", "changed_at"})


def _as_template(draft: DraftAnswer, number: int) -> TemplateAnswer:
    return TemplateAnswer(
        id=new_id(),
        version=1,
        code=draft.code,
        template_version=number,
        name=draft.name,
        stale_after_hours=draft.stale_after_hours,
        sign_off=draft.sign_off,
        items=draft.items,
    )
