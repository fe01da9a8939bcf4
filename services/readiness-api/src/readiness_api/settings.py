"""readiness-api's settings."""

from functools import cache

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Those of every service, where files lie, and where the decisions are that move waves."""

    model_config = SettingsConfigDict(env_ignore_empty=True)

    object_store_url: str | None = Field(
        default=None,
        description="file:///folder, s3://bucket/prefix or az://container/prefix; none: the folder files in data_dir",
    )
    object_store_options: dict[str, str] = Field(
        default_factory=dict,
        description="JSON: what the store needs besides, such as region, endpoint, access_key_id, account_name",
    )
    incident_api_url: str = "http://127.0.0.1/incident-api/v1"


@cache
def settings() -> Settings:
    """Read once, from the environment."""
    return Settings()
