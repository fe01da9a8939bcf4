"""`python -m driftstart_arch [ROOT]`: every rule, on the repository at ROOT (here). Status 1 when one is broken."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from importlinter.cli import lint_imports

from driftstart_arch import code, live
from driftstart_arch.sources import Finding, packages, sources


def findings(root: Path) -> list[Finding]:
    """Everything that breaks a rule which import-linter cannot hold."""
    read = sources(root)
    found = [finding for rule in code.RULES for finding in rule(read)]
    services = live.built(root)
    return found + [finding for rule in live.RULES for service in services for finding in rule(root, service)]


def main() -> int:
    """Says what is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", nargs="?", default=".", type=Path)
    root = parser.parse_args().root.resolve()
    # The code at ROOT is what is judged, whatever is installed.
    sys.path[:0] = [str(package.parent) for package in packages(root)]
    broken = lint_imports(config_filename=str(root / "pyproject.toml"), no_cache=True, no_logo=True)
    found = findings(root)
    for finding in found:
        sys.stdout.write(f"{finding}\n")
    return 1 if broken or found else 0


if __name__ == "__main__":
    sys.exit(main())
