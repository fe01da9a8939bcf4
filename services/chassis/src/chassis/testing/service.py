"""A whole service in the test's own process: real database, real tokens, every layer."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
from alembic import command
from alembic.config import Config
from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from chassis.ids import new_id
from chassis.sequencer import place_all
from chassis.settings import ServiceSettings
from chassis.testing.identity import ISSUER, TestIdentity
from chassis.testing.server import DatabaseServer

BASE = "http://driftstart.test"
_LOG_LINE = re.compile(r"^\d{4}-\d\d-\d\d [\d:.]+ UTC \[\d+\] ", re.MULTILINE)


@dataclass
class RunningService:
    """What a test needs of the service it tests."""

    app: FastAPI
    transport: httpx.ASGITransport
    engine: AsyncEngine
    identity: TestIdentity
    server: DatabaseServer
    database: str
    settings: ServiceSettings
    root: str
    _keys: Iterator[int] = field(default_factory=lambda: iter(range(10**9)))

    async def call(
        self,
        method: str,
        path: str,
        *,
        token: str | None,
        programme: UUID | None = None,
        key: str | None = None,
        version: int | None = None,
        language: str = "sv",
        headers: dict[str, str] | None = None,
        **more: Any,
    ) -> httpx.Response:
        """One request. A POST gets a fresh idempotency key unless `key` is given (empty for none)."""
        sent = {"Accept-Language": language, **(headers or {})}
        if token is not None:
            sent["Authorization"] = f"Bearer {token}"
        if key or (key is None and method == "POST"):
            sent["Idempotency-Key"] = key or f"test-key-{next(self._keys):08}-{new_id()}"
        if version is not None:
            sent["If-Match"] = f'"{version}"'
        query = {**more.pop("params", {}), **({"programme": str(programme)} if programme else {})}
        return await self.ask(httpx.Request(method, f"{BASE}{self.root}{path}", headers=sent, params=query, **more))

    async def ask(self, request: httpx.Request) -> httpx.Response:
        """The application's answer, without a client's cookies, redirects and pools: half of what a request costs."""
        response = await self.transport.handle_async_request(request)
        response.request = request
        await response.aread()
        return response

    async def new_programme(self, *, exercise: bool = False, now: datetime | None = None, speed: float = 0) -> UUID:
        """A programme of the test's own: what keeps tests apart. An exercise's clock stands at `now`."""
        programme = new_id()
        async with self.engine.begin() as connection:
            await connection.execute(
                text("INSERT INTO clocks VALUES (:id, clock_timestamp(), :at, :speed, :exercise)"),
                {
                    "id": programme,
                    "at": now or datetime.now(UTC),
                    "speed": speed if exercise else 1,
                    "exercise": exercise,
                },
            )
        return programme

    async def place_all(self) -> int:
        """Gives every pending entry its position, as the worker's sequencer does."""
        return await place_all(self.engine)

    @contextmanager
    def statements(self) -> Iterator[list[str]]:
        """The statements PostgreSQL executes meanwhile for the application, BEGIN and COMMIT included.

        What asyncpg asks of the catalogue, once for each new connection, is not counted.
        """
        seen: list[str] = []
        before = self.server.log.stat().st_size
        yield seen
        with self.server.log.open("rb") as log:
            log.seek(before)
            entries = _LOG_LINE.split(log.read().decode(errors="replace"))
        mark = f"{self.database}_app@{self.database} "
        logged = [entry.removeprefix(mark) for entry in entries if entry.startswith(mark)]
        executed = [entry for entry in logged if entry.startswith(("LOG:  statement:", "LOG:  execute"))]
        asked = [entry for entry in executed if not any(word in entry for word in ("pg_catalog", "set_config('jit'"))]
        seen += [" ".join(entry.split()) for entry in asked]


@asynccontextmanager
async def running_service(
    name: str,
    database: str,
    folder: Path,
    build: Callable[[Any], FastAPI],
    settings: type[ServiceSettings],
    server: DatabaseServer,
    identity: TestIdentity,
    **more: Any,
) -> AsyncIterator[RunningService]:
    """Migrates an empty database and starts the service's application on it."""
    server.ensure_database(database)
    server.execute(f"ALTER ROLE {database}_app SET log_statement = 'all'")
    await asyncio.to_thread(migrate, folder, server.url(database, f"{database}_owner"))
    configuration = settings(
        database_url=server.url(database, f"{database}_app"),
        owner_database_url=server.url(database, f"{database}_owner"),
        identity_issuer=ISSUER,
        identity_jwks_url="http://127.0.0.1:9/keys",
        identity_token_url="http://127.0.0.1:9/token",
        client_id=name,
        client_secret="test",
        data_dir=identity.trusted_by(name),
        log_level="WARNING",
        requests_per_second=10_000,
        **more,
    )
    app = build(configuration)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with app.router.lifespan_context(app):
        yield RunningService(app, transport, app.state.engine, identity, server, database, configuration, f"/{name}/v1")


def migrate(folder: Path, owner_database_url: str, revision: str = "head") -> None:
    """Brings a database to a revision, as `alembic upgrade` does."""
    command.upgrade(alembic_config(folder, owner_database_url), revision)


def alembic_config(folder: Path, owner_database_url: str) -> Config:
    """Alembic's configuration of the service in `folder`, for another database than its own."""
    config = Config(folder / "alembic.ini")
    config.attributes["owner_database_url"] = owner_database_url
    return config
