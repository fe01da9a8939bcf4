"""Applying plans: items are added, asked again, judged again or withdrawn; their checklists are counted anew."""

from collections.abc import Mapping, Sequence
from typing import Any

from chassis.ids import new_id
from chassis.work import Work
from readiness_api.checklists.opening import UNANSWERED, definition
from readiness_api.checklists.redefining import Redefinition, own_thresholds, redefine
from readiness_api.checklists.representation import judged
from readiness_api.checklists.rules import State, Status, count, next_change_at, state
from readiness_api.checklists.sign_off import SignOff, after_change, places_for
from readiness_api.templates.rules import due_at
from readiness_api.templates.schemas import TemplateAnswer
from readiness_api.upgrades.planning import Plan
from readiness_api.upgrades.rules import Effect, Kind, Step

COLUMNS = {
    "area": "area",
    "text": "text",
    "criticality": "criticality",
    "offsetDays": "offset_days",
    "evidence": "evidence",
    "signer": "signer",
    "duringPause": "during_pause",
    "dependsOn": "depends_on",
    "source": "source",
    "threshold": "threshold",
    "measure": "measure",
    "staleAfterHours": "stale_after_hours",
}
"""Fields of a template's item by what they are called on a checklist's; who answers is not kept there."""
ASKED_ANEW = {"status": Status.NOT_STARTED.value, "reason": None, "measurement": None}
"""The answer no longer stands; comments, evidence and a deviation do, and the history has all of it."""
ACTIONS = {Kind.ADDED: "asked", Kind.RESTORED: "asked_again", Kind.REMOVED: "withdrawn", Kind.CHANGED: "upgraded"}


async def apply(work: Work, template: TemplateAnswer, plans: Sequence[Plan], reason: str) -> None:
    """Seven statements, however many checklists, their locks held."""
    own = await own_thresholds(work)
    made = Redefinition()
    for plan in plans:
        after = {code: dict(item) for code, item in plan.held.items()}
        for step in plan.steps:
            row = _row(work, template, plan, step, own)
            after[step.code] = row
            (made.added if step.kind is Kind.ADDED else made.changed).append(row)
            made.items.append((ACTIONS[step.kind], row))
        made.checklists.append(_checklist(template, plan, after))
    await redefine(work, made, reason)


def _row(work: Work, template: TemplateAnswer, plan: Plan, step: Step, own: Mapping[str, Any]) -> dict[str, Any]:
    if step.kind is Kind.ADDED:
        row = _new(work, template, plan, step.code)
        return row | {"threshold": own.get(step.code, row["threshold"])}
    before = plan.held[step.code]
    row = dict(before) | {"version": before["version"] + 1}
    if step.kind is Kind.REMOVED:
        number = template.template_version
        row |= {
            "status": Status.NOT_APPLICABLE.value,
            "reason": f"Utgick ur mallen i version {number}.",
            "withdrawn_in": number,
            "changed_at": work.now,
            "changed_by": work.actor.name,
        }
    else:
        row |= _asked(template, plan, step)
        row["threshold"] = own.get(step.code, row["threshold"])
    answer = judged(row)
    return row | {"state": state(answer, work.now), "next_change_at": next_change_at(answer, work.now)}


def _asked(template: TemplateAnswer, plan: Plan, step: Step) -> dict[str, Any]:
    item = next(item for item in template.items if item.code == step.code)
    whole = definition(template, item, plan.site.planned_at)
    if step.kind is Kind.RESTORED:
        return whole | ASKED_ANEW | {"withdrawn_in": None}
    roots = {change.field.partition(".")[0] for change in plan.changes[step.code]}
    row: dict[str, Any] = {column: whole[column] for name, column in COLUMNS.items() if name in roots}
    if "offset_days" in row:
        row["due_at"] = plan.site.planned_at and due_at(plan.site.planned_at, item.offset_days)
    if step.effect is Effect.ASKED_AGAIN:
        row |= ASKED_ANEW
    return row


def _new(work: Work, template: TemplateAnswer, plan: Plan, code: str) -> dict[str, Any]:
    place, item = next((n, item) for n, item in enumerate(template.items, start=1) if item.code == code)
    last = max((held["number"] for held in plan.held.values()), default=0)
    return {
        "programme_id": work.programme,
        "id": new_id(),
        "version": 1,
        "checklist_id": plan.checklist["id"],
        "site_id": plan.site.id,
        "number": last + place,
        **definition(template, item, plan.site.planned_at),
        **UNANSWERED,
        "owner_line": None,
        "owner_programme": None,
        "evidence_count": 0,
        "withdrawn_in": None,
    }


def _checklist(template: TemplateAnswer, plan: Plan, after: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    values = dict(plan.checklist)
    areas: dict[str, list[State | None]] = {}
    for item in after.values():
        areas.setdefault(item["area"], []).append(None if item["state"] is None else State(item["state"]))
    places = places_for(plan.site.kind, [rule.as_json() for rule in template.sign_off])
    status, changes = SignOff(values["status"]), values["changes_since_signed"]
    for _ in range(plan.matters):
        status, changes = after_change(status, changes, ever_signed=bool(values["signatures"]))
    return values | {
        "version": values["version"] + 1,
        "template_id": template.id,
        "template_code": template.code,
        "template_version": template.template_version,
        "sign_off": {"first": sorted(places.first), "second": sorted(places.second)},
        "counts": {area: dict(count(states)) for area, states in areas.items()},
        "status": status.value,
        "changes_since_signed": changes,
    }
