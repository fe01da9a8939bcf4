"""Migrations of readiness-api: up from empty, no difference to the tables, down and up again."""

import asyncio
from pathlib import Path

from chassis.testing.migrations import check_migrations
from chassis.testing.server import DatabaseServer

FOLDER = Path(__file__).parents[2]


async def test_up_check_down(postgres_server: DatabaseServer) -> None:
    await asyncio.to_thread(check_migrations, FOLDER, "readiness", postgres_server)


async def test_what_is_never_changed_can_not_be(postgres_server: DatabaseServer) -> None:
    await asyncio.to_thread(check_migrations, FOLDER, "readiness", postgres_server)
    for table in (
        *("ledger", "measurements", "gate_evaluations", "templates", "comments"),
        *("scenario_runs", "round_trips", "migration_counts", "training_counts", "superuser_counts"),
    ):
        rights = postgres_server.execute(
            "SELECT string_agg(privilege_type, ' ' ORDER BY privilege_type) FROM information_schema.table_privileges "
            f"WHERE grantee = 'readiness_app' AND table_name = '{table}'",
            "readiness_migrations",
        )
        assert rights == "INSERT SELECT", table
