"""readiness-api's settings."""

from functools import cache

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Those of every service, and where files lie."""

    model_config = SettingsConfigDict(env_ignore_empty=True)

    object_store_url: str | None = Field(
        default=None,
        description="file:///folder, s3://bucket/prefix or az://container/prefix; none: the folder files in data_dir",
    )
    object_store_options: dict[str, str] = Field(
        default_factory=dict,
        description="JSON: what the store needs besides, such as region, endpoint, access_key_id, account_name",
    )


@cache
def settings() -> Settings:
    """Read once, from the environment."""
    return Settings()
