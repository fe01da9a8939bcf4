"""reporting-api under test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from recorded_feeds import Providers, recorded_providers

from chassis.testing import DatabaseServer, RunningService, TestIdentity, running_service
from reporting_api.main import build
from reporting_api.settings import Settings

FOLDER = Path(__file__).parents[1]


@pytest.fixture(scope="session")
async def reporting(postgres_server: DatabaseServer, identity: TestIdentity) -> AsyncIterator[RunningService]:
    """The service on its own migrated database."""
    async with running_service(
        "reporting-api", "reporting", FOLDER, build, Settings, postgres_server, identity
    ) as running:
        yield running


@pytest.fixture(scope="session")
async def providers(reporting: RunningService) -> AsyncIterator[Providers]:
    """Recorded feeds of the other services, over real HTTP."""
    async with recorded_providers(reporting) as found:
        yield found
