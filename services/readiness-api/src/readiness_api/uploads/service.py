"""Taking files in, handing them to what claims them, and sweeping those nobody claimed.

The row is written before the object, the object before anyone may claim it: whatever is killed in between, the sweep
finds it by its row. Nothing holds a database connection while a file comes over a slow network.
"""

import tempfile
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

import anyio.to_thread
from sqlalchemy.exc import NoResultFound
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.requests import ClientDisconnect

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Actor
from chassis.problem_types import UNKNOWN_PROGRAMME
from chassis.problems import Problem
from chassis.times import wall_now
from chassis.work import Work, working
from readiness_api.uploads import contents, errors, repository
from readiness_api.uploads.objects import Objects
from readiness_api.uploads.rules import MOST_WAITING, MediaType
from readiness_api.uploads.schemas import UploadAnswer

KEPT = timedelta(hours=24)
SWEPT_AT_A_TIME = 50


async def upload(
    engine: AsyncEngine, objects: Objects, programme: UUID, grant: Grant, told: str, stream: AsyncIterator[bytes]
) -> UploadAnswer:
    """Raises Problem 409 with too many waiting, 415 for a kind not taken, 422 for content that is another."""
    media_type = _media_type(told)
    actor = Actor(grant.caller.subject, grant.caller.name, grant.role)
    with tempfile.TemporaryFile() as file:
        try:
            received = await contents.receive(stream, file)
        except ClientDisconnect as gone:
            raise Problem(errors.CUT_OFF) from gone
        refused = await anyio.to_thread.run_sync(contents.inspect, media_type, file)
        if refused is not None:
            raise Problem(errors.REFUSED[refused])
        answer = UploadAnswer(id=new_id(), media_type=media_type, size=received.size, sha256=received.sha256)
        try:
            async with working(engine, programme, actor) as work:
                await _begin(work, grant, answer)
        except NoResultFound as unknown:
            raise Problem(UNKNOWN_PROGRAMME) from unknown
        await objects.put(programme, answer.id, file)
    async with working(engine, programme, actor) as work:
        await repository.stored(work, answer.id)
    return answer


async def claim(work: Work, upload: UUID) -> UploadAnswer:
    """The actor's own upload, now part of what this transaction makes. Raises Problem 409 when it can't be had."""
    row = await repository.claim(work, upload, work.actor.subject)
    if row is None:
        raise Problem(errors.GONE)
    return UploadAnswer.of(row)


async def sweep(engine: AsyncEngine, objects: Objects) -> int:
    """Takes away what nobody claimed within a day. Answers how many."""
    async with engine.begin() as connection:
        abandoned = await repository.lock_abandoned(connection, wall_now() - KEPT, SWEPT_AT_A_TIME)
        for row in abandoned:
            await objects.remove(row.programme_id, row.id)
            await repository.forget(connection, row.programme_id, row.id)
    return len(abandoned)


async def _begin(work: Work, grant: Grant, answer: UploadAnswer) -> None:
    if await repository.waiting(work, grant.caller.subject) >= MOST_WAITING:
        raise Problem(errors.TOO_MANY_WAITING)
    row = {"programme_id": work.programme, "subject": grant.caller.subject, "begun_at": wall_now()}
    await repository.begin(work, {**row, "stored": False, "claimed": False, **answer.model_dump()})


def _media_type(told: str) -> MediaType:
    try:
        return MediaType(told.partition(";")[0].strip().lower())
    except ValueError as unknown:
        raise Problem(errors.NOT_TAKEN) from unknown
