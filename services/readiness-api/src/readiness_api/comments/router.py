"""Comments over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.comments import service
from readiness_api.comments.permissions import MayComment, MayRead
from readiness_api.comments.schemas import CommentAnswer, NewComment

router = APIRouter(prefix="/comments", tags=["comments"])


@router.get("", summary="Kommentarer till en punkt")
async def list_comments(item: UUID, tx: Reading, grant: MayRead, paging: Paging) -> Page[CommentAnswer]:
    """What has been said about an item, newest first."""
    return await service.page(tx, grant, paging, item)


@router.post("", summary="Ny kommentar", status_code=201)
async def comment(new: NewComment, tx: Creating, grant: MayComment) -> CommentAnswer:
    """Says something about an item to all who read it."""
    tx.acting_as(grant.role)
    return tx.created(await service.say(tx, grant, new))
