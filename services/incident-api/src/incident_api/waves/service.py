"""Moves waves: by a decision, and when a decision taken earlier takes effect."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from chassis import clock, problem_types
from chassis.changes import Change
from chassis.ledger import CLOCK, Entity, Entry, Recorder, program, write
from chassis.problems import Problem
from chassis.transaction import Transaction
from incident_api.waves import repository
from incident_api.waves.rules import Kind, leads_to
from incident_api.waves.schemas import WaveStateAnswer

WAVE_STATE = Entity.of("wave_state")
REFERENCE = program("site-directory")


async def begin(connection: AsyncConnection, recorder: Recorder, change: Change) -> bool:
    """A wave is planned from the moment this service hears of it. False when it was heard of before."""
    new = await repository.begin(connection, change.programme, change.entity_id)
    if new:
        now, exercise = await clock.now(connection, change.programme)
        state = WaveStateAnswer(
            id=change.entity_id,
            version=1,
            wave_id=change.entity_id,
            name=change.state["name"],
            state="planned",
            since=None,
            decision_id=None,
            next_state=None,
            next_at=None,
        )
        recorder.add(
            Entry(
                programme=change.programme,
                exercise=exercise,
                entity=WAVE_STATE,
                entity_id=change.entity_id,
                version=1,
                action="planned",
                actor=REFERENCE,
                occurred_at=now,
                recorded_at=now,
                state=state.as_json(),
            )
        )
    return new


async def move_by_history(
    connection: AsyncConnection,
    recorder: Recorder,
    programme: UUID,
    wave: UUID,
    kind: Kind,
    decision: UUID,
    effective_at: datetime,
) -> None:
    """Moves a wave by a decision from before this system."""
    state = await repository.lock(connection, programme, wave)
    if state is None:
        raise LookupError(wave)
    changed = state.model_copy(
        update={
            "version": state.version + 1,
            "state": leads_to(kind),
            "since": effective_at,
            "decision_id": decision,
        }
    )
    await repository.save(connection, programme, changed)
    now, exercise = await clock.now(connection, programme)
    recorder.add(
        Entry(
            programme=programme,
            exercise=exercise,
            entity=WAVE_STATE,
            entity_id=wave,
            version=changed.version,
            action=f"moved by {kind}",
            actor=REFERENCE,
            occurred_at=effective_at,
            recorded_at=now,
            state=changed.as_json(),
        )
    )


async def locked(tx: Transaction, wave: UUID) -> WaveStateAnswer:
    """The wave's state, locked. Raises Problem 404."""
    found = await repository.lock(tx.connection, tx.programme, wave)
    if found is None:
        raise Problem(problem_types.NOT_FOUND)
    return found


async def sites_of(tx: Transaction, wave: UUID) -> Sequence[Any]:
    """The sites of a wave: id, name and lineage."""
    return await repository.sites_of(tx.connection, tx.programme, wave)


async def move(tx: Transaction, state: WaveStateAnswer, kind: Kind, decision: UUID, effective_at: datetime) -> None:
    """Moves a locked wave by a decision: now, or when it takes effect."""
    if kind == "continue":
        return
    target = leads_to(kind)
    later = effective_at > tx.now
    changed = state.model_copy(
        update={
            "version": state.version + 1,
            "state": ("decided" if target == "live" and state.state == "planned" else state.state) if later else target,
            "since": tx.now if later else effective_at,
            "decision_id": decision,
            "next_state": target if later else None,
            "next_at": effective_at if later else None,
        }
    )
    await repository.save(tx.connection, tx.programme, changed)
    tx.record(WAVE_STATE, id=state.wave_id, version=changed.version, action=f"moved by {kind}", state=changed)


async def take_effect(engine: AsyncEngine) -> int:
    """Moves the waves whose decision has taken effect since: time that passes is a change too. Answers how many."""
    async with engine.begin() as connection:
        rows = await repository.due(connection)
        entries = []
        for row in rows:
            state = WaveStateAnswer.of(row)
            changed = state.model_copy(
                update={
                    "version": state.version + 1,
                    "state": state.next_state,
                    "since": state.next_at,
                    "next_state": None,
                    "next_at": None,
                }
            )
            await repository.save(connection, row.programme_id, changed)
            at = row.next_at
            entries.append(
                Entry(
                    programme=row.programme_id,
                    exercise=row.exercise,
                    entity=WAVE_STATE,
                    entity_id=state.wave_id,
                    version=changed.version,
                    action="took effect",
                    actor=CLOCK,
                    occurred_at=at,
                    recorded_at=at,
                    state=changed.as_json(),
                )
            )
        await write(connection, entries)
    return len(rows)
