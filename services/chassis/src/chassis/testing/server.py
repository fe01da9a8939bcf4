"""What tests need of a PostgreSQL server. Who starts one gives it as the fixture `postgres_server`."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class DatabaseServer(Protocol):
    """A server of this test run's own, whose administrator we are."""

    log: Path
    """Every statement of a role that has `log_statement` set."""

    def url(self, database: str, role: str = ...) -> str:
        """The address of a database, as that role."""

    def execute(self, sql: str, database: str = ...) -> str:
        """Runs statements as the administrator; returns rows, columns apart by `|`."""

    def ensure_database(self, database: str, *, service: str | None = None) -> None:
        """That database, with the roles `<service>_owner` and `<service>_app`; service is its name unless said."""
