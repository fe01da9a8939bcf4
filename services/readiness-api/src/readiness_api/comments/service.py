"""Making and reading comments."""

from uuid import UUID

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.comments import repository
from readiness_api.comments.schemas import CommentAnswer, NewComment

COMMENT = Entity.of("comment", "text", "saidBy")


async def page(tx: Transaction, grant: Grant, paging: PageRequest, item: UUID) -> Page[CommentAnswer]:
    return await fetch_page(tx, repository.newest_first(tx.programme, grant, item), paging, CommentAnswer.of)


async def say(work: Work, grant: Grant, new: NewComment) -> CommentAnswer:
    """Raises Problem 404 for an item outside the grant."""
    item = await repository.find_item(work, grant, new.item_id)
    if item is None:
        raise Problem(NOT_FOUND)
    answer = CommentAnswer(
        id=new_id(),
        version=1,
        item_id=new.item_id,
        site_id=item.site_id,
        text=new.text,
        said_at=work.now,
        said_by=work.actor.name,
    )
    await repository.add(work, {"programme_id": work.programme, **answer.model_dump()})
    work.record(COMMENT, id=answer.id, version=1, action="said", state=answer)
    return answer
