"""For tests: a service on a real, migrated PostgreSQL, with tokens signed by a key of its own. A pytest plugin."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from chassis.testing.identity import TestIdentity
from chassis.testing.service import RunningService, running_service
from driftstart_local.postgres import PostgresServer

__all__ = ["RunningService", "TestIdentity", "running_service"]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server of this test run's own."""
    with PostgresServer.temporary() as server:
        yield server


@pytest.fixture(scope="session")
def identity(tmp_path_factory: pytest.TempPathFactory) -> TestIdentity:
    """Signs tokens as the identity provider would."""
    return TestIdentity(Path(tmp_path_factory.mktemp("identity")))
