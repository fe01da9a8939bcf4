"""readiness-api under test."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from readiness_world import World, new_world

from chassis.testing import DatabaseServer, RunningService, TestIdentity, running_service
from chassis.testing.copies import allow_copies, copy_programme
from readiness_api.main import build
from readiness_api.reference_data import load
from readiness_api.settings import Settings

FOLDER = Path(__file__).parents[1]


@pytest.fixture(scope="session")
async def service(postgres_server: DatabaseServer, identity: TestIdentity) -> AsyncIterator[RunningService]:
    """The service on its own migrated database."""
    async with running_service(
        "readiness-api", "readiness", FOLDER, build, Settings, postgres_server, identity
    ) as running:
        yield running


@pytest.fixture(scope="session")
async def loaded(service: RunningService) -> RunningService:
    """The same service with the shipped programmes, loaded once."""
    assert await load(service.engine) == 3
    await service.place_all()
    return service


@pytest.fixture(scope="session")
async def pattern(service: RunningService) -> World:
    """An exercise founded through the API, with a wave and its sites; its clock stands still. Nobody changes it."""
    allow_copies(service)
    return await new_world(service)


@pytest.fixture
async def world(service: RunningService, pattern: World) -> World:
    """A copy of the pattern, the test's own."""
    return replace(pattern, programme=await copy_programme(service, pattern.programme), checklists={})


@pytest.fixture(scope="session")
async def still_world(service: RunningService, pattern: World) -> World:
    """One world for all tests that change nothing in it."""
    return replace(pattern, programme=await copy_programme(service, pattern.programme), checklists={})
