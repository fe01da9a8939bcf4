"""Rows of a wave's standing, judged by the rules and put as an evaluation."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from readiness_api.checklists.representation import judged
from readiness_api.checklists.rules import COUNTED, State, roll_up, state
from readiness_api.checklists.sign_off import SignOff
from readiness_api.deviations.rules import Deviation, DeviationStatus
from readiness_api.gates.rules import AnsweredItem, EvaluatedSite, evaluate_site, passed
from readiness_api.gates.schemas import (
    AcceptedAnswer,
    BlockerAnswer,
    EvaluatedSiteAnswer,
    Evaluation,
    EvaluationCounts,
    GateAnswer,
    GateBlocker,
)


def evaluated_site(rows: Sequence[Row[Any]], offset_days: int, now: datetime) -> EvaluatedSiteAnswer:
    """`rows`: one for each unmet item of the site that is due by the gate, or one without item."""
    first = rows[0]
    items = {str(row.item_id): row for row in rows if row.item_id is not None}
    site = EvaluatedSite(
        str(first.site_id),
        SignOff(first.sign_off or "open"),
        None if first.checklist_id is None else [_judged(row) for row in items.values()],
    )
    verdict = evaluate_site(site, offset_days, now)
    return EvaluatedSiteAnswer(
        site_id=first.site_id,
        site_name=first.site_name,
        state=_site_state(first),
        blockers=[
            BlockerAnswer(
                **_named(items.get(blocker.item_id or "")),
                **_owned(items.get(blocker.item_id or "")),
                state=blocker.state,
                why=blocker.why,
                deviation_id=blocker.deviation_id,
            )
            for blocker in verdict.blockers
        ],
        deviations=[_accepted(items[item], now) for item, _ in verdict.accepted],
    )


def evaluation_of(gate: GateAnswer, total: Row[Any], sites: Sequence[EvaluatedSiteAnswer], now: datetime) -> Evaluation:
    """The whole evaluation. `total`: the counts of the wave, with the position that all of it stands on."""
    return Evaluation(
        gate_id=gate.id,
        wave_id=gate.wave_id,
        code=gate.code,
        evaluated_at=now,
        position=total.position or 0,
        published_at=total.published_at,
        passed=passed(total.sites, total.blockers),
        counts=EvaluationCounts(
            items=total.items,
            sites=total.sites,
            blocked_sites=total.blocked_sites,
            blockers=int(total.blockers),
            deviations=int(total.deviations),
        ),
        left_out_sites=total.sites - len(sites),
        sites=sites,
    )


def blocker_of(row: Row[Any], offset_days: int, now: datetime) -> GateBlocker:
    """A row of the page of what blocks. Raises LookupError where the rule finds that nothing does."""
    site = EvaluatedSite(str(row.site_id), SignOff.APPROVED, [_judged(row)])
    blocker = next(iter(evaluate_site(site, offset_days, now).blockers), None)
    if blocker is None:
        raise LookupError(f"item {row.item_id} is unmet in the database and met by the rule")
    return GateBlocker(
        **_named(row),
        **_owned(row),
        state=blocker.state,
        why=blocker.why,
        deviation_id=blocker.deviation_id,
        site_id=row.site_id,
        site_name=row.site_name,
        checklist_id=row.checklist_id,
    )


def _item(row: Row[Any]) -> Mapping[str, Any]:
    return {name.removeprefix("item_"): value for name, value in row._mapping.items() if name.startswith("item_")}


def _judged(row: Row[Any]) -> AnsweredItem:
    return AnsweredItem(
        id=str(row.item_id),
        criticality=row.item_criticality,
        offset_days=row.item_offset_days,
        answer=judged(_item(row)),
        deviation=None
        if row.deviation_id is None
        else Deviation(
            str(row.deviation_id),
            DeviationStatus(row.deviation_status),
            row.deviation_requested_subject,
            row.deviation_expires_at,
        ),
    )


def _named(row: Row[Any] | None) -> dict[str, Any]:
    if row is None:
        return {"item_id": None, "code": None, "area": None, "text": None}
    return {"item_id": row.item_id, "code": row.item_code, "area": row.item_area, "text": row.item_text}


def _owned(row: Row[Any] | None) -> dict[str, Any]:
    names = ("signer", "owner_line", "owner_programme")
    return {name: None if row is None else row._mapping[f"item_{name}"] for name in names}


def _accepted(row: Row[Any], now: datetime) -> AcceptedAnswer:
    return AcceptedAnswer(
        **_named(row),
        deviation_id=row.deviation_id,
        state=state(judged(_item(row)), now),
        reason=row.deviation_reason,
        mitigation=row.deviation_mitigation,
        approved_by=row.deviation_decided_by,
        expires_at=row.deviation_expires_at,
    )


def _site_state(row: Row[Any]) -> State | None:
    if row.checklist_id is None:
        return State.UNKNOWN
    return roll_up({each: sum(area.get(each, 0) for area in row.counts.values()) for each in COUNTED})
