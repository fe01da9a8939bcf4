"""Writing assignments, in editions that all stay, and ending them."""

from uuid import UUID

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
from readiness_api.assignments import errors, repository
from readiness_api.assignments.rules import AssignmentStatus, change_refusal, status_on
from readiness_api.assignments.schemas import AssignmentAnswer, EditionAnswer, Ending, NewAssignment, NewEdition
from readiness_api.organisations import service as organisations
from readiness_api.systems.service import day_of
from readiness_api.tables import assignment_documents

ASSIGNMENT = Entity.of(
    "assignment_document",
    "principal", "assignees", "purpose", "limits", "replacesText", "mainProcesses", "forExecution", "forInformation",
)  # fmt: skip
ENDED_AT_A_TIME = 100


async def page(tx: Transaction, paging: PageRequest, status: AssignmentStatus | None) -> Page[AssignmentAnswer]:
    query = repository.in_order(tx.programme)
    if status is not None:
        query = query.where(assignment_documents.c.status == status)
    return await fetch_page(tx, query, paging, AssignmentAnswer.of)


async def get(work: Work, document: UUID) -> AssignmentAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, document)
    if row is None:
        raise Problem(NOT_FOUND)
    return AssignmentAnswer.of(row)


async def edition_page(tx: Transaction, paging: PageRequest, document: UUID | None) -> Page[EditionAnswer]:
    return await fetch_page(tx, repository.editions_of(tx.programme, document), paging, EditionAnswer.of)


async def assign(work: Work, grant: Grant, new: NewAssignment) -> AssignmentAnswer:
    """Raises Problem 403 unless the grant reaches the whole region, 422 for an end too early or nothing to replace."""
    await organisations.require_whole(work, grant)
    refused = change_refusal("in_force", new.decided_on, new.ends_on)
    if refused is not None:
        raise Problem(errors.REFUSED[refused])
    if new.replaces_id is not None:
        await _replace(work, new.replaces_id, new.title)
    document = AssignmentAnswer(
        id=new_id(),
        version=1,
        edition=1,
        status=status_on("in_force", new.ends_on, day_of(work.now)),
        **new.model_dump(),
    )
    await add_edition(work, document, reason=None)
    return document


async def rewrite(work: Work, grant: Grant, document: UUID, expected: int, new: NewEdition) -> AssignmentAnswer:
    """A new edition. Raises Problem 403, 404, 409 for one no longer in force, 412, 422."""
    before = await _locked(work, grant, document, expected)
    refused = change_refusal(before.status, new.decided_on, new.ends_on)
    if refused is not None:
        raise Problem(errors.REFUSED[refused])
    after = before.model_copy(
        update={
            **new.model_dump(exclude={"reason"}),
            "version": before.version + 1,
            "edition": before.edition + 1,
            "status": status_on("in_force", new.ends_on, day_of(work.now)),
        }
    )
    await add_edition(work, after, reason=new.reason)
    return after


async def end(work: Work, grant: Grant, document: UUID, expected: int, ending: Ending) -> AssignmentAnswer:
    """Raises Problem 403, 404, 409 for one no longer in force, 412, 422 for an end before it was decided."""
    before = await _locked(work, grant, document, expected)
    refused = change_refusal(before.status, before.decided_on, ending.ends_on)
    if refused is not None:
        raise Problem(errors.REFUSED[refused])
    status = status_on("in_force", ending.ends_on, day_of(work.now))
    after = before.model_copy(update={"version": before.version + 1, "ends_on": ending.ends_on, "status": status})
    await _move(work, after, "ended" if status == "ended" else "end_set", ending.reason)
    return after


async def end_overdue(work: Work) -> int:
    """Writes that assignments whose last day has passed have ended. Answers how many."""
    rows = await repository.overdue(work, day_of(work.now), ENDED_AT_A_TIME)
    for row in rows:
        before = AssignmentAnswer.of(row)
        await _move(work, before.model_copy(update={"version": row.version + 1, "status": "ended"}), "ended", None)
    return len(rows)


async def add_edition(work: Work, document: AssignmentAnswer, *, reason: str | None) -> None:
    """Keeps the document, and the edition of it that never changes."""
    await repository.keep(work, document)
    edition = EditionAnswer(
        id=new_id(),
        version=1,
        document_id=document.id,
        edition=document.edition,
        made_at=work.now,
        made_by=work.actor.name,
        reason=reason,
        content=document,
    )
    await repository.add_edition(work, edition)
    action = "assigned" if document.edition == 1 else "rewritten"
    work.record(ASSIGNMENT, id=document.id, version=document.version, action=action, state=document, reason=reason)


async def _replace(work: Work, document: UUID, by: str) -> None:
    row = await repository.find(work, document, lock=True)
    if row is None or row.status != "in_force":
        raise Problem(errors.UNKNOWN_REPLACED)
    replaced = AssignmentAnswer.of(row).model_copy(update={"version": row.version + 1, "status": "replaced"})
    await _move(work, replaced, "replaced", by)


async def _move(work: Work, document: AssignmentAnswer, action: str, reason: str | None) -> None:
    await repository.change_status(work, document)
    work.record(ASSIGNMENT, id=document.id, version=document.version, action=action, state=document, reason=reason)


async def _locked(work: Work, grant: Grant, document: UUID, expected: int) -> AssignmentAnswer:
    await organisations.require_whole(work, grant)
    row = await repository.find(work, document, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    return AssignmentAnswer.of(row)
