"""What an upload looks like to callers."""

from uuid import UUID

from chassis.schema import Answer


class UploadAnswer(Answer):
    """A file that has arrived whole. It is nobody's until something claims it by `id`, within a day."""

    id: UUID
    media_type: str
    size: int
    sha256: str
