"""Identifiers: UUID version 7 (RFC 9562), so that new rows land at the end of an index."""

from __future__ import annotations

from uuid import UUID

from uuid_utils.compat import uuid7

NIL = UUID(int=0)


def new_id() -> UUID:
    """A new, time-ordered identifier."""
    return uuid7()
