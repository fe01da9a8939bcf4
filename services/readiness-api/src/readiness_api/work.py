"""What a service function needs of its caller's transaction, whether a person, the clock or a loading program asks."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import CursorResult, Executable, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from chassis import ledger
from chassis.ledger import Actor, Entity, Entry
from chassis.schema import Answer

ENTRIES_A_WRITE = 500
_CLOCK = text("SELECT now, exercise FROM programme_clock(:programme)")


class Work(Protocol):
    """One transaction in one programme. `now` is the programme's time."""

    programme: UUID
    exercise: bool
    now: datetime
    actor: Actor

    async def execute(
        self, statement: Executable, parameters: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None
    ) -> CursorResult[Any]: ...

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
    ) -> None: ...


@dataclass(slots=True)
class ProgramWork:
    """Work of a part of the system itself: the clock, or the loading of reference data."""

    connection: AsyncConnection
    programme: UUID
    exercise: bool
    now: datetime
    actor: Actor
    entries: list[Entry] = field(default_factory=list)

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
        """Adds a ledger entry with the entity's whole new state."""
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
        """Writes what was recorded, many entries a statement."""
        for start in range(0, len(self.entries), ENTRIES_A_WRITE):
            await ledger.write(self.connection, self.entries[start : start + ENTRIES_A_WRITE])
        self.entries.clear()


@asynccontextmanager
async def working(engine: AsyncEngine, programme: UUID, actor: Actor) -> AsyncIterator[ProgramWork]:
    """A transaction in a programme that exists, by its clock; committed with its ledger entries on leaving."""
    async with engine.begin() as connection:
        clock = (await connection.execute(_CLOCK, {"programme": programme})).one()
        work = ProgramWork(connection, programme, clock.exercise, clock.now, actor)
        yield work
        await work.finish()
