"""Answers the exercise's checklists: mostly ready, on synthetic evidence, with a few things that stand in the way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.work import Work
from readiness_api.checklists import service as checklists
from readiness_api.checklists.changing import ItemChange, change_items
from readiness_api.checklists.rules import Status
from readiness_api.checklists.schemas import ItemAnswer
from readiness_api.deviations import service as deviations
from readiness_api.deviations.rules import Move
from readiness_api.deviations.schemas import NewDeviation
from readiness_api.deviations.service import Asker
from readiness_api.measurements import service as measurements
from readiness_api.measurements.schemas import NewMeasurement
from readiness_api.reference import shipped
from readiness_api.waves.schemas import SiteAnswer


@dataclass(frozen=True, slots=True)
class _Given:
    """An item, and what is said of it besides the usual."""

    item: ItemAnswer
    site: str
    said: Mapping[str, Any]


async def answer(work: Work, sites: Mapping[str, SiteAnswer]) -> None:
    """`sites` by organisation code."""
    data = shipped.exercise()
    codes = {site.id: code for code, site in sites.items()}
    asked = [item for item in await checklists.every_item(work) if item.measurement is None]  # no register counts it
    given = [
        _Given(item, codes[item.site_id], data["sites"].get(codes[item.site_id], {}).get(item.code, {}))
        for item in asked
    ]
    await measurements.measure_all(work, [_measurement(data, each) for each in given if _is_measured(each)], grant=None)
    await change_items(
        work,
        [_change(data, each) for each in given if not _is_measured(each) and _status(each) is not None],
        grant=None,
    )
    await _deviate(work, data, [each for each in given if "deviation" in each.said])
    unsigned = [sites[code] for code in data["unsigned"]]
    signed = [site for site in sites.values() if site not in unsigned]
    # Whoever has an unsigned site below has signed for itself, and waits.
    waiting = {hsa_id for site in unsigned for hsa_id in site.lineage}
    approved = [site for site in signed if site.hsa_id not in waiting]
    for who, role, chosen in (
        (data["signedBy"], "site_manager", signed),
        (data["approvedBy"], "regional_lead", approved),
    ):
        await checklists.sign_all(
            work, [site.id for site in chosen], subject=who["subject"], function=who["function"], role=role
        )


def _status(given: _Given) -> Status | None:
    said = given.said.get("status", "ready")
    return None if said == "not_started" else Status(said)


def _is_measured(given: _Given) -> bool:
    return given.item.evidence == "measurement" and "status" not in given.said


def _measurement(data: Mapping[str, Any], given: _Given) -> NewMeasurement:
    numerator, denominator = given.said.get("measured") or data["measured"].get(given.item.code) or _usual(given.item)
    return NewMeasurement(
        item_id=given.item.id,
        numerator=numerator,
        denominator=denominator,
        exclusions=given.said.get("exclusions", 0),
        exclusions_reason=given.said.get("exclusionsReason"),
        source=data["source"],
        measured_at=datetime.fromisoformat(data["measuredAt"]),
    )


def _usual(item: ItemAnswer) -> Sequence[int]:
    limits = item.threshold
    if limits is not None and limits.at_most is not None:
        return (0, 40)
    return (39, 40) if limits is not None and (limits.at_least or 0) < 1 else (40, 40)


def _change(data: Mapping[str, Any], given: _Given) -> ItemChange:
    status = _status(given)
    return ItemChange(
        given.item.id,
        f"set_{status}",
        status=status,
        reason=given.said.get("reason"),
        comment=given.said.get("comment", data["comment"]),
    )


async def _deviate(work: Work, data: Mapping[str, Any], given: Sequence[_Given]) -> None:
    asker = Asker(data["signedBy"]["subject"], data["signedBy"]["function"])
    asked = [
        (
            NewDeviation(
                item_id=each.item.id,
                reason=each.said["deviation"]["reason"],
                mitigation=each.said["deviation"]["mitigation"],
                expires_at=datetime.fromisoformat(each.said["deviation"]["expiresAt"]),
            ),
            each.item.site_id,
            asker,
        )
        for each in given
    ]
    answers = await deviations.ask_all(work, asked)
    approved: list[UUID] = [
        answer.id for answer, each in zip(answers, given, strict=True) if each.said["deviation"].get("approved")
    ]
    approver = Asker(data["approvedBy"]["subject"], data["approvedBy"]["function"])
    await deviations.decide_all(work, approved, Move.APPROVE, by=approver)
