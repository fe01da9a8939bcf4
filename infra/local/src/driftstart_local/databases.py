"""The services' databases: in the PostgreSQL we ship (`postgres.py`), or in one of the region's own."""

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, Protocol, TypeVar
from urllib.parse import quote, urlsplit, urlunsplit

import asyncpg

from driftstart_local.postgres import PostgresError, PostgresServer
from driftstart_local.secret_store import SecretStore
from driftstart_local.settings import OwnPostgres, Settings

OLDEST = 18
T = TypeVar("T")


class Databases(Protocol):
    """What a system needs of its PostgreSQL, whoever runs it."""

    def start(self) -> None:
        """Returns when it answers. Raises PostgresError with one sentence when it won't."""

    def stop(self) -> None: ...

    def running(self) -> bool: ...

    def ensure_database(self, database: str) -> None: ...

    def url(self, database: str, role: str) -> str: ...

    @property
    def stamp(self) -> Path | None:
        """Where to note what has been prepared; None where only the database itself can know."""

    @property
    def process(self) -> dict[str, Any] | None:
        """What `running.json` says of it; None when it is no process of ours."""


def databases(settings: Settings) -> Databases:
    """Those the settings name."""
    if settings.own_postgres is None:
        return PostgresServer(settings.data / "postgres")
    return OwnDatabases(settings.own_postgres, settings.data / "own-postgres")


class OwnDatabases:
    """Databases and roles in a PostgreSQL that others run: given ready-made, or made by its administrator's address.

    The folder keeps the passwords of the roles made.
    """

    stamp = None
    process = None

    def __init__(self, own: OwnPostgres, folder: Path) -> None:
        self._own = own
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        self._secrets = SecretStore(folder / "secrets.json")

    def start(self) -> None:
        """Each address given is tried once."""
        for address in filter(None, (self._own.admin, *self._own.given.values())):
            _run(_look(address))

    def stop(self) -> None:
        """It is not ours to stop."""

    def running(self) -> bool:
        """It is not ours to start again; the services wait for it by themselves."""
        return True

    def url(self, database: str, role: str) -> str:
        if role in self._own.given:
            return self._own.given[role]
        place = urlsplit(self._administrator)
        host = place.netloc.rpartition("@")[2]
        netloc = f"{role}:{quote(self._secrets.get(role))}@{host}"
        return urlunsplit(place._replace(netloc=netloc, path=f"/{database}"))

    def ensure_database(self, database: str) -> None:
        """Made with its owner and app role unless its addresses are given."""
        roles = [f"{database}_owner", f"{database}_app"]
        if not all(role in self._own.given for role in roles):
            _run(self._make(database, *roles))
        for role in roles:
            _run(_look(self.url(database, role), role))

    @property
    def _administrator(self) -> str:
        if self._own.admin is None:
            raise PostgresError("DRIFTSTART_POSTGRES_URL is not set.")
        return self._own.admin

    async def _make(self, database: str, owner: str, app: str) -> None:
        connection = await asyncpg.connect(self._administrator, timeout=10)
        try:
            for role in (owner, app):
                await self._make_role(connection, role)
            if not await connection.fetchval("SELECT true FROM pg_roles WHERE rolname = current_user AND rolsuper"):
                await connection.execute(f"GRANT {owner} TO CURRENT_USER")
            if not await connection.fetchval("SELECT true FROM pg_database WHERE datname = $1", database):
                # Text is ordered by the services' own sort key, which counts on the order of code points.
                await connection.execute(
                    f"CREATE DATABASE {database} OWNER {owner} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"
                    " LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'"
                )
            await connection.execute(f"REVOKE ALL ON DATABASE {database} FROM PUBLIC")
            await connection.execute(f"GRANT CONNECT ON DATABASE {database} TO {app}")
        finally:
            await connection.close()

    async def _make_role(self, connection: asyncpg.Connection, role: str) -> None:
        there = await connection.fetchval("SELECT true FROM pg_roles WHERE rolname = $1", role)
        if there and not self._secrets.knows(role):
            raise PostgresError(
                f"The role {role} is in the PostgreSQL at {place_of(self._administrator)} already, but its password is"
                " not known here: restore own-postgres/secrets.json, drop the role, or give the service's addresses."
            )
        if not there:
            await connection.execute(f"CREATE ROLE {role} LOGIN PASSWORD '{self._secrets.get(role)}'")


def place_of(address: str) -> str:
    """Host and port, without user and password."""
    parts = urlsplit(address)
    return f"{parts.hostname or 'localhost'}:{parts.port or 5432}"


async def _look(address: str, role: str | None = None) -> None:
    """That it answers and is new enough and, where `role` is to work in it, that it is that role's and orders text
    by code points."""
    place, parts = place_of(address), urlsplit(address)
    try:
        connection = await asyncpg.connect(address, timeout=10)
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, ValueError) as error:
        raise PostgresError(
            f"The PostgreSQL at {place} can't be reached as {parts.username} ({error or type(error).__name__});"
            " check DRIFTSTART_POSTGRES_URL and DRIFTSTART_<SERVICE>_[OWNER_]DATABASE_URL."
        ) from error
    try:
        version = connection.get_server_version().major
        if version < OLDEST:
            raise PostgresError(f"The PostgreSQL at {place} is version {version}; Driftstart needs {OLDEST} or later.")
        if role and (user := await connection.fetchval("SELECT current_user")) != role:
            raise PostgresError(
                f"A service's role at {place} is {user}, but must be named {role}: the migrations grant it its rights."
            )
        if role and not await connection.fetchval("SELECT current_setting('server_encoding') = 'UTF8' AND 'Z' < 'a'"):
            raise PostgresError(
                f"The database {parts.path.removeprefix('/')} at {place} must be in UTF-8 and order text by code"
                " points: create it with ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'."
            )
    finally:
        await connection.close()


def _run(what: Coroutine[Any, Any, T]) -> T:
    try:
        return asyncio.run(what)
    except asyncpg.PostgresError as error:
        raise PostgresError(f"PostgreSQL refused to prepare the databases: {error}") from error
