"""Migrates the database of readiness-api."""

from alembic import context

from chassis.alembic_env import migrate
from readiness_api.settings import settings
from readiness_api.tables import metadata

migrate(metadata, context.config.attributes.get("owner_database_url") or settings().owner_database_url)
