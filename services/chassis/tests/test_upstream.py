"""Calls to another service: with a token of our own, renewed in time, and an error that says that it is away."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse, Response
from notes_desk import served_at

from chassis.settings import ServiceSettings
from chassis.upstream import Upstream, UpstreamUnavailable


@dataclass
class Others:
    """An identity provider and another service, over real HTTP."""

    address: str = ""
    asked: list[dict[str, str]] = field(default_factory=list)
    tokens: int = 0
    lasts: int = 3600
    refuse: bool = False

    def upstream(self, **more: Any) -> Upstream:
        settings = ServiceSettings.for_description().model_copy(
            update={"identity_token_url": f"{self.address}/token", "client_id": "me", "client_secret": "s"}
        )
        return Upstream(settings, f"{self.address}/other-api/v1/", **more)


@pytest.fixture
async def others() -> AsyncIterator[Others]:
    found, app = Others(), FastAPI()

    @app.post("/token")
    async def token(request: Request) -> dict[str, Any]:
        form = (await request.body()).decode()
        found.tokens += 1
        found.asked.append({"authorization": request.headers["authorization"], "form": form})
        return {"access_token": f"token-{found.tokens}", "expires_in": found.lasts}

    @app.get("/other-api/v1/things")
    async def things(request: Request) -> Response:
        found.asked.append({"authorization": request.headers["authorization"], "query": request.url.query})
        return JSONResponse({}, 401) if found.refuse else JSONResponse({"items": [1]})

    @app.get("/other-api/v1/page")
    async def page() -> Response:
        return PlainTextResponse("<html>")

    async with served_at(app) as address:
        found.address = address
        yield found


async def test_it_asks_once_for_a_token_with_its_scope(others: Others) -> None:
    upstream = others.upstream(scope="gates:read")
    assert await upstream.get("/things", after=3, none=None) == {"items": [1]}
    assert await upstream.get("/things") == {"items": [1]}
    await upstream.close()
    first, second, third = others.asked
    assert first["authorization"] == f"Basic {base64.b64encode(b'me:s').decode()}"
    assert "scope=gates%3Aread" in first["form"]
    assert second == {"authorization": "Bearer token-1", "query": "after=3"}
    assert third["authorization"] == "Bearer token-1"


async def test_a_token_is_renewed_before_it_expires(others: Others) -> None:
    others.lasts = 30  # less than it is renewed ahead of time
    upstream = others.upstream()
    for _ in range(2):
        await upstream.get("/things")
    await upstream.close()
    assert others.tokens == 2


async def test_a_token_that_is_refused_is_not_used_again(others: Others) -> None:
    upstream = others.upstream()
    others.refuse = True
    with pytest.raises(UpstreamUnavailable):
        await upstream.get("/things")
    others.refuse = False
    assert await upstream.get("/things") == {"items": [1]}
    await upstream.close()
    assert others.asked[-1]["authorization"] == "Bearer token-2"


@pytest.mark.parametrize("path", ["/nothing", "/page"])
async def test_any_other_answer_is_no_answer(others: Others, path: str) -> None:
    upstream = others.upstream()
    with pytest.raises(UpstreamUnavailable, match=path):
        await upstream.get(path)
    await upstream.close()


async def test_nobody_there() -> None:
    upstream = Upstream(ServiceSettings.for_description(), "http://127.0.0.1:9")
    with pytest.raises(UpstreamUnavailable):
        await upstream.get("/things")
    await upstream.close()
