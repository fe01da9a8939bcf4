"""What every service's `migrations/env.py` does: runs migrations as the owner, in one transaction."""

from __future__ import annotations

import asyncio

from alembic import context
from sqlalchemy import Connection, MetaData, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from chassis.database import asyncpg_url

LOCK = 0x416C


def migrate(metadata: MetaData, owner_database_url: str) -> None:
    """Runs what the alembic command asks for. One process at a time: an advisory lock holds the others back."""
    asyncio.run(_migrate(metadata, owner_database_url))


async def _migrate(metadata: MetaData, address: str) -> None:
    engine = create_async_engine(asyncpg_url(address), poolclass=NullPool)
    async with engine.connect() as connection:
        await connection.run_sync(_run, metadata)
        await connection.commit()
    await engine.dispose()


def _run(connection: Connection, metadata: MetaData) -> None:
    context.configure(connection=connection, target_metadata=metadata, compare_server_default=True)
    with context.begin_transaction():
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        context.run_migrations()
