"""Migrates the database of the notes."""

from alembic import context
from notes_api.tables import metadata

from chassis.alembic_env import migrate

migrate(metadata, context.config.attributes["owner_database_url"])
