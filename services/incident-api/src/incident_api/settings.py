"""incident-api's settings."""

from __future__ import annotations

from functools import cache

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Those of every service, and where the site directory and the gates are."""

    readiness_api_url: str = "http://127.0.0.1/readiness-api/v1"


@cache
def settings() -> Settings:
    """Read once, from the environment."""
    return Settings()
