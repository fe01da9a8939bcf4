"""The public APIs as the player uses them: through the gateway, as the machine client `replay`."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from driftstart_local.sign_in import machine_token

CLIENT = "replay"
SCOPE = "readiness:read incidents:read incidents:write incidents:triage log:write clock:write"
PATIENCE_SECONDS = 60.0
RENEW_SECONDS = 600.0
PASSING = frozenset({429, 502, 503, 504})
"""What a service or the gateway answers while something restarts."""


class RefusedError(Exception):
    """An API refused; the text is what it said."""


@dataclass
class Api:
    """Calls one system. What passes by itself (a restart, a full queue) is waited out with the same key."""

    url: str
    secret: str
    sleep: Callable[[float], None] = time.sleep
    _client: httpx.Client = field(default_factory=lambda: httpx.Client(timeout=30))
    _token: str = ""
    _renew_at: float = 0.0

    def close(self) -> None:
        """Ends the connections."""
        self._client.close()

    def call(
        self,
        method: str,
        path: str,
        *,
        programme: str | None = None,
        key: str | None = None,
        version: int | None = None,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
    ) -> httpx.Response:
        """The answer, whatever its status below 500. Raises RefusedError when nothing answers for a minute."""
        headers = {"Accept-Language": "sv"}
        if key is not None:
            headers["Idempotency-Key"] = key
        if version is not None:
            headers["If-Match"] = f'"{version}"'
        deadline, pause = time.monotonic() + PATIENCE_SECONDS, 0.2
        while True:
            try:
                answer = self._client.request(
                    method,
                    f"{self.url}{path}",
                    headers=headers | {"Authorization": f"Bearer {self._access_token()}"},
                    params={**(query or {}), **({"programme": programme} if programme else {})},
                    json=body,
                )
                if answer.status_code not in PASSING:
                    return answer
                said = f"{answer.status_code} {answer.text[:200]}"
            except httpx.TransportError as error:
                said = repr(error)
            if time.monotonic() > deadline:
                raise RefusedError(f"{method} {path}: {said}")
            self.sleep(pause)
            pause = min(pause * 2, 5.0)

    def json(self, method: str, path: str, **more: Any) -> dict[str, Any]:
        """The body of a successful answer. Raises RefusedError with what the API said otherwise."""
        answer = self.call(method, path, **more)
        if not answer.is_success:
            raise RefusedError(f"{method} {path}: {answer.status_code} {_said(answer)}")
        return dict(answer.json())

    def everything(self, path: str, programme: str | None = None) -> list[dict[str, Any]]:
        """All items of a list."""
        items: list[dict[str, Any]] = []
        for page in range(1, 10_000):
            found = self.json("GET", path, programme=programme, query={"limit": 100, "page": page})
            items += found["items"]
            if page >= found["_meta"]["totalPages"]:
                break
        return items

    def _access_token(self) -> str:
        if time.monotonic() >= self._renew_at:
            self._token = machine_token(self.url, CLIENT, self.secret, SCOPE)
            self._renew_at = time.monotonic() + RENEW_SECONDS
        return self._token


def _said(answer: httpx.Response) -> str:
    try:
        problem = answer.json()
    except ValueError:
        return answer.text[:300]
    fields = "; ".join(str(error.get("pointer")) for error in problem.get("errors", []))
    return f"{problem.get('title')} {problem.get('detail')} {fields}".strip()
