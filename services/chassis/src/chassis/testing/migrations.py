"""What every service's migrations must stand: up from empty, no difference to the tables, one step down and up."""

from __future__ import annotations

from pathlib import Path

from alembic import command

from chassis.testing.server import DatabaseServer
from chassis.testing.service import alembic_config


def check_migrations(folder: Path, service: str, server: DatabaseServer) -> None:
    """Runs them on a database of its own. Raises alembic's error when a step fails or the tables differ."""
    database = f"{service}_migrations"
    server.ensure_database(database, service=service)
    config = alembic_config(folder, server.url(database, f"{service}_owner"))
    command.upgrade(config, "head")
    command.check(config)
    command.downgrade(config, "-1")
    command.upgrade(config, "head")
    command.downgrade(config, "base")
    command.upgrade(config, "head")
    command.check(config)
