"""Migrations of incident-api: from empty, down, and from every earlier revision with rows in it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from alembic import command

from chassis.ids import new_id
from chassis.testing.migrations import check_migrations
from chassis.testing.server import DatabaseServer
from chassis.testing.service import alembic_config

FOLDER = Path(__file__).parents[2]


async def test_up_check_down(postgres_server: DatabaseServer) -> None:
    await asyncio.to_thread(check_migrations, FOLDER, "incident", postgres_server)


async def test_incidents_survive_from_the_first_revision(postgres_server: DatabaseServer) -> None:
    database = "incident_upgrade"
    postgres_server.ensure_database(database, service="incident")
    config = alembic_config(FOLDER, postgres_server.url(database, "incident_owner"))
    await asyncio.to_thread(command.upgrade, config, "0001")
    programme, site, now = new_id(), new_id(), datetime.now(UTC).isoformat()
    postgres_server.execute(
        f"INSERT INTO sites VALUES ('{programme}', '{site}', NULL, 'Avdelning', 'SE2321000131-A', 'unit', '{{a}}');"
        "INSERT INTO incidents (programme_id, id, version, number, site_id, site_name, lineage, what, "
        "patient_affected, synthetic, status, occurred_at, recorded_at, reporter_subject, reporter_name) VALUES "
        f"('{programme}', '{new_id()}', 1, 'H-1', '{site}', 'Avdelning', '{{a}}', 'Text försvann', 'yes', true, 'new', "
        f"'{now}', '{now}', 'ward', 'Sjuksköterska')",
        database,
    )
    await asyncio.to_thread(command.upgrade, config, "head")
    assert postgres_server.execute("SELECT number, what, status FROM incidents", database) == "H-1|Text försvann|new"
