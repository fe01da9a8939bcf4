"""Idempotency keys: the same key and body give the same answer, whatever was lost on the way.

The key's row is written last, in the transaction of what it made, and its primary key decides: of several that come
at once one commits, the others wait for it there, undo what they did and answer as it did (decision 6).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

from fastapi.responses import Response
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine

from chassis import problem_types
from chassis.problems import Problem

KEPT_DAYS = 30
_FIND = text(
    "SELECT digest, status, headers, answer FROM idempotency_keys "
    "WHERE programme_id = :programme AND scope = :scope AND key = :key"
)
_FORGET = text(
    "DELETE FROM idempotency_keys WHERE (programme_id, scope, key) IN (SELECT programme_id, scope, key "
    "FROM idempotency_keys WHERE stored_at < clock_timestamp() - make_interval(days => :days) LIMIT 5000)"
)


@dataclass(frozen=True, slots=True)
class Key:
    """A key where it is one key: this caller at this address in this programme; `digest` is the body's SHA-256."""

    programme: UUID
    scope: str
    key: str
    digest: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer to keep under its key."""

    key: Key
    status: int
    headers: Mapping[str, str]
    answer: str


class KeyTaken(Exception):
    """Raised by the write that finds its key there already; the transaction is undone."""


class Replayed(Exception):
    """Raised when the key has been answered already; the app sends the kept answer."""

    def __init__(self, status: int, headers: Mapping[str, str], answer: str) -> None:
        super().__init__("replayed")
        self.response = Response(
            answer, status, {**headers, "Idempotent-Replayed": "true"}, media_type="application/json"
        )


@asynccontextmanager
async def once(engine: AsyncEngine, key: Key) -> AsyncIterator[None]:
    """Round a transaction that creates: what is refused may be refused because it is done already.

    Raises Replayed when it is, and Problem 422 when the key was used for another body.
    """
    try:
        yield
    except (Problem, IntegrityError, KeyTaken) as error:
        async with engine.connect() as connection:
            earlier = (
                await connection.execute(_FIND, {"programme": key.programme, "scope": key.scope, "key": key.key})
            ).one_or_none()
        if earlier is None:
            raise
        if bytes(earlier.digest) != key.digest:
            raise Problem(problem_types.KEY_REUSED) from error
        raise Replayed(earlier.status, earlier.headers, earlier.answer) from error


async def forget_old_keys(engine: AsyncEngine) -> int:
    """Forgets keys older than 30 days, at most 5,000 a call. Answers how many."""
    async with engine.begin() as connection:
        return int((await connection.execute(_FORGET, {"days": KEPT_DAYS})).rowcount)
