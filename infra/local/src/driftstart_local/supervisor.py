"""Starts every part in order, starts again what dies, stops all in order."""

import os
import signal
import time
from collections.abc import Callable, Iterable
from types import FrameType

from driftstart_local.databases import databases
from driftstart_local.node import FRONTEND, IDENTITY, ensure_application, ensure_packages
from driftstart_local.own_identity import found
from driftstart_local.parts import PartError, RunningPart
from driftstart_local.postgres import PostgresError, PostgresServer
from driftstart_local.preparation import claim, prepare, require_free_port
from driftstart_local.running import Running, write_running
from driftstart_local.services import present_services
from driftstart_local.settings import Settings
from driftstart_local.world import World, logs_folder

START_SECONDS = 180.0
LOOK_SECONDS = 0.1
PATIENCE = (0.0, 0.5, 1.0, 2.0, 5.0)
STEADY_SECONDS = 30.0

Say = Callable[[str], None]


class Supervisor:
    """One system on one machine. Must be used by the main thread: the kernel ends the parts when it ends."""

    def __init__(self, settings: Settings, say: Say) -> None:
        self.settings = settings
        self._say = say
        self._stopping = False
        self._lock = claim(settings.data)
        require_free_port(settings.bind, settings.port)
        self._databases = databases(settings)
        self._parts: list[RunningPart] = []
        self._deaths: dict[str, list[float]] = {}
        self._shown: object = None
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._ask_to_stop)

    def start(self) -> World:
        """Returns when every part answers. Raises PartError or PostgresError with one sentence."""
        logs = logs_folder(self.settings.data)
        own = self.settings.own_identity
        if own is not None:
            own = found(own)
        else:
            ensure_packages(IDENTITY, self._say)
        self._databases.start()
        world = World(self.settings, present_services(), self._databases, own)
        if own is None:
            self._begin(RunningPart(world.identity(), logs))
        if FRONTEND.exists():
            ensure_packages(FRONTEND, self._say)
            ensure_application(self._say)
        prepare(world, self._databases, self._say)
        for service in world.services:
            self._begin(RunningPart(world.api(service), logs))
            if service.has("worker"):
                self._begin(RunningPart(world.worker(service), logs))
        self._begin(RunningPart(world.gateway(), logs))
        self._wait_until_all_answer()
        return world

    def watch(self) -> None:
        """Until we are told to stop."""
        while not self._stopping:
            for part in self._parts:
                if part.died():
                    self._revive(part)
            if not self._databases.running():
                self._revive_postgres()
            self._tell(ready=True)
            time.sleep(LOOK_SECONDS)

    def stop(self) -> None:
        """The door first, the database last."""
        by_name = {part.name: part for part in self._parts}
        workers = [part for name, part in by_name.items() if name.endswith("-worker")]
        services = [part for name, part in by_name.items() if name.endswith("-api")]
        rest = [by_name[name] for name in ("identity",) if name in by_name]
        for group in ([by_name[name] for name in ("gateway",) if name in by_name], workers + services, rest):
            _stop_together(group)
        self._databases.stop()
        self._tell(ready=False)

    @property
    def stopping(self) -> bool:
        return self._stopping

    def _begin(self, part: RunningPart) -> None:
        self._parts.append(part)
        part.start()

    def _wait_until_all_answer(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        for part in self._parts:
            while not self._stopping and not part.ready():
                if time.monotonic() > deadline:
                    raise PartError(f"{part.name} does not answer; the end of {part.log}:\n{part.last_words()}")
                if part.died() and part.starts >= len(PATIENCE):
                    raise PartError(f"{part.name} does not start; the end of {part.log}:\n{part.last_words()}")
                if part.died():
                    time.sleep(PATIENCE[part.starts])
                    part.start()
                time.sleep(LOOK_SECONDS / 2)

    def _revive(self, part: RunningPart) -> None:
        """At once the first time, then with growing pauses, as long as it goes on dying."""
        now = time.monotonic()
        recent = [at for at in self._deaths.get(part.name, []) if now - at < STEADY_SECONDS]
        if recent and now - recent[-1] < PATIENCE[min(len(recent), len(PATIENCE) - 1)]:
            return
        self._deaths[part.name] = [*recent, now]
        self._say(f"{part.name} died and is started again; its log: {part.log}")
        part.start()

    def _revive_postgres(self) -> None:
        if isinstance(self._databases, PostgresServer):
            self._say(f"PostgreSQL died and is started again; its log: {self._databases.log}")
        try:
            self._databases.start()
        except PostgresError as error:
            self._say(str(error))

    def _tell(self, *, ready: bool) -> None:
        parts = {
            part.name: {"pid": part.pid, "url": part.part.ready_url, "starts": part.starts} for part in self._parts
        }
        if process := self._databases.process:
            parts["postgres"] = process
        if (state := (ready, parts)) != self._shown:
            self._shown = state
            write_running(self.settings.data, Running(self.settings.public_url, os.getpid(), ready, parts))

    def _ask_to_stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping = True


def _stop_together(parts: Iterable[RunningPart]) -> None:
    group = list(parts)
    for part in group:
        part.ask_to_stop()
    for part in group:
        part.stop()
