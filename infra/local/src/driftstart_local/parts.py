"""One part of the system: a program, its environment, how we know that it answers, how it is stopped."""

import os
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from driftstart_local.launch import tethered

LOG_LIMIT = 20_000_000
# What a part inherits of our environment: what programs need to run, and no setting by accident.
INHERITED = ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")


class PartError(Exception):
    """A part could not be started; the text is one sentence for a person."""


@dataclass(frozen=True)
class Part:
    name: str
    command: Sequence[str | Path]
    environment: Mapping[str, str]
    ready_url: str | None = None
    ready_below: int = 300


class RunningPart:
    """A part's process; start it again after it died. Its output goes to `<logs>/<name>.log`."""

    def __init__(self, part: Part, logs: Path) -> None:
        self.part = part
        self.log = logs / f"{part.name}.log"
        self.starts = 0
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def name(self) -> str:
        return self.part.name

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process is not None else None

    def start(self) -> None:
        self._keep_log_bounded()
        environment = {name: os.environ[name] for name in INHERITED if name in os.environ}
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                tethered(self.part.command),
                env=environment | dict(self.part.environment),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # Ctrl-C reaches every process of a terminal's group; these are stopped in order instead.
                start_new_session=True,
            )
        self.starts += 1

    def died(self) -> bool:
        return self._process is not None and self._process.poll() is not None

    def ready(self) -> bool:
        if self._process is None or self.died():
            return False
        return self.part.ready_url is None or answers(self.part.ready_url, below=self.part.ready_below)

    def wait_ready(self, timeout: float) -> None:
        deadline = time.monotonic() + timeout
        while not self.ready():
            if self.died() or time.monotonic() > deadline:
                raise PartError(f"{self.name} does not start; the end of {self.log}:\n{self.last_words()}")
            time.sleep(0.05)

    def ask_to_stop(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)

    def stop(self, timeout: float = 8.0) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def kill(self) -> None:
        """kill -9, as the kernel does when memory is short."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def last_words(self, lines: int = 8) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def _keep_log_bounded(self) -> None:
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT:
            self.log.replace(self.log.with_suffix(".log.1"))


def answers(url: str, *, below: int = 300) -> bool:
    """Whether a GET of url is answered within a second, with a status below that."""
    try:
        with urllib.request.urlopen(url, timeout=1.0) as answer:  # noqa: S310
            return bool(answer.status < below)
    except urllib.error.HTTPError as error:
        return error.code < below
    except (urllib.error.URLError, OSError):
        return False
