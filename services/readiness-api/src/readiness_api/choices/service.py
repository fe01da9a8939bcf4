"""Presenting strategic choices, and choosing."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.etag import require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.choices import errors, repository
from readiness_api.choices.rules import Refused, choice_refusal
from readiness_api.choices.schemas import AlternativeAnswer, ChoiceAnswer, ChoiceChange, Chosen, NewChoice
from readiness_api.organisations import service as organisations

CHOICE = Entity.of(
    "strategic_choice", "question", "obstacles", "possibilities", "presentedBy", "closedBy", "reason", "source"
)


async def page(tx: Transaction, paging: PageRequest) -> Page[ChoiceAnswer]:
    return await fetch_page(tx, repository.in_order(tx.programme), paging, ChoiceAnswer.of)


async def get(work: Work, choice: UUID) -> ChoiceAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, choice)
    if row is None:
        raise Problem(NOT_FOUND)
    return ChoiceAnswer.of(row)


async def present(work: Work, grant: Grant, new: NewChoice) -> ChoiceAnswer:
    """Raises Problem 403 unless the grant reaches the whole region."""
    await organisations.require_whole(work, grant)
    choice = ChoiceAnswer(
        id=new_id(),
        version=1,
        status="open",
        presented_at=work.now,
        presented_by=work.actor.name,
        chosen=None,
        closed_at=None,
        closed_by=None,
        reason=None,
        **_written(new),
    )
    await add_all(work, [choice])
    return choice


async def add_all(work: Work, added: Sequence[ChoiceAnswer]) -> None:
    for choice in added:
        await repository.add(work, choice, work.actor.subject)
        work.record(CHOICE, id=choice.id, version=1, action="presented", state=choice)


async def rewrite(work: Work, grant: Grant, choice: UUID, expected: int, new: ChoiceChange) -> ChoiceAnswer:
    """Changes an open choice. Raises Problem 403, 404, 409 for a closed one, 412."""
    row = await _open(work, grant, choice, expected)
    changed = ChoiceAnswer.of(row).model_copy(update={"version": row.version + 1, **_written(new)})
    return await _write(work, changed, "changed", new.reason)


async def choose(work: Work, grant: Grant, choice: UUID, expected: int, chosen: Chosen) -> ChoiceAnswer:
    """Raises Problem 403, 404, 409 for a closed one or its presenter, 412, 422 for no such alternative."""
    row = await _open(work, grant, choice, expected)
    refused = choice_refusal(
        row.status, row.presented_subject, work.actor.subject, chosen.alternative, len(row.alternatives)
    )
    if refused is not None:
        raise Problem(errors.REFUSED[refused])
    return await _close(work, row, "chosen", chosen.reason, chosen.alternative)


async def withdraw(work: Work, grant: Grant, choice: UUID, expected: int, reason: str) -> ChoiceAnswer:
    """Raises Problem 403, 404, 409 for a closed one, 412."""
    return await _close(work, await _open(work, grant, choice, expected), "withdrawn", reason, None)


async def _close(work: Work, row: Row[Any], status: str, reason: str, chosen: int | None) -> ChoiceAnswer:
    closed = ChoiceAnswer.of(row).model_copy(
        update={
            "version": row.version + 1,
            "status": status,
            "chosen": chosen,
            "closed_at": work.now,
            "closed_by": work.actor.name,
            "reason": reason,
        }
    )
    return await _write(work, closed, status, reason)


async def _write(work: Work, choice: ChoiceAnswer, action: str, reason: str) -> ChoiceAnswer:
    await repository.change(work, choice)
    work.record(CHOICE, id=choice.id, version=choice.version, action=action, state=choice, reason=reason)
    return choice


async def _open(work: Work, grant: Grant, choice: UUID, expected: int) -> Row[Any]:
    await organisations.require_whole(work, grant)
    row = await repository.find(work, choice, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    if row.status != "open":
        raise Problem(errors.REFUSED[Refused.CLOSED])
    return row


def _written(new: NewChoice) -> dict[str, Any]:
    values = new.model_dump(include={"title", "question", "case_number", "source"})
    return values | {"alternatives": [AlternativeAnswer(**each.model_dump()) for each in new.alternatives]}
