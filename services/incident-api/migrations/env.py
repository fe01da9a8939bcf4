"""Migrates the database of incident-api."""

from alembic import context

from chassis.alembic_env import migrate
from incident_api.settings import settings
from incident_api.tables import metadata

migrate(metadata, context.config.attributes.get("owner_database_url") or settings().owner_database_url)
