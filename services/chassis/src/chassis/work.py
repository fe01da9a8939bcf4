"""One transaction in one programme, whoever asks: a person's request, the clock, a feed, or a loading program.

Statements run in it; ledger entries are collected and written last, just before the commit.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CursorResult, Executable
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from chassis import clock, ledger
from chassis.ledger import Actor, Entity, Entry
from chassis.schema import Answer

ENTRIES_A_WRITE = 500


@dataclass(slots=True)
class Work:
    """A transaction of the system's own parts; `now` is the programme's time. A request's is `Transaction`."""

    connection: AsyncConnection
    programme: UUID
    exercise: bool
    now: datetime
    actor: Actor
    entries: list[Entry] = field(default_factory=list, kw_only=True)

    async def execute(
        self, statement: Executable, parameters: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None
    ) -> CursorResult[Any]:
        """Runs a statement in this transaction."""
        return await self.connection.execute(statement, parameters)

    def record(
        self,
        entity: Entity,
        *,
        id: UUID,
        version: int,
        action: str,
        state: Answer | Mapping[str, Any],
        occurred_at: datetime | None = None,
        reason: str | None = None,
    ) -> None:
        """Adds a ledger entry with the entity's whole new state; written with the others just before the commit."""
        self.entries.append(
            Entry(
                programme=self.programme,
                exercise=self.exercise,
                entity=entity,
                entity_id=id,
                version=version,
                action=action,
                actor=self.actor,
                occurred_at=occurred_at or self.now,
                recorded_at=self.now,
                state=state.as_json() if isinstance(state, Answer) else state,
                reason=reason,
            )
        )

    async def finish(self) -> None:
        """Writes what was recorded, many entries a statement. The commit follows."""
        for start in range(0, len(self.entries), ENTRIES_A_WRITE):
            await ledger.write(self.connection, self.entries[start : start + ENTRIES_A_WRITE])
        self.entries.clear()


@asynccontextmanager
async def working(engine: AsyncEngine, programme: UUID, actor: Actor) -> AsyncIterator[Work]:
    """A transaction in a programme that exists, by its clock; committed with its ledger entries on leaving."""
    async with engine.begin() as connection:
        now, exercise = await clock.now(connection, programme)
        work = Work(connection, programme, exercise, now, actor)
        yield work
        await work.finish()
