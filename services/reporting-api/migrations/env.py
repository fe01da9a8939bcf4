"""Migrates the database of reporting-api."""

from alembic import context

from chassis.alembic_env import migrate
from reporting_api.settings import settings
from reporting_api.tables import metadata

migrate(metadata, context.config.attributes.get("owner_database_url") or settings().owner_database_url)
