"""What a running system says of itself in `<data>/running.json`: address, parts, process ids. No secrets."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class RunningError(Exception):
    """No system runs there; the text is one sentence for a person."""


@dataclass(frozen=True)
class Running:
    url: str
    supervisor: int
    ready: bool
    parts: dict[str, dict[str, Any]]


def write_running(data: Path, running: Running) -> None:
    path = data / "running.json"
    draft = path.with_name("running.json.new")
    draft.write_text(json.dumps(running.__dict__, indent=1))
    draft.replace(path)


def read_running(data: Path) -> Running:
    """Raises RunningError when nothing runs on that data folder."""
    try:
        running = Running(**json.loads((data / "running.json").read_text()))
    except FileNotFoundError:
        raise RunningError(f"Driftstart does not run on {data}; start it with make run.") from None
    if not Path(f"/proc/{running.supervisor}").exists():
        raise RunningError(f"Driftstart has stopped on {data}; start it with make run.")
    return running


def require_shipped_identity(running: Running) -> None:
    """Raises RunningError where people sign in at the region's own provider: it has no demo sign-ins or clients."""
    if running.ready and "identity" not in running.parts:
        raise RunningError(
            "The running system signs in at the region's own provider, so there are no demo sign-ins and no clients of"
            " the exercise; start one without DRIFTSTART_IDENTITY_ISSUER for that."
        )
