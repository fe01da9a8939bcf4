"""What reporting-api is told by its environment."""

from __future__ import annotations

from functools import cache

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Those of every service, and where the services are whose feeds it follows."""

    readiness_api_url: str = "http://127.0.0.1/readiness-api/v1"
    incident_api_url: str = "http://127.0.0.1/incident-api/v1"


@cache
def settings() -> Settings:
    """The environment's settings, read once."""
    return Settings()
