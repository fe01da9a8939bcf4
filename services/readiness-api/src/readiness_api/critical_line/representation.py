"""What is known of a wave as a question to calculate, and what was calculated as an answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from statistics import median
from typing import Any, Literal
from uuid import UUID

import numpy as np
import yaml

from chassis.schema import LocalisedText
from readiness_api.critical_line.calculating import Calculated, Goal, Likely, Question, Settings
from readiness_api.critical_line.rules import DAY, Basis, Estimate, Outcome, Task, learned
from readiness_api.critical_line.schemas import (
    CriticalLineAnswer,
    DaysLeft,
    DriverAnswer,
    ForecastAnswer,
    GateForecast,
    HistoryAnswer,
    LineCounts,
    LineItem,
    MethodAnswer,
    RangeAnswer,
)
from readiness_api.critical_line.simulation import ALGORITHM, GENERATOR

SHOWN = 300
DRIVERS = 20


@dataclass(frozen=True, slots=True)
class Asked:
    """Which line: of a wave or of a site's part of it, reckoned from `now`, at a position."""

    wave: UUID
    site: UUID | None
    planned_at: datetime | None
    now: datetime
    position: int
    published_at: datetime | None


@cache
def shipped() -> Mapping[str, Any]:
    """How forecasts are made, as shipped."""
    found: dict[str, Any] = yaml.safe_load((files("readiness_api") / "reference" / "forecast.yaml").read_text("utf-8"))
    return found


def settings() -> Settings:
    """The same for the calculation."""
    simulation, history = shipped()["simulation"], shipped()["history"]
    return Settings(
        needed=history["needed"],
        seed=simulation["seed"],
        runs=simulation["runs"],
        chunk=simulation["chunk"],
        most_cells=simulation["mostCells"],
        most_draws=simulation["mostDraws"],
        least_runs=simulation["leastRuns"],
    )


def question(known: Mapping[str, Any], now: datetime) -> Question:
    """`known`: items, edges, gates and outcomes as read. Edges from what was not read are left out, and counted."""
    rows = known["items"]
    place = {row["id"]: n for n, row in enumerate(rows)}
    return Question(
        [_task(row) for row in rows],
        [(place[before], place[after]) for before, after in known["edges"] if before in place and after in place],
        [Goal(gate["code"], gate["offsetDays"], _moment(gate["dueAt"])) for gate in known["gates"]]
        or [Goal("T-0", 0, None)],
        learned([Outcome(*(datetime.fromisoformat(each) for each in outcome)) for outcome in known["outcomes"]]),
        now,
        settings(),
    )


def answered(asked: Asked, known: Mapping[str, Any], put: Question, found: Calculated) -> CriticalLineAnswer:
    """What was calculated, with the items' own words."""
    rows = known["items"]
    on_path = set(found.path)
    shown = sorted(found.placed, key=lambda n: (n not in on_path, found.placed[n].slack_days, n))[:SHOWN]
    before: dict[int, list[UUID]] = {}
    for first, then in put.edges:
        before.setdefault(then, []).append(UUID(rows[first]["id"]))
    waited = bool(found.path)
    return CriticalLineAnswer(
        wave_id=asked.wave,
        site_id=asked.site,
        planned_at=asked.planned_at,
        reckoned_at=asked.now,
        position=asked.position,
        published_at=asked.published_at,
        ends_at=found.likely_at if waited else None,
        reserve_days=round((asked.planned_at - found.likely_at) / DAY, 2) if waited and asked.planned_at else None,
        counts=_counts(known, put, found),
        path=[UUID(rows[n]["id"]) for n in found.path],
        line=[_item(rows[n], n, found, before.get(n, [])) for n in sorted(shown, key=lambda n: _begins(found, n))],
        forecast=_forecast(rows, put, found),
    )


def _task(row: Mapping[str, Any]) -> Task:
    said = row["estimate"]
    return Task(
        id=row["id"],
        blocker=row["criticality"] == "blocker" and row["inside"],
        offset_days=row["offsetDays"],
        due_at=_moment(row["dueAt"]),
        started=row["started"],
        estimate=said
        and Estimate(
            datetime.fromisoformat(said["at"]), said["likely"], said["optimistic"], said["pessimistic"], said["spread"]
        ),
        accepted_until=_moment(row["acceptedUntil"]),
    )


