"""What reporting-api is told by its environment."""

from __future__ import annotations

from functools import cache

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Nothing beyond what every service is told."""


@cache
def settings() -> Settings:
    """The environment's settings, read once."""
    return Settings()
