"""A PostgreSQL for tests, as a pytest plugin: what runs the services stands above them, so it comes in from here."""

from collections.abc import Iterator

import pytest

from driftstart_local.postgres import PostgresServer


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server of this test run's own."""
    with PostgresServer.temporary() as server:
        yield server
