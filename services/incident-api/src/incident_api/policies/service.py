"""Policies: each programme has one from its first moment."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.work import Work
from incident_api.policies import repository
from incident_api.policies.default_policy import default_triggers
from incident_api.policies.schemas import Policy, Trigger

POLICY = Entity.of("policy")


async def current(connection: AsyncConnection, programme: UUID) -> Policy | None:
    """The policy in force; None where the programme has none."""
    return await repository.current(connection, programme)


async def install_default(work: Work) -> None:
    """Gives a programme the default policy unless it has one already."""
    policy = Policy(
        id=new_id(),
        version=1,
        name="default-1",
        agreed_at=work.now,
        triggers=[Trigger.model_validate(trigger) for trigger in default_triggers()],
    )
    if await repository.insert_first(work.connection, work.programme, policy):
        work.record(POLICY, id=policy.id, version=1, action="agreed", state=policy)
