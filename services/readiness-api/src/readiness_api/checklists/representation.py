"""Rows of checklists and items as answers, and as what the rules judge."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Row

from chassis.ledger import Entity
from readiness_api.checklists.rules import COUNTED, Answer, Measured, Status, roll_up
from readiness_api.checklists.schemas import AreaAnswer, ChecklistAnswer, CountsAnswer, ItemAnswer, SignatureAnswer
from readiness_api.templates.rules import AREAS
from readiness_api.templates.thresholds import Fraction, Threshold

CHECKLIST = Entity.of("checklist", "function", "reason")
ITEM = Entity.of("item", "reason", "comment", "exclusionsReason", "changedBy", "ownerLine", "ownerProgramme")

Values = Mapping[str, Any]


def values_of(row: Row[Any]) -> dict[str, Any]:
    """A row's columns by name."""
    return dict(row._mapping)


def checklist_answer(values: Values) -> ChecklistAnswer:
    """`values`: the columns of checklists, and site_name."""
    counts: Mapping[str, Mapping[str, int]] = values["counts"]
    areas = [_area(area, counts[area]) for area in AREAS if area in counts]
    total = {state: sum(area.get(state, 0) for area in counts.values()) for state in COUNTED}
    known = {name: values[name] for name in ChecklistAnswer.model_fields if name in values}
    return ChecklistAnswer.model_validate(
        known
        | {
            "signatures": [_signature(signature) for signature in values["signatures"]],
            "areas": areas,
            "state": roll_up(total),
        }
    )


def item_answer(values: Values) -> ItemAnswer:
    """`values`: the columns of items."""
    return ItemAnswer.model_validate({name: values[name] for name in ItemAnswer.model_fields})


def unknown_items(values: Values) -> int:
    return sum(int(area.get("unknown", 0)) for area in values["counts"].values())


def judged(values: Values) -> Answer:
    """An item's row as what the rules know of it."""
    measurement = values["measurement"]
    return Answer(
        status=Status(values["status"]),
        needs_measurement=values["evidence"] == "measurement",
        threshold=threshold(values["threshold"]),
        due_at=values["due_at"],
        measured=None
        if measurement is None
        else Measured(
            Fraction(measurement["numerator"], measurement["denominator"], measurement["exclusions"]),
            datetime.fromisoformat(measurement["measuredAt"]),
        ),
        stale_after=timedelta(hours=values["stale_after_hours"]),
    )


def threshold(limits: Mapping[str, float | None] | None) -> Threshold | None:
    """Limits as stored, exact: 0.95 is 95 hundredths."""
    if limits is None:
        return None

    def exact(name: str) -> Decimal | None:
        limit = limits.get(name)
        return None if limit is None else Decimal(str(limit))

    return Threshold(exact("atLeast"), exact("neverBelow"), exact("atMost"), exact("neverAbove"))


def _area(area: str, counts: Mapping[str, int]) -> AreaAnswer:
    whole = {state: counts.get(state, 0) for state in COUNTED}
    return AreaAnswer.model_validate(
        {"area": area, "state": roll_up(whole), "total": sum(whole.values()), "counts": CountsAnswer(**whole)}
    )


def _signature(stored: Mapping[str, Any]) -> SignatureAnswer:
    return SignatureAnswer.model_validate({name: stored[name] for name in ("function", "role", "signedAt")})
