"""`python -m driftstart_local.npm frontend run check`: npm of the wheel's Node, in that folder, packages in place."""

import subprocess
import sys

from driftstart_local.node import ensure_packages, node_environment, npm_command
from driftstart_local.parts import PartError
from driftstart_local.settings import ROOT


def main() -> None:
    place, *arguments = sys.argv[1:]
    folder = ROOT / place
    try:
        ensure_packages(folder, lambda sentence: print(f"driftstart: {sentence}", flush=True))
    except PartError as error:
        sys.exit(f"driftstart: {error}")
    sys.exit(subprocess.call(npm_command(["--silent", *arguments]), cwd=folder, env=node_environment()))


if __name__ == "__main__":
    main()
