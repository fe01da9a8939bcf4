"""What a list costs, however long it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text

from chassis.testing.service import RunningService


@dataclass(frozen=True, slots=True)
class Cost:
    """Statements executed, and rows answered."""

    statements: int
    rows: int


async def cost_of(
    service: RunningService, path: str, *, token: str, programme: UUID | None, limit: int | None, **filters: Any
) -> Cost:
    """Asks for a list and counts. Raises AssertionError when it is not answered."""
    asked = {**filters, **({} if limit is None else {"limit": limit})}
    with service.statements() as statements:
        answer = await service.call("GET", path, token=token, programme=programme, params=asked)
    assert answer.status_code == 200, answer.text
    return Cost(len(statements), len(answer.json()["items"]))


async def add_copy(service: RunningService, table: str, programme: UUID, **changed: Any) -> None:
    """One more row like the programme's first: another id, and what else must differ. Values are text."""
    given = ", ".join(f"'{name}', CAST(:{name} AS text)" for name in changed)
    async with service.engine.begin() as connection:
        await connection.execute(
            text(
                f"INSERT INTO {table} SELECT (jsonb_populate_record(t, jsonb_build_object("  # noqa: S608
                f"'id', gen_random_uuid(){', ' * bool(changed)}{given}))).* "
                f"FROM {table} AS t WHERE programme_id = :programme LIMIT 1"
            ),
            {"programme": programme, **changed},
        )
