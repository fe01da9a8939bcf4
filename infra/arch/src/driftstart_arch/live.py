"""Rules held by asking the applications themselves: routes, lists, descriptions."""

from __future__ import annotations

import ast
import importlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from driftstart_arch.sources import Finding

STATEMENTS = "tests/api/test_statements.py"
"""Where a service's tests say, in a table of that name, how many statements each of its lists costs."""
OWN_LISTS = frozenset({"/changes"})
"""Lists of the chassis, whose own tests count their statements."""


@dataclass(frozen=True)
class Built:
    """A service's application as it is now."""

    name: str
    folder: Path
    app: Any

    @property
    def root(self) -> str:
        """The address all its routes begin with."""
        return f"/{self.name}/v1"

    @property
    def description(self) -> dict[str, Any]:
        """Its live OpenAPI document."""
        return dict(self.app.openapi())

    def where(self, root: Path, path: str) -> str:
        """A file of the service, as shown."""
        return str((self.folder / path).relative_to(root))


def built(root: Path) -> list[Built]:
    """Each service's application, built to be described: it reaches no database and nobody else."""
    return [_built(folder) for folder in sorted(root.glob("services/*-api"))]


def _built(folder: Path) -> Built:
    package = folder.name.replace("-", "_")
    settings = importlib.import_module(f"{package}.settings").Settings
    return Built(folder.name, folder, importlib.import_module(f"{package}.main").build(settings.for_description()))


def routes_are_guarded(root: Path, service: Built) -> Iterator[Finding]:
    """Each route asks for a grant, or is one of those named as public."""
    routes = importlib.import_module("chassis.testing.routes")
    for route in routes.routes_of(service.app, service.root):
        if route.roles is None and route.path not in routes.PUBLIC:
            yield Finding("routes", service.where(root, "."), f"{route.method} {route.path} asks for no permission")


def lists_are_counted(root: Path, service: Built) -> Iterator[Finding]:
    """Each list has the number of statements it costs in the table that a test asserts."""
    counted, found = _table(service.folder / STATEMENTS), lists(service)
    where = service.where(root, STATEMENTS)
    for path in sorted(found - counted):
        yield Finding("lists", where, f"no test counts the statements of GET {path}")
    for path in sorted(counted - found):
        yield Finding("lists", where, f"GET {path} is no list")


def lists(service: Built) -> set[str]:
    """The addresses of collections: they answer with `items` and do not end in an id."""
    document = service.description
    found = set()
    for path, operations in document["paths"].items():
        content = operations.get("get", {}).get("responses", {}).get("200", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema", {})
        named = document["components"]["schemas"].get(schema.get("$ref", "").rpartition("/")[2], {})
        if "items" in named.get("properties", {}) and not path.endswith("}"):
            found.add(path.removeprefix(service.root))
    return found - OWN_LISTS


def _table(path: Path) -> set[str]:
    if not path.exists():
        return set()
    for node in ast.parse(path.read_text("utf-8")).body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id="STATEMENTS")], value=value)
                | ast.AnnAssign(target=ast.Name(id="STATEMENTS"), value=value)
            ) if value is not None:
                return set(ast.literal_eval(value))
    return set()


def description_is_committed(root: Path, service: Built) -> Iterator[Finding]:
    """The committed openapi.json is the live one."""
    path = service.folder / "openapi.json"
    if not path.exists() or json.loads(path.read_text("utf-8")) != service.description:
        where = service.where(root, "openapi.json")
        yield Finding("description", where, "is not what the service answers: make openapi")


RULES = (routes_are_guarded, lists_are_counted, description_is_committed)
