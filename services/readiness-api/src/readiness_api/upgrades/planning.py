"""Plans for a wave's checklists, read from the database and judged by the rules."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from chassis.work import Work
from readiness_api.checklists.opening import OpenedSite, answerer, applicability
from readiness_api.checklists.representation import values_of
from readiness_api.templates import service as templates
from readiness_api.templates.comparison import Change, changes_between
from readiness_api.templates.rules import SiteKind, applies, hospitals_with_units
from readiness_api.templates.schemas import TemplateAnswer, TemplateItem
from readiness_api.upgrades import repository
from readiness_api.upgrades.rules import Held, Step, Wanted, of_the_matter, steps
from readiness_api.upgrades.schemas import UpgradePlan, UpgradeStep

MOST_CHECKLISTS = 200
"""One transaction's worth; the wave's others are the next upgrade's."""

Changes = Mapping[str, tuple[Change, ...]]


@dataclass(frozen=True, slots=True)
class Plan:
    """What happens to one checklist: its row, its items by code, the steps, and the fields that change."""

    checklist: Mapping[str, Any]
    site: OpenedSite
    held: Mapping[str, Mapping[str, Any]]
    steps: Sequence[Step]
    changes: Changes

    @property
    def matters(self) -> int:
        """How many steps are of what was signed."""
        return sum(of_the_matter(step, self._fields(step)) for step in self.steps)

    def answer(self, template: Mapping[str, TemplateItem]) -> UpgradePlan:
        """As callers see it."""
        shown = [self._step(step, template) for step in self.steps]
        return UpgradePlan(
            checklist_id=self.checklist["id"],
            site_id=self.checklist["site_id"],
            site_name=self.checklist["site_name"],
            template_version=self.checklist["template_version"],
            status=self.checklist["status"],
            opens=self.checklist["status"] != "open" and self.matters > 0,
            unchanged=sum(item["withdrawn_in"] is None for item in self.held.values())
            - sum(step.code in self.held for step in self.steps),
            steps=shown,
        )

    def _fields(self, step: Step) -> tuple[str, ...]:
        return tuple(change.field for change in self.changes.get(step.code, ()))

    def _step(self, step: Step, template: Mapping[str, TemplateItem]) -> UpgradeStep:
        held = self.held.get(step.code)
        return UpgradeStep(
            code=step.code,
            text=template[step.code].text if step.code in template else (held or {})["text"],
            kind=step.kind,
            effect=step.effect,
            status=None if held is None else held["status"],
            changes=[templates.field_change(change) for change in self.changes.get(step.code, ())]
            if step.kind == "changed"
            else [],
        )


async def plan(
    work: Work, template: TemplateAnswer, wave: UUID, keep_answers: Sequence[str], *, lock: bool = False
) -> Sequence[Plan]:
    """Plans for those of the wave's checklists that have another version, in the order of their ids."""
    rows = await repository.behind(work, wave, template.code, template.id, MOST_CHECKLISTS, lock=lock)
    if not rows:
        return []
    found = await repository.find_wave(work, wave)
    divided = hospitals_with_units(
        {(SiteKind(site.kind), tuple(site.lineage)) for site in await repository.sites_of(work, wave)}
    )
    held: dict[UUID, dict[str, dict[str, Any]]] = {}
    for item in await repository.items_of(work, [row.id for row in rows]):
        held.setdefault(item.checklist_id, {})[item.code] = values_of(item)
    changes = {
        version: changes_from(await templates.get(work, version), template)
        for version in {row.template_id for row in rows}
    }
    plans = []
    for row in rows:
        site = OpenedSite(
            row.site_id, wave, row.site_name, row.site_kind, tuple(row.lineage), frozenset(row.options),
            found.planned_at if found else None, found.number if found else None,
        )  # fmt: skip
        items = held.get(row.id, {})
        wanted = {item.code: _wanted(item, site, divided, changes[row.template_id]) for item in template.items}
        known = {
            code: Held(item["status"] != "not_started", item["withdrawn_in"] is not None)
            for code, item in items.items()
        }
        plans.append(Plan(values_of(row), site, items, steps(known, wanted, keep_answers), changes[row.template_id]))
    return plans


def changes_from(before: TemplateAnswer, after: TemplateAnswer) -> Changes:
    """Fields that differ, by code. How long figures hold is the template's, and each measured item's."""
    old = {item.code: _asked(item, before) for item in before.items}
    return {item.code: changes_between(old[item.code], _asked(item, after)) for item in after.items if item.code in old}


def digest(plans: Sequence[UpgradePlan]) -> str:
    """The same for the same plans: SHA-256 of their JSON."""
    whole = json.dumps([plan.as_json() for plan in plans], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(whole.encode()).hexdigest()


def _asked(item: TemplateItem, template: TemplateAnswer) -> dict[str, Any]:
    stale = {"staleAfterHours": template.stale_after_hours} if item.evidence == "measurement" else {}
    return item.as_json() | stale


def _wanted(item: TemplateItem, site: OpenedSite, divided: frozenset[str], changes: Changes) -> Wanted:
    opens = applies(applicability(item), answerer(site, has_units=site.lineage[-1] in divided))
    keeps = opens or applies(applicability(item), answerer(site, has_units=False))
    return Wanted(opens, keeps, tuple(change.field for change in changes.get(item.code, ())))
