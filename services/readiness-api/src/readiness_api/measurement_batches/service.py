"""Receiving batches: every row is judged, then all that hold are stored, in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from chassis.access import SYSTEM, Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import INVALID, NOT_FOUND, PERSONAL_NUMBER
from chassis.problems import Problem
from chassis.schema import LocalisedText, Page
from chassis.transaction import Transaction
from chassis.validation import field_error
from chassis.work import Work
from readiness_api.checklists import changing
from readiness_api.measurement_batches import errors, repository
from readiness_api.measurement_batches.rules import Figure, Result, sort_out
from readiness_api.measurement_batches.schemas import (
    BatchAnswer,
    BatchSummary,
    MeasurementRow,
    NewMeasurementBatch,
    ReceivedBatch,
    RowError,
    RowProblem,
    RowResult,
    Unreadable,
)
from readiness_api.measurements import service as measurements
from readiness_api.measurements.schemas import MeasurementAnswer, NewMeasurement

BATCH = Entity.of("measurement_batch", "receivedBy")


@dataclass(slots=True)
class _Row:
    """A row on its way: the item found for it, then why it is refused or what it became."""

    index: int
    sent: MeasurementRow
    item: UUID | None = None
    refused: Problem | None = None
    result: Result | None = None
    measurement: UUID | None = None

    @property
    def figure(self) -> Figure:
        return Figure(self.item, self.sent.measured_at, says(self.sent))


def says(row: Any) -> tuple[object, ...]:
    """What a figure says, apart from of what and when."""
    return (row.numerator, row.denominator, row.exclusions, row.exclusions_reason if row.exclusions else None)


async def page(tx: Transaction, grant: Grant, paging: PageRequest) -> Page[BatchSummary]:
    return await fetch_page(tx, repository.newest_first(tx.programme, _sources(grant)), paging, BatchSummary.of)


async def get(work: Work, grant: Grant, batch: UUID) -> BatchAnswer:
    """Raises Problem 404, also for another system's."""
    row = await repository.find(work, batch)
    sources = _sources(grant)
    if row is None or (sources is not None and row.source not in sources):
        raise Problem(NOT_FOUND)
    return BatchAnswer.of(row)


async def receive(work: Work, grant: Grant, new: NewMeasurementBatch) -> ReceivedBatch:
    """Raises Problem 403 for a source that is not the machine client's own. A row that can't be stored is answered
    as refused; the others are stored. The number of statements does not grow with the rows."""
    measurements.require_own_source(grant, new.source)
    sent: Sequence[MeasurementRow | Unreadable] = new.measurements
    unreadable = {index: _unreadable(row) for index, row in enumerate(sent) if isinstance(row, Unreadable)}
    rows = [_Row(index, row) for index, row in enumerate(sent) if isinstance(row, MeasurementRow)]
    await _find(work, grant, rows)
    await _judge(work, grant, new.source, rows)
    await _store(work, grant, new.source, [row for row in rows if row.result is Result.STORED])
    results = sorted(
        [_result(row) for row in rows]
        + [
            RowResult(index=index, result="refused", item_id=None, measurement_id=None, problem=problem)
            for index, problem in unreadable.items()
        ],
        key=lambda result: result.index,
    )
    return await _keep(work, new.source, results)


async def _find(work: Work, grant: Grant, rows: Sequence[_Row]) -> None:
    asked = [
        {"place": row.index, "item_id": row.sent.item_id, "site": row.sent.site, "code": row.sent.code} for row in rows
    ]
    found: dict[int, list[UUID]] = {}
    for each in await repository.find_items(work, grant, asked):
        found.setdefault(each.place, []).append(each.id)
    for row in rows:
        items = found.get(row.index, [])
        if len(items) == 1:
            row.item = items[0]
        else:
            row.refused = Problem(errors.AMBIGUOUS_ITEM if items else errors.UNKNOWN_ITEM)


