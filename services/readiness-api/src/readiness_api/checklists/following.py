"""Checklists follow their sites: a new name, and the items that a municipality's options in force ask for."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.work import Work
from readiness_api.checklists import repository
from readiness_api.checklists.changing import ItemChange, change_items
from readiness_api.checklists.opening import OpenedSite, by_own_thresholds, item_rows
from readiness_api.checklists.representation import CHECKLIST, ITEM, checklist_answer, item_answer, values_of
from readiness_api.checklists.rules import State, Status
from readiness_api.checklists.sign_off import SignOff, after_change
from readiness_api.templates import service as templates

NOT_CHOSEN = "Kommunens gällande tillval omfattar inte punkten."
"""Why an item that an option asked for no longer applies. It asks again when the option is in force again."""


async def follow(work: Work, *, renamed: Collection[UUID], chosen: Collection[UUID]) -> None:
    """`renamed`: sites with a new name. `chosen`: sites whose kind or options are others than before."""
    if not renamed and not chosen:
        return
    for row in await repository.lock_checklists_at(work, sorted({*renamed, *chosen})):
        missing = await _ask(work, row) if row.site_id in chosen else []
        if missing:
            await _add(work, row, await by_own_thresholds(work, missing))
        elif row.site_id in renamed:
            await _record(work, values_of(row) | {"version": row.version + 1}, "renamed")


async def _ask(work: Work, checklist: Row[Any]) -> list[dict[str, Any]]:
    """Sets aside what is no longer asked, asks again what is, and answers the items to add."""
    template = await templates.get(work, checklist.template_id)
    row = await repository.find_site(work, checklist.site_id)
    site = OpenedSite(
        row.id,
        row.wave_id,
        row.name,
        row.kind,
        tuple(row.lineage),
        frozenset(row.options),
        row.planned_at,
        row.wave_number,
    )
    asked = {item["code"]: item for item in item_rows(work, template, site, has_units=False)}
    held = await repository.rows_of(work, checklist.id)
    optional = {item.code for item in template.items if item.applies_to.municipal_options}
    changes = [
        ItemChange(item.id, "no_longer_asked", status=Status.NOT_APPLICABLE, reason=NOT_CHOSEN)
        for item in held
        if item.code in optional and item.code not in asked and item.status != Status.NOT_APPLICABLE
    ]
    changes += [
        ItemChange(item.id, "asked_again", status=Status.NOT_STARTED)
        for item in held
        if item.code in asked and item.reason == NOT_CHOSEN and item.status == Status.NOT_APPLICABLE
    ]
    await change_items(work, changes, grant=None)
    known = {item.code for item in held}
    return [
        item | {"checklist_id": checklist.id} for code, item in asked.items() if code in optional and code not in known
    ]


async def _add(work: Work, checklist: Row[Any], missing: Sequence[dict[str, Any]]) -> None:
    await repository.add_items(work, missing)
    for item in missing:
        work.record(ITEM, id=item["id"], version=1, action="asked", state=item_answer(item))
    # read anew: items set aside have moved its counts in the meantime
    now = values_of((await repository.lock_checklists_at(work, [checklist.site_id]))[0])
    counts: dict[str, Mapping[str, int]] = dict(now["counts"])
    for item in missing:
        area = dict(counts.get(item["area"], {}))
        counts[item["area"]] = area | {State.UNKNOWN.value: area.get(State.UNKNOWN.value, 0) + 1}
    signed = bool(now["signatures"])
    status, changes = after_change(SignOff(now["status"]), now["changes_since_signed"], ever_signed=signed)
    await _record(
        work,
        now
        | {
            "version": now["version"] + 1,
            "counts": counts,
            "status": status.value,
            "changes_since_signed": changes,
        },
        "counted",
    )


async def _record(work: Work, values: Mapping[str, Any], action: str) -> None:
    await repository.change_checklists(work, [values])
    answer = checklist_answer(values)
    work.record(CHECKLIST, id=answer.id, version=answer.version, action=action, state=answer)
