"""incident-api under test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from incident_directory import Directory, new_directory

from chassis.testing import DatabaseServer, RunningService, TestIdentity, running_service
from incident_api.main import build
from incident_api.settings import Settings

FOLDER = Path(__file__).parents[1]


@pytest.fixture(scope="session")
async def service(postgres_server: DatabaseServer, identity: TestIdentity) -> AsyncIterator[RunningService]:
    """The service on its own migrated database."""
    async with running_service(
        "incident-api", "incident", FOLDER, build, Settings, postgres_server, identity
    ) as running:
        yield running


@pytest.fixture
async def directory(service: RunningService) -> Directory:
    """A programme of the test's own, an exercise whose clock stands still."""
    return await new_directory(service)
