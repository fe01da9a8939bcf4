"""Previewing an upgrade of running checklists, and applying just what was previewed."""

from collections.abc import Sequence
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
from readiness_api.organisations import service as organisations
from readiness_api.templates import service as templates
from readiness_api.upgrades import errors, repository
from readiness_api.upgrades.applying import apply as apply_plans
from readiness_api.upgrades.planning import digest, plan
from readiness_api.upgrades.rules import Kind
from readiness_api.upgrades.schemas import NewUpgrade, UpgradeAnswer, UpgradePlan

UPGRADE = Entity.of("template_upgrade", "reason", "previewedBy", "appliedBy")
AFFECTED = frozenset({"asked_again", "judged_again", "withdrawn"})


async def page(tx: Transaction, paging: PageRequest) -> Page[UpgradeAnswer]:
    return await fetch_page(tx, repository.newest_first(tx.programme), paging, UpgradeAnswer.of)


async def get(work: Work, upgrade: UUID) -> UpgradeAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, upgrade)
    if row is None:
        raise Problem(NOT_FOUND)
    return UpgradeAnswer.of(row)


async def plan_page(tx: Transaction, grant: Grant, paging: PageRequest, upgrade: UUID) -> Page[UpgradePlan]:
    query = repository.plans_in_order(tx.programme, grant, upgrade)
    return await fetch_page(tx, query, paging, lambda row: UpgradePlan.model_validate(row.plan))


async def preview(work: Work, grant: Grant, new: NewUpgrade) -> UpgradeAnswer:
    """Says, checklist by checklist, what would happen; nothing does. Raises Problem 403, 422 for a version or wave
    that is not there, 409 where no checklist is behind."""
    await organisations.require_whole(work, grant)
    if await repository.find_wave(work, new.wave_id) is None:
        raise Problem(errors.UNKNOWN_TARGET)
    try:
        template = await templates.get(work, new.template_id)
    except Problem as problem:
        raise Problem(errors.UNKNOWN_TARGET) from problem
    known = {item.code: item for item in template.items}
    plans = [each.answer(known) for each in await plan(work, template, new.wave_id, new.keep_answers)]
    if not plans:
        raise Problem(errors.NOTHING_TO_UPGRADE)
    upgrade = UpgradeAnswer(
        id=new_id(),
        version=1,
        template_id=template.id,
        template_version=template.template_version,
        wave_id=new.wave_id,
        keep_answers=new.keep_answers,
        reason=new.reason,
        status="previewed",
        digest=digest(plans),
        checklists=len(plans),
        added=_sum(plans, Kind.ADDED, Kind.RESTORED),
        removed=_sum(plans, Kind.REMOVED),
        changed=_sum(plans, Kind.CHANGED),
        answers_affected=sum(step.effect in AFFECTED for each in plans for step in each.steps),
        signatures_affected=sum(each.opens for each in plans),
        previewed_at=work.now,
        previewed_by=work.actor.name,
        applied_at=None,
        applied_by=None,
    )
    rows = [
        {
            "programme_id": work.programme,
            "id": new_id(),
            "version": 1,
            "upgrade_id": upgrade.id,
            "checklist_id": each.checklist_id,
            "site_id": each.site_id,
            "site_name": each.site_name,
            "plan": each.as_json(),
        }
        for each in plans
    ]
    await repository.add(work, {"programme_id": work.programme, **upgrade.model_dump()}, rows)
    work.record(UPGRADE, id=upgrade.id, version=1, action="previewed", state=upgrade, reason=new.reason)
    return upgrade


async def apply(work: Work, grant: Grant, upgrade: UUID, expected: int) -> UpgradeAnswer:
    """Applies what was previewed. Raises Problem 403, 404, 412, and 409 where it is done already or where planning
    it now gives another plan: somebody has answered, signed or joined in the meantime."""
    await organisations.require_whole(work, grant)
    row = await repository.find(work, upgrade, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    held = UpgradeAnswer.of(row)
    if held.status != "previewed":
        raise Problem(errors.APPLIED)
    template = await templates.get(work, held.template_id)
    known = {item.code: item for item in template.items}
    plans = await plan(work, template, held.wave_id, held.keep_answers, lock=True)
    if digest([each.answer(known) for each in plans]) != held.digest:
        raise Problem(errors.OUTDATED)
    await apply_plans(work, template, plans, held.reason)
    done = held.model_copy(
        update={
            "version": held.version + 1,
            "status": "applied",
            "applied_at": work.now,
            "applied_by": work.actor.name,
        }
    )
    await repository.mark_applied(
        work, upgrade, done.model_dump(include={"version", "status", "applied_at", "applied_by"})
    )
    work.record(UPGRADE, id=upgrade, version=done.version, action="applied", state=done, reason=held.reason)
    return done


def _sum(plans: Sequence[UpgradePlan], *kinds: Kind) -> int:
    return sum(step.kind in kinds for each in plans for step in each.steps)
