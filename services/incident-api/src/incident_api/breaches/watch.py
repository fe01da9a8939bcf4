"""Watches the pause policy live: runs the fold on this service's own ledger as it grows, keeps what opened and closed.

State, breaches and the feed's cursor are one transaction, so that a change is judged exactly once.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from chassis import clock
from chassis.changes import Change
from chassis.ids import new_id
from chassis.ledger import CLOCK, Entity, Entry, Recorder, program, write
from chassis.work import Work
from incident_api.breaches import repository
from incident_api.breaches.schemas import Breach, BreachIncident
from incident_api.incidents.rules import OPEN
from incident_api.policies import rules
from incident_api.policies import service as policies
from incident_api.policies.schemas import Policy, Trigger

CONSUMER = "pause-policy"
SAME_HAZARD = "same-hazard"
BREACH = Entity.of("breach", "what", "reason", "answeredBy")
POLICY = program("policy")
_STATE = TypeAdapter(rules.State)


async def apply(connection: AsyncConnection, items: Sequence[Change], recorder: Recorder) -> None:
    """Judges each change of an incident, in order."""
    for change in items:
        # One that was never rated is not in the fold's state and cannot enter it; a rating is never taken back.
        if change.entity == "incident" and change.state["rating"] is not None:
            await _judge(connection, change, recorder)


async def _judge(connection: AsyncConnection, change: Change, recorder: Recorder) -> None:
    policy = await policies.current(connection, change.programme)
    trigger = None if policy is None else next((t for t in policy.triggers if t.id == SAME_HAZARD), None)
    if policy is None or trigger is None:
        return
    kept = await repository.fold_state(connection, change.programme, SAME_HAZARD)
    before = rules.State() if kept is None else _STATE.validate_python(kept, strict=False)
    after, events = rules.step(criterion_of(trigger), before, signal_of(change))
    if after == before:
        return
    await repository.keep_fold_state(connection, change.programme, SAME_HAZARD, _STATE.dump_python(after, mode="json"))
    work = Work(connection, change.programme, change.exercise, change.published_at, POLICY, entries=recorder.entries)
    for event in events:
        breach, action = await _breach(connection, change, policy, trigger, event, after)
        _record(work, breach, action)


async def _breach(
    connection: AsyncConnection,
    change: Change,
    policy: Policy,
    trigger: Trigger,
    event: rules.Event,
    state: rules.State,
) -> tuple[Breach, str]:
    programme, now = change.programme, change.published_at
    if isinstance(event, rules.Opened):
        breach = _new(policy, trigger, event.hazard_class, now, await _behind(connection, programme, event, state))
        await repository.add(connection, programme, breach)
        return breach, "opened"
    held = await repository.find_holding(connection, programme, trigger.id, event.hazard_class)
    more: dict[str, Any]
    if isinstance(event, rules.Closed):
        more, action = {"holds": False, "ended_at": now}, "ended"
    else:
        more, action = await _behind(connection, programme, event, state), "moved"
    breach = held.model_copy(update={"version": held.version + 1, **more})
    await repository.save(connection, programme, breach)
    return breach, action


async def _behind(
    connection: AsyncConnection, programme: UUID, event: rules.Opened | rules.Moved, state: rules.State
) -> dict[str, Any]:
    rows = await repository.rows_behind(connection, programme, list(event.incidents))
    return {
        "incidents": [BreachIncident.of(row) for row in rows],
        "units": rules.units(state.qualifying[incident] for incident in event.incidents),
    }


def _new(policy: Policy, trigger: Trigger, hazard_class: str, now: datetime, behind: dict[str, Any]) -> Breach:
    return Breach.model_validate(
        {
            "id": new_id(),
            "version": 1,
            "trigger_id": trigger.id,
            "policy_id": policy.id,
            "text": trigger.text,
            "severity": trigger.severity,
            "hazard_class": hazard_class,
            "status": "open",
            "holds": True,
            "overdue": False,
            "opened_at": now,
            "answer_by": now + timedelta(minutes=trigger.answer_within_minutes),
            "ended_at": None,
            "answered_by_function": trigger.answered_by,
            "escalates_to": trigger.escalates_to,
            "answer": None,
            **behind,
        }
    )


async def mark_overdue(engine: AsyncEngine) -> int:
    """Writes that time to answer has passed, where it has: time that passes is a change too. Answers how many."""
    async with engine.begin() as connection:
        late = await repository.overdue(connection)
        entries: list[Entry] = []
        for programme, breach in late:
            marked = breach.model_copy(update={"version": breach.version + 1, "overdue": True})
            await repository.save(connection, programme, marked)
            _, exercise = await clock.now(connection, programme)
            work = Work(connection, programme, exercise, breach.answer_by, CLOCK, entries=entries)
            _record(work, marked, "became overdue")
        await write(connection, entries)
    return len(late)


def criterion_of(trigger: Trigger) -> rules.SameHazard:
    """The criterion as the fold takes it."""
    parameters = trigger.parameters
    return rules.SameHazard(
        n=parameters["n"],
        risk=parameters["risk"],
        or_consequence=parameters["orConsequence"],
        units=parameters["units"],
        window=timedelta(minutes=trigger.window_minutes),
    )


def signal_of(change: Change) -> rules.Signal:
    """What the fold needs of a changed incident."""
    state, rating = change.state, change.state["rating"] or {"risk": 0, "consequence": 0}
    return rules.Signal(
        incident=change.entity_id,
        open=state["status"] in OPEN,
        hazard_class=state["hazardClass"],
        risk=rating["risk"],
        consequence=rating["consequence"],
        occurred_at=datetime.fromisoformat(state["occurredAt"]),
        lineage=tuple(state["lineage"]),
    )


def _record(work: Work, breach: Breach, action: str) -> None:
    work.record(BREACH, id=breach.id, version=breach.version, action=action, state=breach)
