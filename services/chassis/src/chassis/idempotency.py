"""Idempotency keys: the same key and body give the same answer, whatever was lost on the way.

Scope is subject, method, route and query; keys are kept 30 days in the same transaction as what they made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from uuid import UUID

from fastapi import Request
from fastapi.responses import Response
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

KEPT_DAYS = 30
_FORGET = text(
    "DELETE FROM idempotency_keys WHERE (programme_id, scope, key) IN (SELECT programme_id, scope, key "
    "FROM idempotency_keys WHERE stored_at < clock_timestamp() - make_interval(days => :days) LIMIT 5000)"
)


class Replayed(Exception):
    """Raised when the key has been answered already; the app sends the kept answer."""

    def __init__(self, status: int, headers: Mapping[str, str], answer: str) -> None:
        super().__init__("replayed")
        self.response = Response(
            answer, status, {**headers, "Idempotent-Replayed": "true"}, media_type="application/json"
        )


def scope_of(subject: str, request: Request) -> str:
    """Where a key is one key: this caller at this address."""
    return f"{subject} {request.method} {request.url.path}"


def lock_number(programme: UUID, scope: str, key: str) -> int:
    """The advisory lock of a key: 64 bits of its hash. A collision only makes one of two wait its turn."""
    found = hashlib.blake2b(f"{programme} {scope} {key}".encode(), digest_size=8).digest()
    return int.from_bytes(found, "big", signed=True)


async def forget_old_keys(engine: AsyncEngine) -> int:
    """Forgets keys older than 30 days, at most 5,000 a call. Answers how many."""
    async with engine.begin() as connection:
        return int((await connection.execute(_FORGET, {"days": KEPT_DAYS})).rowcount)
