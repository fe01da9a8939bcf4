"""What the worker does with imports: one step of one import at a time, each in transactions of bounded length.

A step that is cut off begins anew: reading and previewing from the start, committing with the rows not yet applied.
"""

import hashlib
from uuid import UUID

import structlog
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from chassis.database import LOST
from chassis.ledger import program
from chassis.work import working
from readiness_api.imports import committing, previewing, receiving, repository
from readiness_api.imports.representation import move, of
from readiness_api.uploads.objects import Objects

IMPORTER = program("import")
_TRY = text("SELECT pg_try_advisory_lock(:lock)")
_LET_GO = text("SELECT pg_advisory_unlock(:lock)")

log = structlog.get_logger()


async def carry_on(engine: AsyncEngine, objects: Objects) -> int:
    """Does the next step of each import that has one and that nobody else works with. Answers how many."""
    async with engine.connect() as connection:
        waiting = await repository.waiting(connection)
    done = 0
    for programme, import_ in waiting:
        done += await _alone(engine, objects, programme, import_)
    return done


async def _alone(engine: AsyncEngine, objects: Objects, programme: UUID, import_: UUID) -> int:
    lock = {"lock": int.from_bytes(hashlib.blake2b(import_.bytes, digest_size=8).digest(), "big", signed=True)}
    quiet = engine.execution_options(isolation_level="AUTOCOMMIT")
    async with quiet.connect() as holding:
        if not (await holding.execute(_TRY, lock)).scalar_one():
            return 0
        try:
            await _step(engine, objects, programme, import_)
        finally:
            await holding.execute(_LET_GO, lock)
    return 1


async def _step(engine: AsyncEngine, objects: Objects, programme: UUID, import_: UUID) -> None:
    async with working(engine, programme, IMPORTER) as work:
        row = await repository.find(work, import_)
    if row is None:
        return
    try:
        match row.status:
            case "received":
                await receiving.read(engine, objects, programme, import_, row.upload_id, row.format)
            case "previewing":
                await previewing.preview(engine, programme, of(row))
            case "committing":
                await committing.commit(engine, programme, import_, row.actor)
            case _:
                return
    except LOST:
        raise
    except DBAPIError:
        log.exception("an import can't go on; it is tried again", import_id=str(import_))
        raise
    except Exception:  # one import that fails must not keep the others, nor the sequencer, from their work
        log.exception("an import stopped", import_id=str(import_))
        async with working(engine, programme, IMPORTER) as work:
            await move(work, import_, "stopped", status="stopped", problem={"why": "internal"})
