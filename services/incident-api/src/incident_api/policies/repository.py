"""Pause policies in the database."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Select, literal, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from incident_api.policies.schemas import Policy
from incident_api.tables import policies


def listing(programme: UUID) -> Select[Any]:
    """The policies of a programme, newest first."""
    return select(policies).where(policies.c.programme_id == programme).order_by(policies.c.agreed_at.desc())


async def insert_first(connection: AsyncConnection, programme: UUID, policy: Policy) -> bool:
    """Writes the programme's first policy; False when it has one."""
    values = {**policy.model_dump(exclude={"triggers"}), "triggers": policy.as_json()["triggers"]}
    statement = (
        insert(policies)
        .from_select(
            ["programme_id", *values],
            select(*_literals({"programme_id": programme, **values})).where(
                ~select(policies.c.id).where(policies.c.programme_id == programme).exists()
            ),
        )
        .returning(policies.c.id)
    )
    return (await connection.execute(statement)).one_or_none() is not None


def _literals(values: dict[str, Any]) -> list[Any]:
    return [literal(value, policies.c[name].type) for name, value in values.items()]


async def current(connection: AsyncConnection, programme: UUID) -> Policy | None:
    """The policy in force: the one agreed last."""
    row = (await connection.execute(listing(programme).limit(1))).one_or_none()
    return None if row is None else Policy.of(row)
