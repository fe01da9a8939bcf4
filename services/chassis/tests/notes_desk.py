"""Writing notes in tests, waiting for what others do, and a real server."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

import httpx
import uvicorn
from fastapi import FastAPI
from sqlalchemy import text

from chassis.testing import RunningService

T = TypeVar("T")
BOUND = 20.0
"""Seconds after which something awaited is held not to come."""


async def eventually(ask: Callable[[], Awaitable[T]], holds: Callable[[T], bool]) -> T:
    """Asks until the answer holds. Raises AssertionError when the time is up."""
    deadline = asyncio.get_running_loop().time() + BOUND
    while True:
        found = await ask()
        if holds(found):
            return found
        assert asyncio.get_running_loop().time() < deadline, found
        await asyncio.sleep(0.01)


@dataclass(frozen=True)
class Desk:
    """A writer of notes in one programme."""

    service: RunningService
    programme: UUID

    @property
    def token(self) -> str:
        """The writer's."""
        return self.service.identity.token("reporter", subject="writer")

    async def call(self, method: str, path: str, *, token: str | None = None, **more: Any) -> httpx.Response:
        """One request in the programme."""
        return await self.service.call(method, path, token=token or self.token, programme=self.programme, **more)

    async def write(self, words: str = "Pappret är slut", **more: Any) -> dict[str, Any]:
        """A new note."""
        answer = await self.call("POST", "/notes", json={"text": words, **more})
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    async def count(self, table: str) -> int:
        """How many rows of the programme a table holds."""
        async with self.service.engine.connect() as connection:
            query = text(f"SELECT count(*) FROM {table} WHERE programme_id = :programme")
            return int((await connection.execute(query, {"programme": self.programme})).scalar_one())


@asynccontextmanager
async def served_at(app: FastAPI) -> AsyncIterator[str]:
    """The application on a free port of loopback; its lifespan is somebody else's."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off", timeout_graceful_shutdown=1))
    serving = asyncio.create_task(server.serve([listening]))
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        await serving
