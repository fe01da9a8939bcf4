"""readiness-api's settings."""

from functools import cache

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Those of every service."""


@cache
def settings() -> Settings:
    """Read once, from the environment."""
    return Settings()
