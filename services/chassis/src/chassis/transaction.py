"""One request, one transaction. Three dependencies: `Reading`, `Changing`, `Creating`.

They open with `scope="function"`, so that the commit happens before the answer is sent: a failed commit is a 500 and
never a lie. Each knows the programme's time, and ends by writing the ledger.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import Depends, Header, Query, Request, Response
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from chassis import ledger, problem_types
from chassis.access import current_caller
from chassis.clock import Clocks, UnknownProgramme
from chassis.etag import etag
from chassis.idempotency import Kept, Key, once
from chassis.ids import NIL
from chassis.ledger import Actor
from chassis.problems import Problem
from chassis.schema import Answer
from chassis.times import wall_now
from chassis.tokens import Caller
from chassis.work import Work

A = TypeVar("A", bound=Answer)


@dataclass(slots=True)
class Transaction(Work):
    """The request's transaction: its work, and the answer to keep."""

    request: Request
    response: Response
    _kept: Kept | None = None
    _key: Key | None = None

    def acting_as(self, role: str) -> None:
        """The role the caller uses here, as the ledger will say."""
        self.actor = Actor(self.actor.subject, self.actor.name, role)

    def versioned(self, answer: A) -> A:
        """The answer, with its version as ETag."""
        self.response.headers["ETag"] = etag(answer.version)  # type: ignore[attr-defined]
        return answer

    def created(self, answer: A, *, among: str | None = None) -> A:
        """The answer to a creation: 201 with Location and ETag, kept for whoever sends the same key again.

        `among`: the collection it belongs to, below the service's root, where that is not the address asked.
        """
        path = self.request.url.path
        home = path if among is None else f"{'/'.join(path.split('/')[:3])}{among}"
        headers = {"Location": f"{home}/{answer.id}"}  # type: ignore[attr-defined]
        if hasattr(answer, "version"):
            headers["ETag"] = etag(answer.version)
        self.response.headers.update(headers)
        self.response.status_code = 201
        if self._key is not None:
            self._kept = Kept(self._key, 201, headers, answer.model_dump_json(by_alias=True))
        return answer

    async def finish(self) -> None:
        """Writes what was collected. The commit follows."""
        await ledger.write(self.connection, self.entries, self._kept)


def _actor(caller: Caller) -> Actor:
    return Actor(caller.subject, caller.name, "")


Programme = Annotated[UUID, Query(description="The programme this concerns")]
Signed = Annotated[Caller, Depends(current_caller)]


async def _open(
    connection: AsyncConnection, programme: UUID, caller: Caller, request: Request, response: Response
) -> Transaction:
    clocks: Clocks = request.app.state.clocks
    try:
        now, exercise = await clocks.ask(connection, programme)
    except UnknownProgramme as error:
        raise Problem(problem_types.UNKNOWN_PROGRAMME) from error
    return Transaction(connection, programme, exercise, now, _actor(caller), request, response)


async def _reading(
    programme: Programme, caller: Signed, request: Request, response: Response
) -> AsyncIterator[Transaction]:
    engine: AsyncEngine = request.app.state.reading_engine
    async with engine.connect() as connection:
        yield await _open(connection, programme, caller, request, response)


async def _overview(caller: Signed, request: Request, response: Response) -> AsyncIterator[Transaction]:
    engine: AsyncEngine = request.app.state.reading_engine
    async with engine.connect() as connection:
        yield Transaction(connection, NIL, False, wall_now(), _actor(caller), request, response)


async def _changing(
    programme: Programme, caller: Signed, request: Request, response: Response
) -> AsyncIterator[Transaction]:
    engine: AsyncEngine = request.app.state.engine
    async with engine.begin() as connection:
        tx = await _open(connection, programme, caller, request, response)
        yield tx
        await tx.finish()


IdempotencyKey = Annotated[
    str | None,
    Header(
        min_length=8,
        max_length=128,
        description="Made by the caller before the first try, the same at every retry",
    ),
]


async def _creating(
    programme: Programme,
    caller: Signed,
    request: Request,
    response: Response,
    idempotency_key: IdempotencyKey = None,
) -> AsyncIterator[Transaction]:
    engine: AsyncEngine = request.app.state.engine
    key = await _key_of(request, programme, caller, idempotency_key)
    async with once(engine, key), engine.begin() as connection:
        tx = await _open(connection, programme, caller, request, response)
        tx._key = key
        yield tx
        await tx.finish()


async def _founding(
    caller: Signed, request: Request, response: Response, idempotency_key: IdempotencyKey = None
) -> AsyncIterator[Transaction]:
    engine: AsyncEngine = request.app.state.engine
    key = await _key_of(request, NIL, caller, idempotency_key)
    async with once(engine, key), engine.begin() as connection:
        tx = Transaction(connection, NIL, False, wall_now(), _actor(caller), request, response, _key=key)
        yield tx
        await tx.finish()


async def _key_of(request: Request, programme: UUID, caller: Caller, key: str | None) -> Key:
    if key is None:
        raise Problem(problem_types.KEY_MISSING)
    digest = hashlib.sha256(await request.body()).digest()
    return Key(programme, f"{caller.subject} {request.method} {request.url.path}", key, digest)


Reading = Annotated[Transaction, Depends(_reading, scope="function")]
Overview = Annotated[Transaction, Depends(_overview, scope="function")]
"""For the one list that is of programmes, and so in none of them."""
Changing = Annotated[Transaction, Depends(_changing, scope="function")]
Creating = Annotated[Transaction, Depends(_creating, scope="function")]
Founding = Annotated[Transaction, Depends(_founding, scope="function")]
"""For the one creation that belongs to no programme yet: a programme's own."""
