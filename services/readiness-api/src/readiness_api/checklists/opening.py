"""Opening checklists: which items of a template each site of a wave answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.ids import new_id
from chassis.work import Work
from readiness_api.checklists import changing, repository
from readiness_api.checklists.changing import ItemChange
from readiness_api.checklists.representation import CHECKLIST, ITEM, checklist_answer, item_answer
from readiness_api.checklists.rules import State, Status, count
from readiness_api.checklists.sign_off import places_for
from readiness_api.templates.rules import Answerer, Applicability, SiteKind, applies, due_at, hospitals_with_units
from readiness_api.templates.schemas import TemplateAnswer, TemplateItem

ANSWERED_BY_UNITS = "Besvaras av sjukhusets enheter i etappen."


UNANSWERED: Mapping[str, Any] = {
    "status": Status.NOT_STARTED.value,
    "state": State.UNKNOWN.value,
    "reason": None,
    "comment": None,
    "measurement": None,
    "deviation_id": None,
    "deviation_status": None,
    "changed_at": None,
    "changed_by": None,
    "next_change_at": None,
}


@dataclass(frozen=True, slots=True)
class OpenedSite:
    """A site that gets a checklist, in a wave planned for `planned_at`."""

    id: UUID
    wave_id: UUID
    name: str
    kind: str
    lineage: tuple[str, ...]
    options: frozenset[int]
    planned_at: datetime | None
    wave_number: int | None = None


async def open_checklists(work: Work, template: TemplateAnswer, sites: Sequence[OpenedSite]) -> None:
    """Opens a checklist for each of `sites`; what a hospital has not yet answered passes to its units."""
    in_wave = {
        (SiteKind(row.kind), tuple(row.lineage))
        for wave in {site.wave_id for site in sites}
        for row in await repository.sites_of_wave(work, wave)
    }
    divided = hospitals_with_units(in_wave)
    lists: list[dict[str, Any]] = []
    rows: list[dict[str, Any]] = []
    for site in sites:
        items = list(item_rows(work, template, site, has_units=site.lineage[-1] in divided))
        checklist = _checklist(work, template, site, items)
        rows += [item | {"checklist_id": checklist["id"]} for item in items]
        lists.append(checklist)
    rows = await by_own_thresholds(work, rows)
    await repository.add(work, [_stored(checklist) for checklist in lists], rows)
    for row in rows:
        work.record(ITEM, id=row["id"], version=1, action="asked", state=item_answer(row))
    for checklist in lists:
        work.record(CHECKLIST, id=checklist["id"], version=1, action="opened", state=checklist_answer(checklist))
    await _hand_down(work, template, [site for site in sites if site.kind == SiteKind.UNIT])


async def by_own_thresholds(work: Work, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Items yet to be added, judged by what the programme has set instead of the template's limits."""
    own = await repository.own_thresholds(work)
    return [row | {"threshold": own.get(row["code"], row["threshold"])} for row in rows]


def item_rows(work: Work, template: TemplateAnswer, site: OpenedSite, *, has_units: bool) -> Iterable[dict[str, Any]]:
    """The items of a template that a site answers, none of them looked at; their checklist is still to be said."""
    for number, item in enumerate(template.items, start=1):
        if applies(applicability(item), answerer(site, has_units=has_units)):
            yield {
                "programme_id": work.programme,
                "id": new_id(),
                "version": 1,
                "site_id": site.id,
                "number": number,
                **definition(template, item, site.planned_at),
                **UNANSWERED,
                "owner_line": None,
                "owner_programme": None,
                "evidence_count": 0,
                "withdrawn_in": None,
            }


def definition(template: TemplateAnswer, item: TemplateItem, planned_at: datetime | None) -> dict[str, Any]:
    """What is asked, as columns."""
    return {
        "code": item.code,
        "area": item.area,
        "text": item.text.model_dump(),
        "criticality": item.criticality,
        "offset_days": item.offset_days,
        "due_at": planned_at and due_at(planned_at, item.offset_days),
        "evidence": item.evidence,
        "signer": item.signer,
        "during_pause": item.during_pause,
        "depends_on": list(item.depends_on),
        "source": item.source,
        "threshold": item.threshold and item.threshold.as_json(),
        "measure": item.measure and item.measure.as_json(),
        "stale_after_hours": template.stale_after_hours,
    }


def _checklist(
    work: Work, template: TemplateAnswer, site: OpenedSite, items: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    areas = dict.fromkeys(item["area"] for item in items)
    places = places_for(site.kind, [rule.as_json() for rule in template.sign_off])
    return {
        "programme_id": work.programme,
        "id": new_id(),
        "version": 1,
        "site_id": site.id,
        "site_name": site.name,
        "wave_id": site.wave_id,
        "template_id": template.id,
        "template_code": template.code,
        "template_version": template.template_version,
        "status": "open",
        "signatures": [],
        "changes_since_signed": 0,
        "sign_off": {"first": sorted(places.first), "second": sorted(places.second)},
        "unlocked": None,
        "planned_at": site.planned_at,
        "counts": {area: dict(count(State(item["state"]) for item in items if item["area"] == area)) for area in areas},
    }


def _stored(checklist: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in checklist.items() if name != "site_name"}


def answerer(site: OpenedSite, *, has_units: bool) -> Answerer:
    """The site as applicability knows it."""
    return Answerer(SiteKind(site.kind), site.options, has_units, site.wave_number)


def applicability(item: TemplateItem) -> Applicability:
    """Which sites a template asks for the item."""
    return Applicability(
        frozenset(SiteKind(kind) for kind in item.applies_to.site_kinds),
        frozenset(item.applies_to.municipal_options),
        frozenset(item.applies_to.waves),
    )


async def _hand_down(work: Work, template: TemplateAnswer, units: Sequence[OpenedSite]) -> None:
    above = {hsa_id for unit in units for hsa_id in unit.lineage[:-1]}
    if not above:
        return
    codes = [item.code for item in template.items if "unit" in item.applies_to.site_kinds]
    passing = await repository.unanswered(work, sorted(above), codes)
    await changing.change_items(
        work,
        [ItemChange(item, "handed_down", status=Status.NOT_APPLICABLE, reason=ANSWERED_BY_UNITS) for item in passing],
        grant=None,
    )
