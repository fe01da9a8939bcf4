"""Rows of a wave's standing, judged by the rules and put as an evaluation."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from readiness_api.checklists.representation import judged
from readiness_api.checklists.rules import COUNTED, State, roll_up, state
from readiness_api.checklists.sign_off import SignOff
from readiness_api.deviations.rules import Deviation, DeviationStatus
from readiness_api.gates.rules import AnsweredItem, EvaluatedSite, SiteVerdict, evaluate_site, passed
from readiness_api.gates.schemas import (
    AcceptedAnswer,
    BlockerAnswer,
    EvaluatedSiteAnswer,
    Evaluation,
    EvaluationCounts,
    GateAnswer,
)


def evaluated_site(
    rows: Sequence[Row[Any]], offset_days: int, now: datetime
) -> tuple[SiteVerdict, EvaluatedSiteAnswer]:
    """`rows`: one for each item of the site that is due by the gate, or one without item."""
    first = rows[0]
    items = {str(row.item_id): row for row in rows if row.item_id is not None}
    site = EvaluatedSite(
        str(first.site_id),
        SignOff(first.sign_off or "open"),
        None if first.checklist_id is None else [_judged(row) for row in items.values()],
    )
    verdict = evaluate_site(site, offset_days, now)
    return verdict, EvaluatedSiteAnswer(
        site_id=first.site_id,
        site_name=first.site_name,
        state=_site_state(first),
        blockers=[
            BlockerAnswer(
                **_named(items.get(blocker.item_id or "")),
                state=blocker.state,
                why=blocker.why,
                deviation_id=blocker.deviation_id,
            )
            for blocker in verdict.blockers
        ],
        deviations=[_accepted(items[item], now) for item, _ in verdict.accepted],
    )


def evaluation_of(
    gate: GateAnswer,
    sites: Sequence[tuple[SiteVerdict, EvaluatedSiteAnswer]],
    *,
    now: datetime,
    position: int,
    published_at: datetime | None,
) -> Evaluation:
    """The whole evaluation; sites with most in the way come first."""
    answers = sorted((answer for _, answer in sites), key=lambda answer: -len(answer.blockers))
    return Evaluation(
        gate_id=gate.id,
        wave_id=gate.wave_id,
        code=gate.code,
        evaluated_at=now,
        position=position,
        published_at=published_at,
        passed=passed(verdict for verdict, _ in sites),
        counts=EvaluationCounts(
            sites=len(answers),
            blocked_sites=sum(1 for answer in answers if answer.blockers),
            blockers=sum(len(answer.blockers) for answer in answers),
            deviations=sum(len(answer.deviations) for answer in answers),
        ),
        sites=answers,
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
