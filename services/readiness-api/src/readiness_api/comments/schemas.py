"""What comments look like to callers."""

from uuid import UUID

from chassis.schema import Answer, Id, Prose, Request, UtcTime


class CommentAnswer(Answer):
    """Something said about an item. Never changed: a correction is a new comment. `saidBy`: a function."""

    id: UUID
    version: int
    item_id: UUID
    site_id: UUID
    text: str
    said_at: UtcTime
    said_by: str


class NewComment(Request):
    """A comment to make. It does not touch what is signed."""

    item_id: Id
    text: Prose
