"""Answering a breach: never without a reason, visible to reporters and the board (domain.md, invariant 10)."""

from __future__ import annotations

from uuid import UUID

from chassis import problem_types
from chassis.access import Grant
from chassis.etag import require_version
from chassis.problems import Problem
from chassis.transaction import Transaction
from incident_api.breaches import errors, repository
from incident_api.breaches.schemas import AnswerBreach, Breach, BreachAnswer
from incident_api.breaches.watch import BREACH
from incident_api.mandates import service as mandates


async def get(tx: Transaction, id: UUID, *, for_update: bool = False) -> Breach:
    """One breach. Raises Problem 404."""
    breach = await repository.find(tx.connection, tx.programme, id, for_update=for_update)
    if breach is None:
        raise Problem(problem_types.NOT_FOUND)
    return breach


async def answer(tx: Transaction, grant: Grant, id: UUID, version: int, body: AnswerBreach) -> Breach:
    """Goes on in spite of it, because. Raises Problem 403 without a mandate to decide that."""
    breach = await get(tx, id, for_update=True)
    require_version(breach.version, version)
    await mandates.require(tx, grant, "continue")
    tx.acting_as(grant.role)
    return await _answered(tx, grant, breach, "continue", body.reason, None)


async def answer_by_decision(tx: Transaction, grant: Grant, id: UUID, decision: UUID, reason: str) -> None:
    """A decision answers the breach it was proposed for; one that is answered already keeps its first answer."""
    breach = await get(tx, id, for_update=True)
    if breach.status == "open":
        await _answered(tx, grant, breach, "decision", reason, decision)


async def _answered(
    tx: Transaction, grant: Grant, breach: Breach, how: str, reason: str, decision: UUID | None
) -> Breach:
    if breach.status == "answered":
        raise Problem(errors.ALREADY_ANSWERED)
    given = BreachAnswer.model_validate(
        {
            "answer": how,
            "reason": reason,
            "decision_id": decision,
            "answered_at": tx.now,
            "answered_by": grant.caller.name,
        }
    )
    changed = breach.model_copy(update={"version": breach.version + 1, "status": "answered", "answer": given})
    await repository.save(tx.connection, tx.programme, changed)
    tx.record(BREACH, id=breach.id, version=changed.version, action="answered", state=changed, reason=reason)
    return changed