def _moment(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


def _begins(found: Calculated, n: int) -> tuple[datetime, datetime, int]:
    return found.placed[n].begins_at, found.placed[n].finishes_at, n


def _counts(known: Mapping[str, Any], put: Question, found: Calculated) -> LineCounts:
    bases = [each.remaining.basis for each in found.placed.values()]
    here = {row["id"] for row in known["items"]}
    return LineCounts(
        open=len(put.tasks),
        line=len(found.placed),
        estimated=bases.count(Basis.ESTIMATE),
        planned=bases.count(Basis.PLAN),
        overdue=bases.count(Basis.OVERDUE),
        accepted=sum(1 for task in put.tasks if task.blocker and task.accepted_until and task.accepted_until > put.now),
        dependencies=sum(1 for first, then in put.edges if first in found.placed and then in found.placed),
        outside=sum(1 for before, _ in known["edges"] if before not in here),
    )


def _item(row: Mapping[str, Any], n: int, found: Calculated, before: Sequence[UUID]) -> LineItem:
    placed = found.placed[n]
    left = placed.remaining
    own = ("siteId", "siteName", "checklistId", "code", "area", "text", "criticality", "state", "signer", "dueAt",
           "ownerLine", "ownerProgramme")  # fmt: skip
    return LineItem.model_validate(
        {name: row[name] for name in (*own, "acceptedUntil")}
        | {
            "itemId": row["id"],
            "basis": left.basis,
            "days": DaysLeft(low=round(left.low, 2), likely=round(left.likely, 2), high=round(left.high, 2)),
            "beginsAt": placed.begins_at,
            "finishesAt": placed.finishes_at,
            "latestBeginAt": placed.latest_begin_at,
            "latestFinishAt": placed.latest_finish_at,
            "slackDays": round(placed.slack_days, 2),
            "critical": placed.critical,
            "dependsOn": before,
        }
    )


def _forecast(rows: Sequence[Mapping[str, Any]], put: Question, found: Calculated) -> ForecastAnswer:
    kind: Literal["ready", "probability", "range"] = (
        "ready" if not found.placed else "range" if found.no_probability else "probability"
    )
    last = found.goals[-1] if found.goals else None
    return ForecastAnswer(
        kind=kind,
        no_probability=found.no_probability if kind == "range" else None,
        probability=last and last.probability,
        p50_at=last and last.p50_at,
        p90_at=last and last.p90_at,
        range=RangeAnswer(earliest_at=found.earliest_at, likely_at=found.likely_at, latest_at=found.latest_at),
        gates=[
            _gate(goal, waiting, found.goals[n] if found.goals else None)
            for n, (goal, waiting) in enumerate(zip(put.goals, found.waiting_for, strict=True))
        ],
        drivers=[
            DriverAnswer(
                item_id=UUID(rows[each.task]["id"]),
                code=rows[each.task]["code"],
                site_name=rows[each.task]["siteName"],
                criticality=each.criticality,
                correlation=each.correlation,
            )
            for each in found.drivers[:DRIVERS]
            if each.criticality > 0
        ],
        history=_history(put),
        method=MethodAnswer(
            algorithm=ALGORITHM,
            generator=GENERATOR,
            library=f"numpy {np.__version__}",
            seed=found.promise.seed,
            runs=found.promise.runs,
            chunk=found.promise.chunk,
        ),
    )


def _gate(goal: Goal, waiting: int, likely: Likely | None) -> GateForecast:
    return GateForecast(
        code=goal.code,
        due_at=goal.due_at,
        waiting_for=waiting,
        probability=likely and likely.probability,
        p50_at=likely and likely.p50_at,
        p90_at=likely and likely.p90_at,
    )


def _history(put: Question) -> HistoryAnswer:
    return HistoryAnswer(
        observations=put.history.observations,
        needed=put.settings.needed,
        left_out=put.history.left_out,
        factor=round(median(put.history.factors), 2) if put.history.factors else None,
        why=LocalisedText(**shipped()["history"]["why"]),
    )
