"""Calls to another of our services, as this one's own machine client (OAuth 2 client credentials)."""

from __future__ import annotations

import time
from typing import Any

import httpx

from chassis.settings import ServiceSettings
from chassis.tokens import AUDIENCE

RENEW_BEFORE_SECONDS = 60


class UpstreamUnavailable(Exception):
    """The other service, or the identity provider, did not answer as agreed."""


class Upstream:
    """A client of one service's API. `base` is its root, such as `http://…/other-api/v1`; `scope`: what for."""

    def __init__(
        self, settings: ServiceSettings, base: str, *, scope: str = "changes:read", timeout: float = 5.0
    ) -> None:
        self._settings = settings
        self._base = base.rstrip("/")
        self._scope = scope
        self._client = httpx.AsyncClient(timeout=httpx.Timeout(timeout, read=timeout + 30))
        self._token = ""
        self._renew_at = 0.0

    async def close(self) -> None:
        """Ends its connections."""
        await self._client.aclose()

    async def get(self, path: str, *, timeout: float | None = None, **query: Any) -> Any:
        """The JSON at `path`. Raises UpstreamUnavailable when it is not to be had."""
        try:
            response = await self._client.get(
                f"{self._base}{path}",
                params={k: v for k, v in query.items() if v is not None},
                headers={"Authorization": f"Bearer {await self._access_token()}"},
                timeout=timeout if timeout is not None else httpx.USE_CLIENT_DEFAULT,
            )
            if response.status_code == 401:
                self._renew_at = 0.0
            return response.raise_for_status().json()
        except (httpx.HTTPError, ValueError, KeyError) as error:
            raise UpstreamUnavailable(f"{self._base}{path}: {error!r}") from error

    async def _access_token(self) -> str:
        if time.monotonic() >= self._renew_at:
            response = await self._client.post(
                self._settings.identity_token_url,
                data={
                    "grant_type": "client_credentials",
                    "resource": f"urn:{AUDIENCE}",
                    "scope": self._scope,
                },
                auth=(self._settings.client_id, self._settings.client_secret),
            )
            answer = response.raise_for_status().json()
            self._token = answer["access_token"]
            self._renew_at = time.monotonic() + float(answer.get("expires_in", 300)) - RENEW_BEFORE_SECONDS
        return self._token
