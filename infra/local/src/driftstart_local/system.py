"""The whole system for tests, benches and replays: the same supervisor as `make run`, in a folder of its own.

`with System.start(folder) as system:` then `system.url`, `system.token("triage")`, `system.kill("incident-api")`.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Self

from driftstart_local.launch import tethered
from driftstart_local.parts import answers
from driftstart_local.postgres import free_port
from driftstart_local.processes import alive
from driftstart_local.running import Running, RunningError, read_running
from driftstart_local.sign_in import access_token, machine_token

START_SECONDS = 300.0


class NotReadyError(Exception):
    """The system did not do what was asked; the text holds what it printed."""


class System:
    def __init__(self, data: Path, url: str, process: subprocess.Popen[bytes]) -> None:
        self.data = data
        self.url = url
        self._process = process
        self._token = cache(lambda role: access_token(self.url, role))

    @classmethod
    def start(cls, data: Path, *, port: int | None = None, told: Mapping[str, str] | None = None) -> Self:
        """Returns when every part answers; start it from the main thread. The data folder may be used again.

        told: more settings, by the names of `settings.py`.
        """
        chosen = port or free_port()
        data.mkdir(parents=True, exist_ok=True)
        settings = {"DRIFTSTART_PORT": str(chosen), "DRIFTSTART_DATA": str(data), "DRIFTSTART_DEMO": "true"}
        settings |= {"DRIFTSTART_URL": f"http://localhost:{chosen}"} | dict(told or {})
        with (data / "supervisor.log").open("ab") as log:
            process = subprocess.Popen(
                tethered([sys.executable, "-m", "driftstart_local"], on_orphan=signal.SIGTERM),
                env=os.environ | settings,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        system = cls(data, settings["DRIFTSTART_URL"], process)
        system.wait_until_ready(START_SECONDS)
        return system

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def token(self, role: str) -> str:
        """An access token of that demo sign-in; the same one as long as this object lives."""
        return self._token(role)

    def machine_token(self, client: str, scope: str) -> str:
        secrets = json.loads((self.data / "identity" / "clients.json").read_text())
        return machine_token(self.url, client, secrets[client], scope)

    def database_url(self, service: str, role: str | None = None) -> str:
        """The address of a service's database (`incident`), as its app role unless another is named."""
        found = self.running().parts["postgres"]["url"]
        secrets = json.loads((self.data / "postgres" / "secrets.json").read_text())
        user = role or f"{service}_app"
        return f"postgresql://{user}:{secrets[user]}@{found.removeprefix('tcp://')}/{service}"

    def running(self) -> Running:
        return read_running(self.data)

    def pid(self, name: str) -> int:
        return int(self.running().parts[name]["pid"])

    def kill(self, name: str) -> None:
        """kill -9 that part; the supervisor starts it again."""
        os.kill(self.pid(name), signal.SIGKILL)

    def wait_until_ready(self, timeout: float = 30.0) -> None:
        """Until every part runs and answers, the restarted ones included."""
        deadline = time.monotonic() + timeout
        while not self._all_answer():
            if self._process.poll() is not None or time.monotonic() > deadline:
                printed = (self.data / "supervisor.log").read_text(errors="replace")
                self.stop()
                raise NotReadyError(f"the system is not ready: {printed[-3000:]}")
            time.sleep(0.05)

    def stop(self) -> None:
        """As Ctrl-C does: every part in order, the data is kept."""
        if self._process.poll() is None:
            self._process.terminate()
        self._process.wait(timeout=60)

    def _all_answer(self) -> bool:
        try:
            running = self.running()
        except RunningError:
            return False
        living = all(alive(part["pid"]) for part in running.parts.values())
        urls = [part["url"] for part in running.parts.values() if str(part["url"]).startswith("http")]
        return running.ready and living and all(answers(url, below=500) for url in urls)