async def _judge(work: Work, grant: Grant, source: str, rows: Sequence[_Row]) -> None:
    """Holding the checklists' locks, so that what is judged is what will be changed."""
    for row in rows:
        if row.refused is None:
            row.refused = measurements.refusal(work, _new(row, source))
    left = [row for row in rows if row.refused is None and row.item is not None]
    held = await changing.lock_items(work, [row.item for row in left if row.item is not None], grant=grant)
    known = {
        (each.item_id, each.measured_at): (each.id, says(each))
        for each in await repository.find_known(
            work, source, [{"item_id": row.item, "measured_at": row.sent.measured_at} for row in left]
        )
    }
    results = sort_out([row.figure for row in left], {place: said for place, (_, said) in known.items()})
    for row, result in zip(left, results, strict=True):
        row.result = result
        if result is Result.REFUSED:
            row.refused = Problem(errors.SAID_OTHERWISE)
        elif result is Result.UNCHANGED:
            row.measurement = known.get((row.item, row.sent.measured_at), (None,))[0]
        elif row.item is not None:
            row.refused = changing.measurement_refusal(held[row.item], row.sent.measured_at)
            row.result = Result.REFUSED if row.refused else result


async def _store(work: Work, grant: Grant, source: str, rows: Sequence[_Row]) -> None:
    """The newest of each item moves it; the older ones are kept beside it."""
    in_time = sorted(rows, key=lambda row: row.sent.measured_at)
    newest = {row.item: row for row in in_time}
    stored = await measurements.measure_all(
        work,
        [_new(row, source) for row in newest.values()],
        grant=grant,
        beside=[_new(row, source) for row in in_time if newest[row.item] is not row],
    )
    made: Mapping[tuple[UUID, Any], MeasurementAnswer] = {(each.item_id, each.measured_at): each for each in stored}
    for row in rows:
        if row.item is not None:
            row.measurement = made[row.item, row.sent.measured_at].id


async def _keep(work: Work, source: str, results: Sequence[RowResult]) -> ReceivedBatch:
    counts = {kind.value: sum(result.result == kind for result in results) for kind in Result}
    summary: dict[str, Any] = {
        "id": new_id(),
        "version": 1,
        "source": source,
        "received_at": work.now,
        "received_by": work.actor.name,
        "rows": len(results),
        **counts,
    }
    kept = BatchAnswer(**summary, refusals=[result for result in results if result.result == "refused"])
    await repository.add(work, {"programme_id": work.programme, **summary, "refusals": kept.as_json()["refusals"]})
    work.record(BATCH, id=kept.id, version=1, action="received", state=kept)
    return ReceivedBatch(**summary, results=list(results))


def _sources(grant: Grant) -> Sequence[str] | None:
    return sorted(grant.caller.sources) if grant.role == SYSTEM else None


def _new(row: _Row, source: str) -> NewMeasurement:
    return NewMeasurement(
        item_id=row.item or UUID(int=0),
        numerator=row.sent.numerator,
        denominator=row.sent.denominator,
        exclusions=row.sent.exclusions,
        exclusions_reason=row.sent.exclusions_reason,
        source=source,
        measured_at=row.sent.measured_at,
    )


def _result(row: _Row) -> RowResult:
    return RowResult(
        index=row.index,
        result=(Result.REFUSED if row.refused else row.result or Result.REFUSED).value,
        item_id=row.item,
        measurement_id=row.measurement,
        problem=None if row.refused is None else _problem(row.refused),
    )


def _problem(problem: Problem) -> RowProblem:
    detail = problem.type.detail
    return RowProblem(
        type=problem.type.uri,
        title=problem.type.title,
        detail=LocalisedText(sv=detail.sv.format_map(problem.values), en=detail.en.format_map(problem.values)),
        errors=[
            RowError(pointer=each.pointer, value_class=each.value_class, expected=each.expected, fix=each.fix)
            for each in problem.errors
        ],
    )


def _unreadable(row: Unreadable) -> RowProblem:
    personal = any(finding["type"] == "personal_number" for finding in row.findings)
    found = [field_error({**finding, "loc": ("body", *finding["loc"])}) for finding in row.findings[:10]]
    return _problem(Problem(PERSONAL_NUMBER if personal else INVALID, errors=found))
