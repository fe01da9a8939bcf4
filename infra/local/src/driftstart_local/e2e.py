"""The browser tests against a whole system of their own: `python -m driftstart_local.e2e [Playwright arguments]`.

They are told DRIFTSTART_URL (the gateway), DRIFTSTART_DATA (its data folder) and CHROMIUM (a path, when there is one).
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from driftstart_local.chromium import ensure_chromium
from driftstart_local.node import FRONTEND, ensure_packages, node_environment, npm_command
from driftstart_local.parts import PartError
from driftstart_local.system import NotReadyError, System


def main() -> None:
    try:
        ensure_packages(FRONTEND, lambda sentence: print(f"driftstart: {sentence}", flush=True))
        chromium = ensure_chromium()
        with tempfile.TemporaryDirectory(prefix="driftstart-e2e-") as folder:
            sys.exit(_run(Path(folder) / "data", chromium, sys.argv[1:]))
    except (PartError, NotReadyError) as error:
        sys.exit(f"driftstart: {error}")


def _run(data: Path, chromium: Path | None, arguments: list[str]) -> int:
    with System.start(data) as system:
        told = {"DRIFTSTART_URL": system.url, "DRIFTSTART_DATA": str(data)}
        told |= {"CHROMIUM": str(chromium)} if chromium else {}
        return subprocess.call(
            npm_command(["--silent", "run", "e2e", "--", *arguments]), cwd=FRONTEND, env=node_environment() | told
        )


if __name__ == "__main__":
    main()
