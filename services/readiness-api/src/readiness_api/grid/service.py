"""Reading the grid, and saying why a cell is as it is."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import PageMeta
from chassis.work import Work
from readiness_api.checklists.representation import judged, values_of
from readiness_api.checklists.rules import COUNTED, State, roll_up
from readiness_api.checklists.schemas import CountsAnswer
from readiness_api.deviations.rules import Deviation, DeviationStatus, effective
from readiness_api.grid import repository
from readiness_api.grid.rules import GridFilter, because, with_deviations
from readiness_api.grid.schemas import GridAnswer, GridSites, StateSince, WhyAnswer, WhyDeviation, WhyItem
from readiness_api.templates.rules import AREAS


async def etag(work: Work, grant: Grant, chosen: GridFilter) -> str:
    """Changes with every entry of the programme's ledger, and with who asks for what."""
    position, _ = await repository.head(work)
    asked = hashlib.sha256(repr((work.programme, grant.parameter(), chosen)).encode()).hexdigest()[:12]
    return f'W/"{position}-{asked}"'


async def grid(work: Work, grant: Grant, chosen: GridFilter) -> GridAnswer:
    """One statement, however many sites."""
    row = await repository.grid(work, grant, chosen)
    ids = row.id or []
    waves = {wave: number for number, wave in enumerate(dict.fromkeys(row.wave or []))}
    return GridAnswer(
        position=row.position or 0,
        published_at=row.published_at,
        areas=list(AREAS),
        waves=list(waves),
        sites=GridSites(
            id=ids,
            checklist=row.checklist or [],
            name=row.name or [],
            kind=row.kind or [],
            wave=[waves[wave] for wave in row.wave or []],
            sign_off=row.sign_off or [],
            changes=row.changes or [],
            states=_states(row),
        ),
        meta=PageMeta(
            page=chosen.offset // chosen.limit + 1,
            limit=chosen.limit,
            count=len(ids),
            total_records=row.total,
            total_pages=-(-row.total // chosen.limit),
        ),
    )


def _states(row: Row[Any]) -> list[str]:
    accepted: Mapping[str, list[str]] = row.accepted or {}
    states: list[str] = row.states or []
    if not accepted:
        return states
    return [
        with_deviations(letters, accepted.get(checklist or ""))
        for letters, checklist in zip(states, row.checklist, strict=True)
    ]


async def why(work: Work, grant: Grant, checklist: UUID, area: str | None) -> WhyAnswer:
    """Raises Problem 404, also for one outside the grant."""
    row = await repository.find_checklist(work, grant, checklist)
    if row is None:
        raise Problem(NOT_FOUND)
    rows = await repository.not_ready(work, checklist, area)
    counts = _counts(row.counts, area)
    return WhyAnswer(
        site_id=row.site_id,
        site_name=row.site_name,
        checklist_id=row.id,
        area=area,
        state=roll_up(counts),
        counts=CountsAnswer(**counts),
        sign_off=row.status,
        changes_since_signed=row.changes_since_signed,
        because=[_item(item, work) for item in rows],
        total=rows[0].total if rows else 0,
        history=_history(await repository.turns(work, checklist, area)),
    )


def _counts(counts: Mapping[str, Mapping[str, int]], area: str | None) -> dict[str, int]:
    chosen = counts.values() if area is None else [counts.get(area, {})]
    return {state: sum(of_area.get(state, 0) for of_area in chosen) for state in COUNTED}


def _item(row: Row[Any], work: Work) -> WhyItem:
    values = values_of(row)
    found = because(judged(values), work.now)
    return WhyItem.model_validate(
        {name: values[name] for name in WhyItem.model_fields if name in values}
        | {
            # What time has changed stands in the row half a second later.
            "state": found.state or row.state,
            "why": found.reason,
            "since": found.since or row.changed_at,
            "reason": row.reason if row.status == "blocked" else None,
            "deviation": _deviation(row, work),
        }
    )


def _deviation(row: Row[Any], work: Work) -> WhyDeviation | None:
    if row.deviation_id is None:
        return None
    judged_so = Deviation(
        str(row.deviation_id),
        DeviationStatus(row.deviation_status),
        row.deviation_requested_subject,
        row.deviation_expires_at,
    )
    return WhyDeviation(
        id=row.deviation_id,
        status=row.deviation_status,
        reason=row.deviation_reason,
        mitigation=row.deviation_mitigation,
        expires_at=row.deviation_expires_at,
        effective=effective(judged_so, work.now),
    )


def _history(rows: Sequence[Row[Any]]) -> list[StateSince]:
    return [StateSince(state=row.state and State(row.state), since=row.recorded_at) for row in rows]
