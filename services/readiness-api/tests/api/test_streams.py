"""Live streams over a real connection: what comes, and readers who go away in the middle of it."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import uvicorn
from readiness_world import World
from structlog.testing import capture_logs

from driftstart_local.postgres import free_port


@pytest.fixture
async def address(world: World) -> AsyncIterator[str]:
    """The service on a port of its own, for as long as the test lasts."""
    port = free_port()
    server = uvicorn.Server(uvicorn.Config(world.service.app, port=port, lifespan="off", log_config=None))
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0)
    yield f"http://127.0.0.1:{port}{world.service.root}"
    server.should_exit = True
    await serving


async def read_then_leave(address: str, world: World, events: int) -> list[dict[str, Any]]:
    """The first events of the change stream; the connection is closed while more are on their way."""
    seen: list[dict[str, Any]] = []
    headers = {"Authorization": f"Bearer {world.token('auditor')}"}
    params = {"programme": str(world.programme)}
    async with (
        httpx.AsyncClient(headers=headers, params=params) as client,
        client.stream("GET", f"{address}/changes/stream") as answer,
    ):
        async for line in answer.aiter_lines():
            if line.startswith("data: "):
                seen.append(json.loads(line.removeprefix("data: ")))
            if len(seen) == events:
                break
    return seen


async def test_a_reader_may_go_away_at_any_time(world: World, address: str) -> None:
    await world.service.place_all()
    with capture_logs() as logs:
        for events in (1, 2, 3, 5, 8, 13):
            seen = await read_then_leave(address, world, events)
            assert [each["position"] for each in seen] == sorted(each["position"] for each in seen)
            assert seen[0]["entity"] == "programme"
            await world.service.call("GET", "/health/live", token=None)
    assert [log for log in logs if log["log_level"] in ("error", "critical")] == []
