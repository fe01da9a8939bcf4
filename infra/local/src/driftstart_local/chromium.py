"""A real Chromium for the end-to-end tests: the machine's own, Debian's when we are root, else Playwright's."""

import os
import shutil
import subprocess
from pathlib import Path

from driftstart_local.node import FRONTEND, node_environment, npm_command
from driftstart_local.parts import PartError

NAMES = ("chromium", "chromium-browser", "google-chrome")


def ensure_chromium() -> Path | None:
    """Its path, or None when it is Playwright's own, which Playwright finds by itself."""
    found = _on_path()
    if found is not None:
        return found
    if os.geteuid() == 0 and shutil.which("apt-get"):
        _run(["apt-get", "update", "-qq"])
        _run(["apt-get", "install", "-qqy", "--no-install-recommends", "chromium"])
        return _on_path()
    _run(npm_command(["exec", "--", "playwright", "install", "chromium"]))
    return None


def _on_path() -> Path | None:
    return next((Path(found) for name in NAMES if (found := shutil.which(name))), None)


def _run(command: list[str]) -> None:
    environment = node_environment() | {"DEBIAN_FRONTEND": "noninteractive"}
    if subprocess.call(command, cwd=FRONTEND, env=environment) != 0:
        raise PartError(f"No Chromium could be installed ({' '.join(command[:3])} failed); install one and try again.")
