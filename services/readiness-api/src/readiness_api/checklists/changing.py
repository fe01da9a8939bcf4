"""The one way an item changes: its state, its checklist's counts and its sign-off move together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.access import Grant
from chassis.etag import require_version
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.times import rfc3339
from chassis.work import Work
from readiness_api.checklists import errors, repository
from readiness_api.checklists.representation import CHECKLIST, ITEM, checklist_answer, item_answer, judged, values_of
from readiness_api.checklists.rules import (
    State,
    Status,
    moved,
    next_change_at,
    state,
    status_after_measurement,
)
from readiness_api.checklists.schemas import ItemAnswer, LatestMeasurement
from readiness_api.checklists.sign_off import SignOff, after_change
from readiness_api.templates.rules import due_at

LIVE_DEVIATION = ("requested", "approved")
_SAID = frozenset({"status", "reason"})


@dataclass(frozen=True, slots=True)
class ItemChange:
    """What changes about one item; what is None stays as it is. With none of it, only time has passed.

    `because`: a reason for the ledger alone, where `reason` would stand on the item. `evidence`: pieces added or
    withdrawn. `exactly`: columns that are to hold just this, None included: status, reason, comment, owners, threshold.
    """

    item: UUID
    action: str
    expected: int | None = None
    status: Status | None = None
    reason: str | None = None
    comment: str | None = None
    measurement: LatestMeasurement | None = None
    deviation: tuple[UUID, str] | None = None
    because: str | None = None
    evidence: int = 0
    exactly: Mapping[str, Any] = field(default_factory=dict)
    planned: tuple[datetime | None] | None = None
    """The go-live, or none, that its due date is counted from now on."""

    @property
    def of_the_matter(self) -> bool:
        """Whether what was signed is no longer what is there. A comment, a decided deviation or the clock is not; nor
        is one more piece of evidence, or another owner."""
        return self.of_an_answer or self.measurement is not None or "threshold" in self.exactly

    @property
    def of_an_answer(self) -> bool:
        """Whether what was said is another, apart from figures: what approval locks."""
        return self.status is not None or self.evidence < 0 or not _SAID.isdisjoint(self.exactly)

    @property
    def by_someone(self) -> bool:
        """Whether a person has changed it, not time or a decision about it."""
        return self.of_the_matter or self.comment is not None or self.evidence > 0 or bool(self.exactly)


@dataclass(slots=True)
class _Checklist:
    """A checklist while its items change."""

    values: dict[str, Any]
    changed: bool = False

    def move(self, area: str, before: State | None, after: State | None) -> None:
        if before != after:
            counts: Mapping[str, Mapping[str, int]] = self.values["counts"]
            self.values["counts"] = {**counts, area: dict(moved(counts[area], before, after))}
            self.changed = True

    @property
    def locked(self) -> bool:
        return bool(self.values["status"] == SignOff.APPROVED)

    def reopen(self, *, same_state: bool) -> None:
        before = (SignOff(self.values["status"]), self.values["changes_since_signed"])
        after = after_change(*before, ever_signed=bool(self.values["signatures"]), same_state=same_state)
        if after != before:
            self.values["status"], self.values["changes_since_signed"] = after[0].value, after[1]
            self.changed = True


async def change_items(work: Work, changes: Sequence[ItemChange], *, grant: Grant | None) -> Mapping[UUID, ItemAnswer]:
    """The items as they became. `grant` None: a part of the system itself.

    Raises Problem 404 for an item that is not there or outside the grant, 412 for one that is no longer at the
    version expected, 409 for an answer where approval has locked the checklist, 422 for a measurement that the item
    does not take. Four statements, whatever the number of items.
    """
    if not changes:
        return {}
    chosen = [change.item for change in changes]
    lists = {row.id: _Checklist(values_of(row)) for row in await repository.lock_checklists_of(work, grant, chosen)}
    rows = {row.id: values_of(row) for row in await repository.find_items(work, chosen)}
    after: dict[UUID, dict[str, Any]] = {}
    for change in changes:
        before = rows.get(change.item)
        if before is None or before["checklist_id"] not in lists:
            raise Problem(NOT_FOUND)
        if change.expected is not None:
            require_version(before["version"], change.expected)
        checklist = lists[before["checklist_id"]]
        if checklist.locked and change.of_an_answer and grant is not None:
            raise Problem(errors.LOCKED)
        if before["withdrawn_in"] is not None and change.by_someone and grant is not None:
            raise Problem(errors.WITHDRAWN, values={"version": before["withdrawn_in"]})
        now = _changed(work, before, change)
        after[change.item] = now
        checklist.move(now["area"], _state(before), _state(now))
        if change.of_the_matter:
            checklist.reopen(same_state=not change.of_an_answer and before["state"] == now["state"])
    await repository.change_items(work, list(after.values()))
    answers = {item: item_answer(values) for item, values in after.items()}
    for change in changes:
        answer = answers[change.item]
        reason = change.because or change.reason
        work.record(ITEM, id=answer.id, version=answer.version, action=change.action, state=answer, reason=reason)
    await _write(work, [checklist for checklist in lists.values() if checklist.changed])
    return answers


async def hold_items(work: Work, chosen: Sequence[UUID]) -> Mapping[UUID, Mapping[str, Any]]:
    """The items' columns and whether approval has locked them; nobody changes them before this transaction is over."""
    lists = {row.id: row.status for row in await repository.lock_checklists_of(work, None, chosen)}
    rows = [values_of(row) for row in await repository.find_items(work, chosen)]
    return {row["id"]: row | {"locked": lists[row["checklist_id"]] == SignOff.APPROVED} for row in rows}


