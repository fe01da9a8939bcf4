"""`make bench`: every subject one after another, or the one named: `make bench SUBJECT=readiness_grid`."""

from __future__ import annotations

import importlib
import sys

SUBJECTS = (
    "bench",
    "readiness_grid",
    "forecast",
    "imports",
)


def main() -> None:
    """Prints each subject's figures."""
    for subject in sys.argv[1:] or SUBJECTS:
        print(f"\n== {subject} ==", flush=True)
        importlib.import_module(subject).main()


if __name__ == "__main__":
    main()
