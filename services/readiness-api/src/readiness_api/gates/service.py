"""Gates of a wave: what blocks each, and keeping what was found."""

from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page, page_of
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.gates import repository, standing
from readiness_api.gates.at_rest import at_rest
from readiness_api.gates.evaluating import blocker_of, evaluated_site, evaluation_of
from readiness_api.gates.rules import OFFSETS
from readiness_api.gates.schemas import Evaluation, EvaluationSummary, GateAnswer, GateBlocker, RecordedEvaluation
from readiness_api.tables import gates
from readiness_api.templates.rules import due_at

GATE = Entity.of("gate")
EVALUATION = Entity.of("gate_evaluation", "reason", "mitigation", "approvedBy", "evaluatedBy")


async def page(tx: Transaction, grant: Grant, paging: PageRequest, wave: UUID | None) -> Page[GateAnswer]:
    query = repository.in_order(tx.programme, grant)
    if wave is not None:
        query = query.where(gates.c.wave_id == wave)
    return await fetch_page(tx, query, paging, GateAnswer.of)


async def get(work: Work, grant: Grant, gate: UUID) -> GateAnswer:
    """Raises Problem 404, also where the grant covers no site of the wave."""
    return GateAnswer.of(await _find(work, grant, gate))


async def add_gates(work: Work, wave: UUID, planned_at: datetime | None) -> None:
    """The gates of a new wave, T-120 to T-0."""
    added = [
        GateAnswer(
            id=new_id(),
            version=1,
            wave_id=wave,
            code=f"T-{-offset}",
            offset_days=offset,
            due_at=planned_at and due_at(planned_at, offset),
            last_evaluation=None,
        )
        for offset in OFFSETS
    ]
    await repository.add(work, [{"programme_id": work.programme, **gate.model_dump()} for gate in added])
    for gate in added:
        work.record(GATE, id=gate.id, version=1, action="added", state=gate)


async def redate(work: Work, wave: UUID, planned_at: datetime | None, reason: str) -> None:
    """Moves a wave's gates with its planned date; what they have found stays."""
    for row in await repository.lock_of_wave(work, wave):
        moved = GateAnswer.of(row).model_copy(
            update={"version": row.version + 1, "due_at": planned_at and due_at(planned_at, row.offset_days)}
        )
        await repository.redate(work, moved.id, moved.version, moved.due_at)
        work.record(GATE, id=moved.id, version=moved.version, action="redated", state=moved, reason=reason)


async def evaluate(work: Work, grant: Grant, gate: UUID) -> Evaluation:
    """What the gate says now. Raises Problem 404, and 503 when the ledger does not come to rest within a second."""
    return await _evaluate(work, await _find(work, grant, gate))


async def record_evaluation(work: Work, grant: Grant, gate: UUID) -> RecordedEvaluation:
    """The same, kept as the gate's latest."""
    row = await _find(work, grant, gate, lock=True)
    evaluation = await _evaluate(work, row)
    kept = RecordedEvaluation(id=new_id(), version=1, evaluated_by=work.actor.name, **dict(evaluation))
    summary = EvaluationSummary(
        id=kept.id,
        evaluated_at=kept.evaluated_at,
        position=kept.position,
        passed=kept.passed,
        blockers=kept.counts.blockers,
        deviations=kept.counts.deviations,
    )
    stored = {
        "programme_id": work.programme,
        "id": kept.id,
        "version": 1,
        "gate_id": gate,
        "evaluated_at": kept.evaluated_at,
        "position": kept.position,
        "result": kept.as_json(),
    }
    await repository.keep(work, row, stored, summary.as_json())
    work.record(EVALUATION, id=kept.id, version=1, action="evaluated", state=kept)
    changed = GateAnswer.of(row).model_copy(update={"version": row.version + 1, "last_evaluation": summary})
    work.record(GATE, id=gate, version=changed.version, action="evaluated", state=changed)
    return kept


async def get_evaluation(work: Work, grant: Grant, gate: UUID, evaluation: UUID) -> RecordedEvaluation:
    """Raises Problem 404."""
    await _find(work, grant, gate)
    row = await repository.find_evaluation(work, gate, evaluation)
    if row is None:
        raise Problem(NOT_FOUND)
    return RecordedEvaluation.model_validate(row.result)


async def _find(work: Work, grant: Grant, gate: UUID, *, lock: bool = False) -> Row[Any]:
    row = await repository.find(work, grant, gate, lock=lock)
    if row is None:
        raise Problem(NOT_FOUND)
    return row


async def blocker_page(
    work: Work, grant: Grant, gate: UUID, paging: PageRequest, site: UUID | None
) -> Page[GateBlocker]:
    """What blocks the gate, item by item, first due first. Raises Problem 404."""
    row = await _find(work, grant, gate)
    skip = (paging.page - 1) * paging.limit
    found = await standing.page(work, row.wave_id, row.offset_days, site=site, limit=paging.limit, skip=skip)
    blockers = [blocker_of(each, row.offset_days, work.now) for each in found if each.item_id is not None]
    return page_of(blockers, found[0].total_records, paging)


async def _evaluate(work: Work, gate: Row[Any]) -> Evaluation:
    """Entries get their position some 25 ms after they are committed; a state seen between has no position yet."""
    rows = await at_rest(
        lambda: standing.standing(work, gate.wave_id, gate.offset_days), lambda seen: bool(seen[0].waiting)
    )
    sites = [
        evaluated_site(list(site), gate.offset_days, work.now)
        for rank, site in groupby(rows, key=attrgetter("rank"))
        if rank is not None
    ]
    return evaluation_of(GateAnswer.of(gate), rows[0], sites, work.now)
