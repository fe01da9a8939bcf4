"""Migrations of reporting-api: up from empty, no difference to the tables, down and up again."""

from __future__ import annotations

import asyncio
from pathlib import Path

from chassis.testing.migrations import check_migrations
from chassis.testing.server import DatabaseServer

FOLDER = Path(__file__).parents[2]


async def test_up_check_down(postgres_server: DatabaseServer) -> None:
    await asyncio.to_thread(check_migrations, FOLDER, "reporting", postgres_server)
