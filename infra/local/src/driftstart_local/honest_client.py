"""A caller that never gives up a write and never makes it twice: the same request under the same key until answered."""

import time
from typing import Any, Self
from uuid import uuid4

import httpx

TRY_AGAIN = {409, 429, 502, 503, 504}  # 409: the same key is being worked on


class UnansweredError(Exception):
    """No answer within the time given; the write may or may not have been made."""


class HonestClient:
    def __init__(self, url: str, token: str, *, patience: float = 60.0) -> None:
        self.tries = 0
        self._patience = patience
        self._http = httpx.Client(
            base_url=url, headers={"Authorization": f"Bearer {token}"}, timeout=httpx.Timeout(20.0)
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._http.close()

    def create(self, path: str, programme: str, body: dict[str, Any], *, key: str | None = None) -> dict[str, Any]:
        """What was created. Raises HTTPStatusError when it is refused, UnansweredError when nobody answers."""
        headers = {"Idempotency-Key": key or uuid4().hex}
        query = {"programme": programme} if programme else {}
        return dict(self._until_answered("POST", path, json=body, headers=headers, params=query).json())

    def get(self, path: str, **query: Any) -> dict[str, Any]:
        return dict(self._until_answered("GET", path, params=query).json())

    def all(self, path: str, **query: Any) -> list[dict[str, Any]]:
        """Every item of a list, page by page."""
        items: list[dict[str, Any]] = []
        for page in range(1, 10_000):
            found = self.get(path, page=page, limit=100, **query)
            items += found["items"]
            if page >= found["_meta"]["totalPages"]:
                break
        return items

    def _until_answered(self, method: str, path: str, **request: Any) -> httpx.Response:
        deadline = time.monotonic() + self._patience
        while True:
            self.tries += 1
            try:
                answer = self._http.request(method, path, **request)
            except httpx.TransportError as error:
                if time.monotonic() > deadline:
                    raise UnansweredError(repr(error)) from error
            else:
                if answer.status_code not in TRY_AGAIN or time.monotonic() > deadline:
                    return answer.raise_for_status()
            time.sleep(0.1)
