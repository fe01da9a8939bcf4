import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from driftstart_local.postgres import PostgresError, PostgresServer
from driftstart_local.processes import all_gone


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    with PostgresServer.temporary() as started:
        started.ensure_database("incident")
        started.ensure_database("readiness")
        yield started


async def test_it_is_postgresql_18_in_utf8(server: PostgresServer) -> None:
    connection = await asyncpg.connect(server.url("incident", "incident_owner"))
    try:
        assert str(await connection.fetchval("SHOW server_version")).startswith("18.")
        assert await connection.fetchval("SELECT lower('ÅÄÖ')") == "åäö"
    finally:
        await connection.close()


@pytest.mark.parametrize("role", ["incident_owner", "incident_app"])
async def test_a_role_of_one_database_is_refused_by_another(server: PostgresServer, role: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await asyncpg.connect(server.url("readiness", role))


async def test_a_wrong_password_is_refused(server: PostgresServer) -> None:
    url = server.url("incident", "incident_app")
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(url.replace("_app:", "_app:x"))


async def test_the_app_role_may_create_nothing(server: PostgresServer) -> None:
    connection = await asyncpg.connect(server.url("incident", "incident_app"))
    try:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute("CREATE TABLE mine (id int)")
    finally:
        await connection.close()


def test_ensuring_twice_changes_nothing(server: PostgresServer) -> None:
    server.ensure_database("incident")
    assert server.execute("SELECT count(*) FROM pg_database WHERE datname = 'incident'") == "1"


def test_kill_9_loses_nothing_committed(tmp_path: Path) -> None:
    server = PostgresServer(tmp_path / "postgres")
    try:
        server.start()
        server.execute("CREATE TABLE kept AS SELECT 42 AS answer")
        server.kill()
        server.start()
        assert server.execute("SELECT answer FROM kept") == "42"
    finally:
        server.stop()


def test_secrets_are_for_their_owner_alone(tmp_path: Path) -> None:
    server = PostgresServer(tmp_path / "postgres")
    server.url("incident", "incident_app")
    assert (tmp_path / "postgres" / "secrets.json").stat().st_mode & 0o777 == 0o600


def test_a_broken_data_folder_is_told_in_words(tmp_path: Path) -> None:
    server = PostgresServer(tmp_path / "postgres")
    server.start()
    server.stop()
    (tmp_path / "postgres" / "data" / "global" / "pg_control").unlink()
    with pytest.raises(PostgresError, match="PostgreSQL does not start"):
        server.start(timeout=1.0)


def test_it_dies_with_a_parent_killed_by_9(tmp_path: Path) -> None:
    program = (
        "import sys, time\nfrom pathlib import Path\n"
        "from driftstart_local.postgres import PostgresServer\n"
        "server = PostgresServer(Path(sys.argv[1]))\nserver.start()\n"
        "print(server.pid, flush=True)\ntime.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path / "postgres")], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
    assert all_gone([pid], within=10.0)
