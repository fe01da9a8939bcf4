"""The migrations agree with the tables, both ways."""

from __future__ import annotations

import asyncio
from pathlib import Path

from alembic import command

from chassis.testing.service import alembic_config, migrate
from driftstart_local.postgres import PostgresServer

FOLDER = Path(__file__).parents[2]


async def test_up_from_empty_nothing_left_to_do_down_and_up_again(postgres_server: PostgresServer) -> None:
    postgres_server.ensure_database("reporting")
    address = postgres_server.url("reporting", "reporting_owner")
    await asyncio.to_thread(migrate, FOLDER, address)
    config = alembic_config(FOLDER, address)
    await asyncio.to_thread(command.check, config)
    await asyncio.to_thread(command.downgrade, config, "-1")
    await asyncio.to_thread(migrate, FOLDER, address)
