"""The services' own source files, parsed once, with what each imports."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Finding:
    """A rule that is broken, and where."""

    rule: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what} [{self.rule}]"


@dataclass(frozen=True)
class Source:
    """A Python file of a service or of the chassis."""

    root: Path
    path: Path
    package: str
    inner: tuple[str, ...]

    @cached_property
    def text(self) -> str:
        """What it says."""
        return self.path.read_text("utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.text)

    @property
    def feature(self) -> str | None:
        """The folder of the domain it lies in; None at the top of its package."""
        return self.inner[0] if len(self.inner) > 1 else None

    @cached_property
    def imports(self) -> list[tuple[int, str]]:
        """Line and dotted name of everything it imports, wherever in the file."""
        found: list[tuple[int, str]] = []
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found += [(node.lineno, name.name) for name in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                found += [(node.lineno, f"{node.module}.{name.name}") for name in node.names]
        return found

    def finding(self, rule: str, line: int, what: str) -> Finding:
        """Something wrong at a line of this file."""
        return Finding(rule, f"{self.path.relative_to(self.root)}:{line}", what)


def packages(root: Path) -> list[Path]:
    """The folders of the services' packages, the chassis among them."""
    return sorted(path.parent for path in root.glob("services/*/src/*/__init__.py"))


def sources(root: Path) -> list[Source]:
    """Every Python file of every service, the chassis among them."""
    return list(_sources(root))


def _sources(root: Path) -> Iterator[Source]:
    for package in packages(root):
        for path in sorted(package.rglob("*.py")):
            yield Source(root, path, package.name, path.relative_to(package).parts)
