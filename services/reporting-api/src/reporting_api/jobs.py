"""The durable job queue (PgQueuer) in this service's own database, in the schema `jobs`."""

from __future__ import annotations

from typing import cast

import asyncpg
from pgqueuer.adapters.persistence.qb import (
    QueryBuilderEnvironment,
    QueryQueueBuilder,
    QuerySchedulerBuilder,
)
from pgqueuer.db import AsyncpgDriver
from pgqueuer.domain.settings import DBSettings
from pgqueuer.queries import Queries
from sqlalchemy.ext.asyncio import AsyncConnection

SETTINGS = DBSettings(db_schema="jobs")


def queue(connection: asyncpg.Connection) -> Queries:
    """The queue, spoken to over one connection."""
    return Queries(
        AsyncpgDriver(connection),
        qbe=QueryBuilderEnvironment(SETTINGS),
        qbq=QueryQueueBuilder(SETTINGS),
        qbs=QuerySchedulerBuilder(SETTINGS),
    )


async def enqueue(connection: AsyncConnection, job: str, payload: str) -> None:
    """Adds a job in the connection's transaction: it exists if, and only if, the transaction commits.

    Something must have been executed in the transaction first; until then none is open to belong to.
    """
    raw = await connection.get_raw_connection()
    await queue(cast("asyncpg.Connection", raw.driver_connection)).enqueue(job, payload.encode())
