"""Moves waves: by a decision, and when a decision taken earlier takes effect."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncEngine

from chassis import problem_types
from chassis.ledger import CLOCK, Entity, Entry, write
from chassis.problems import Problem
from chassis.transaction import Transaction
from chassis.work import Work
from incident_api.waves import repository
from incident_api.waves.rules import Kind, leads_to
from incident_api.waves.schemas import WaveStateAnswer

WAVE_STATE = Entity.of("wave_state")


async def begin(work: Work, wave: UUID, name: str) -> bool:
    """A wave is planned from the moment this service hears of it. False when it was heard of before."""
    new = await repository.begin(work.connection, work.programme, wave)
    if new:
        state = WaveStateAnswer(
            id=wave,
            version=1,
            wave_id=wave,
            name=name,
            state="planned",
            since=None,
            decision_id=None,
            next_state=None,
            next_at=None,
        )
        work.record(WAVE_STATE, id=wave, version=1, action="planned", state=state)
    return new


async def move_by_history(work: Work, wave: UUID, kind: Kind, decision: UUID, effective_at: datetime) -> None:
    """Moves a wave by a decision from before this system. Raises LookupError for a wave that is not known."""
    state = await repository.lock(work.connection, work.programme, wave)
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
    await repository.save(work.connection, work.programme, changed)
    action = f"moved by {kind}"
    work.record(WAVE_STATE, id=wave, version=changed.version, action=action, state=changed, occurred_at=effective_at)


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
        entries: list[Entry] = []
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
            work = Work(connection, row.programme_id, row.exercise, row.next_at, CLOCK, entries=entries)
            work.record(WAVE_STATE, id=state.wave_id, version=changed.version, action="took effect", state=changed)
        await write(connection, entries)
    return len(rows)
