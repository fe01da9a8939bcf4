"""The API description: contact, licence, problems on every route, and its committed form."""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.responses import Response
from yaml import safe_dump

from chassis import examples
from chassis.api_info import ApiInfo

PROBLEM = {
    "type": "object",
    "required": ["type", "title", "status", "detail", "instance"],
    "description": "RFC 9457, i anroparens språk / in the caller's language",
    "properties": {
        "type": {"type": "string", "examples": ["urn:driftstart:problem:version-stale"]},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["pointer", "valueClass", "expected", "fix"],
                "properties": {name: {"type": "string"} for name in ("pointer", "valueClass", "expected", "fix")},
            },
        },
    },
}
EXAMPLES = "#/components/examples/"
_METHODS = ("get", "post", "put", "patch", "delete")


def describe(app: FastAPI, info: ApiInfo, root: str) -> None:
    """Makes the app answer its description at `/openapi.json` and `.yaml` under its root (profile DOK.23)."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _description(app, info)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]

    @app.get(f"{root}/openapi.yaml", include_in_schema=False)
    async def as_yaml() -> Response:
        return Response(safe_dump(app.openapi(), allow_unicode=True, sort_keys=False), media_type="application/yaml")


def _description(app: FastAPI, info: ApiInfo) -> dict[str, Any]:
    document = get_openapi(
        title=info.title,
        version=info.version,
        routes=app.routes,
        description=f"{info.description.sv}\n\n---\n\n{info.description.en}",
        contact={"name": "Driftstart", "url": "https://driftstart.example"},
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        servers=[{"url": "/", "description": "Genom porten / through the gateway"}],
    )
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    schemas["Problem"] = PROBLEM
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    composed = examples.Examples(schemas, info.examples)
    problem = {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}
    for path in document["paths"].values():
        for method in _METHODS:
            if operation := path.get(method):
                operation["responses"].pop("422", None)
                operation["responses"]["default"] = {"description": "Problem", **copy.deepcopy(problem)}
                _exemplify(operation, composed)
    shown = sorted(_shown(document["paths"]))
    document["components"]["examples"] = {name: {"value": composed.of_component(name)} for name in shown}
    return document


def _exemplify(operation: dict[str, Any], composed: examples.Examples) -> None:
    for part in (operation.get("requestBody", {}), *operation["responses"].values()):
        for media_type, body in part.get("content", {}).items():
            if not body.keys() & {"example", "examples"}:
                body.update(composed.of_body(media_type, body))


def _shown(part: Any) -> set[str]:
    """The components whose examples are linked to."""
    if isinstance(part, list):
        return {name for one in part for name in _shown(one)}
    if not isinstance(part, dict):
        return set()
    link = part.get("$ref")
    own = {link.removeprefix(EXAMPLES)} if isinstance(link, str) and link.startswith(EXAMPLES) else set()
    return own.union(*(_shown(one) for one in part.values()))


def export(make: Callable[[], FastAPI]) -> None:
    """Writes the description to the file named on the command line, or checks it with `--check`."""
    path, check = Path(sys.argv[1]), "--check" in sys.argv
    found = json.dumps(make().openapi(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    if check and (not path.exists() or path.read_text() != found):
        sys.exit(f"{path} is not what the service answers: run make openapi")
    if not check:
        path.write_text(found)