async def _write(work: Work, lists: Sequence[_Checklist]) -> None:
    if not lists:
        return
    for checklist in lists:
        checklist.values["version"] += 1
    await repository.change_checklists(work, [checklist.values for checklist in lists])
    for checklist in lists:
        answer = checklist_answer(checklist.values)
        work.record(CHECKLIST, id=answer.id, version=answer.version, action="counted", state=answer)


def _changed(work: Work, before: Mapping[str, Any], change: ItemChange) -> dict[str, Any]:
    after = dict(before) | {"version": before["version"] + 1}
    if change.status is not None:
        after |= {"status": change.status.value, "reason": change.reason}
    if change.comment is not None:
        after["comment"] = change.comment
    if change.measurement is not None:
        refused = measurement_refusal(before, change.measurement.measured_at, change.measurement.counted_in)
        if refused is not None:
            raise refused
        after["measurement"] = change.measurement.as_json()
    after |= change.exactly
    if change.measurement is not None or "threshold" in change.exactly:
        after["status"] = _status_measured(after)
    after["evidence_count"] += change.evidence
    if change.deviation is not None:
        if change.deviation[1] == "requested" and before["deviation_status"] in LIVE_DEVIATION:
            raise Problem(errors.DEVIATION_EXISTS)
        after["deviation_id"], after["deviation_status"] = change.deviation
    if change.planned is not None:
        planned_at = change.planned[0]
        after["due_at"] = planned_at and due_at(planned_at, before["offset_days"])
    if change.by_someone:
        after |= {"changed_at": work.now, "changed_by": work.actor.name}
    answer = judged(after)
    return after | {"state": state(answer, work.now), "next_change_at": next_change_at(answer, work.now)}


def _status_measured(values: Mapping[str, Any]) -> str:
    answer = judged(values)
    if answer.measured is None:
        return answer.status.value
    return status_after_measurement(answer.status, answer.threshold, answer.measured.fraction).value


def measurement_refusal(
    before: Mapping[str, Any], measured_at: datetime, counted_in: str | None = None
) -> Problem | None:
    """Why the item does not take a measurement of that moment."""
    if before["withdrawn_in"] is not None:
        return Problem(errors.WITHDRAWN, values={"version": before["withdrawn_in"]})
    if before["evidence"] != "measurement":
        return Problem(errors.NOT_MEASURED, values={"evidence": before["evidence"]})
    if counted_in is not None:
        return None  # a register is counted whole: what it says now holds, however old its oldest part
    kept_by = (before["measurement"] or {}).get("countedIn")
    if kept_by is not None:
        return Problem(errors.COUNTED_BY_REGISTER, register=kept_by)
    measured = judged(before).measured
    if measured is not None and measured_at < measured.at:
        return Problem(errors.MEASURED_EARLIER, values={"latest": rfc3339(measured.at)})
    return None


async def lock_items(work: Work, chosen: Sequence[UUID], *, grant: Grant | None) -> Mapping[UUID, dict[str, Any]]:
    """The items by id, their checklists locked, so that nothing changes them before this transaction ends."""
    await repository.lock_checklists_of(work, grant, chosen)
    return {row.id: values_of(row) for row in await repository.find_items(work, chosen)}


def _state(values: Mapping[str, Any]) -> State | None:
    return None if values["state"] is None else State(values["state"])
