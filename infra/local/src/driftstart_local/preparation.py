"""What must be done before the parts start: folders, databases, migrations, reference data. Nothing twice."""

import fcntl
import json
import os
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

from driftstart_local.databases import Databases
from driftstart_local.launch import tethered
from driftstart_local.parts import INHERITED, PartError
from driftstart_local.services import Service
from driftstart_local.world import World

Say = Callable[[str], None]


def claim(data: Path) -> IO[str]:
    """The data folder, ours alone as long as the returned file is open. The kernel lets go of it at kill -9."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        # As root, PostgreSQL runs as another user, who must be able to pass through to its own folder.
        data.chmod(0o711 if os.geteuid() == 0 else 0o700)
        lock = (data / "lock").open("a")
    except OSError as error:
        raise PartError(
            f"The data folder {data} can't be written: {error.strerror}. Choose another with DRIFTSTART_DATA."
        ) from error
    deadline = time.monotonic() + 3
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            if time.monotonic() > deadline:
                raise PartError(
                    f"The data folder {data} is in use by another Driftstart; stop that one,"
                    " or choose another folder with DRIFTSTART_DATA."
                ) from None
            time.sleep(0.1)
        else:
            return lock


def require_free_port(bind: str, port: int) -> None:
    """A system just killed may hold its port for a moment."""
    deadline = time.monotonic() + 3
    while True:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((bind, port))
            except OSError as error:
                if time.monotonic() > deadline:
                    raise PartError(
                        f"Port {port} can't be used ({error.strerror});"
                        f" choose another with make run DRIFTSTART_PORT={port + 10}."
                    ) from None
                time.sleep(0.1)
            else:
                return


def prepare(world: World, databases: Databases, say: Say) -> None:
    """Databases, migrations and reference data of the services that changed since they were last prepared."""
    stamp = databases.stamp
    done: dict[str, str] = json.loads(stamp.read_text()) if stamp and stamp.exists() else {}
    wanted = {service.key: service.fingerprint() for service in world.services}
    changed = [service for service in world.services if done.get(service.key) != wanted[service.key]]
    if not changed:
        return
    for service in changed:
        say(f"preparing the database of {service.name}")
        databases.ensure_database(service.key)
    logs = world.settings.data / "logs"
    rounds = max(len(service.preparations()) for service in changed)
    for number in range(rounds):
        steps = [(one, one.preparations()[number]) for one in changed if number < len(one.preparations())]
        _run_side_by_side(world, steps, logs)
    if stamp:
        stamp.write_text(json.dumps(done | wanted))


def _run_side_by_side(world: World, steps: list[tuple[Service, list[str]]], logs: Path) -> None:
    inherited = {name: os.environ[name] for name in INHERITED if name in os.environ}
    running = []
    for service, command in steps:
        path = logs / f"{service.key}-preparation.log"
        with path.open("ab") as log:
            process = subprocess.Popen(
                tethered(command), env=inherited | world.preparing_environment(service), stdout=log, stderr=log
            )
        running.append((service, process, path))
    exits = [(service, process.wait(), path) for service, process, path in running]
    for service, code, path in exits:
        if code != 0:
            tail = "\n".join(path.read_text(errors="replace").splitlines()[-8:])
            raise PartError(f"The database of {service.name} could not be prepared; the end of {path}:\n{tail}")
