"""Assignments and their editions in the database."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, select, update
from sqlalchemy.dialects.postgresql import insert

from chassis.work import Work
from readiness_api.assignments.schemas import AssignmentAnswer, EditionAnswer
from readiness_api.tables import assignment_documents, assignment_editions


def in_order(programme: UUID) -> Select[Any]:
    """The newest decided first."""
    document = assignment_documents.c
    query = select(assignment_documents).where(document.programme_id == programme)
    return query.order_by(document.decided_on.desc(), document.id)


def editions_of(programme: UUID, document: UUID | None) -> Select[Any]:
    """The newest edition first, of one document or of all."""
    edition = assignment_editions.c
    query = select(assignment_editions).where(edition.programme_id == programme)
    if document is not None:
        query = query.where(edition.document_id == document)
    return query.order_by(edition.made_at.desc(), edition.edition.desc(), edition.id)


async def find(work: Work, document: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = in_order(work.programme).where(assignment_documents.c.id == document)
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def overdue(work: Work, today: date, limit: int) -> Sequence[Row[Any]]:
    """Assignments in force whose last day has passed, locked."""
    document = assignment_documents.c
    query = in_order(work.programme).where(document.status == "in_force", document.ends_on < today).limit(limit)
    return (await work.execute(query.with_for_update(skip_locked=True))).all()


async def keep(work: Work, document: AssignmentAnswer) -> None:
    """Writes the document as it is now."""
    statement = insert(assignment_documents).values(programme_id=work.programme, **document.model_dump())
    changed = {name: statement.excluded[name] for name in AssignmentAnswer.model_fields if name != "id"}
    await work.execute(statement.on_conflict_do_update(index_elements=["programme_id", "id"], set_=changed))


async def change_status(work: Work, document: AssignmentAnswer) -> None:
    own = and_(assignment_documents.c.programme_id == work.programme, assignment_documents.c.id == document.id)
    values = document.model_dump(include={"version", "status", "ends_on"})
    await work.execute(update(assignment_documents).where(own).values(**values))


async def add_edition(work: Work, edition: EditionAnswer) -> None:
    values = edition.model_dump(exclude={"content"}) | {"content": edition.content.as_json()}
    await work.execute(insert(assignment_editions).values(programme_id=work.programme, **values))
