"""Settings from the environment; the only place a process reads it (held by `make arch`)."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class ServiceSettings(BaseSettings):
    """What a service must be told. Addresses are internal unless they say public."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True)

    database_url: str = Field(description="postgresql:// address with the application's role")
    owner_database_url: str | None = Field(
        default=None, description="the owner's role: migrations and reference data only"
    )
    database_pool: int = Field(default=12, ge=1, le=100, description="connections a process may hold")
    identity_issuer: str = Field(description="public issuer, as it stands in tokens")
    identity_jwks_url: str = Field(description="where the issuer's keys are fetched")
    identity_token_url: str = Field(description="where this service gets its own tokens")
    client_id: str = Field(description="this service's machine client")
    client_secret: str = Field(description="its secret")
    public_url: str = Field(default="http://localhost:8080", description="the gateway, as people see it")
    data_dir: Path = Field(default=Path(".data"), description="files, cached keys, the sealing key")
    log_level: str = "INFO"
    otlp_endpoint: str | None = Field(
        default=None, description="OTLP/HTTP collector for traces; none: spans stay local"
    )
    trace_ratio: float = Field(
        default=0.1, ge=0, le=1, description="share of traces recorded; a caller who records is followed"
    )
    max_body_bytes: int = Field(default=2_000_000, description="a larger request is refused with 413")
    requests_per_second: float = Field(default=50, gt=0, description="per caller; a burst of four times that passes")

    @classmethod
    def for_description(cls) -> Self:
        """Settings that lead nowhere, for building an application only to describe it."""
        nowhere = "http://127.0.0.1:9"
        return cls(
            database_url="postgresql://nobody@127.0.0.1:9/none",
            identity_issuer=nowhere,
            identity_jwks_url=nowhere,
            identity_token_url=nowhere,
            client_id="none",
            client_secret="",
            log_level="WARNING",
        )
