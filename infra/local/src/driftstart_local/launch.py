"""The command line that starts a part through child.py, and the user PostgreSQL runs as."""

import os
import pwd
import signal
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

CHILD = Path(__file__).with_name("child.py")


def tethered(
    command: Sequence[str | Path], *, user: str = "-", on_orphan: signal.Signals = signal.SIGKILL
) -> list[str]:
    """command, for this process's main thread to start; the kernel ends it when this process ends."""
    start = [sys.executable, "-I", "-S", str(CHILD), str(int(on_orphan)), str(os.getpid()), user]
    return start + [str(part) for part in command]


def unprivileged_user(existing: Path) -> tuple[int, int] | None:
    """Who runs PostgreSQL: we ourselves (None); it refuses root, so then who owns its folder, else nobody."""
    if os.geteuid() != 0:
        return None
    if existing.exists() and existing.stat().st_uid != 0:
        return existing.stat().st_uid, existing.stat().st_gid
    nobody = pwd.getpwnam("nobody")
    return nobody.pw_uid, nobody.pw_gid


def as_user(user: tuple[int, int] | None, needs: Iterable[Path]) -> str:
    """child.py's word for that user, who must be able to enter the folders of needs."""
    if user is None:
        return "-"
    reach = "" if all(_may_enter(path, *user) for path in needs) else "+reach"
    return f"{user[0]}:{user[1]}{reach}"


def _may_enter(path: Path, uid: int, gid: int) -> bool:
    return all(_enterable(folder, uid, gid) for folder in path.resolve().parents)


def _enterable(folder: Path, uid: int, gid: int) -> bool:
    found = folder.stat()
    shift = 6 if found.st_uid == uid else 3 if found.st_gid == gid else 0
    return bool(found.st_mode >> shift & 1)
