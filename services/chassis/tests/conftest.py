"""The chassis under test: a service of notes on a real, migrated PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID

import pytest
from notes_api.main import build
from notes_desk import Desk, served_at

from chassis.settings import ServiceSettings
from chassis.testing import DatabaseServer, RunningService, TestIdentity, running_service

FOLDER = Path(__file__).parent / "notes_api"


@pytest.fixture(scope="session")
async def service(postgres_server: DatabaseServer, identity: TestIdentity) -> AsyncIterator[RunningService]:
    """The notes on a database of their own."""
    async with running_service(
        "notes-api", "notes", FOLDER, build, ServiceSettings, postgres_server, identity
    ) as running:
        yield running


@pytest.fixture(scope="session")
async def address(service: RunningService) -> AsyncIterator[str]:
    """The same service behind a real HTTP server: what streams needs one."""
    async with served_at(service.app) as found:
        yield f"{found}{service.root}"


@pytest.fixture
async def programme(service: RunningService) -> UUID:
    """A real programme of the test's own."""
    return await service.new_programme()


@pytest.fixture
async def desk(service: RunningService, programme: UUID) -> Desk:
    """Someone who writes notes in it."""
    return Desk(service, programme)
