"""Every route, with who may use it: for the generated test of each route × role."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import iter_route_contexts

from chassis.ids import new_id
from chassis.testing.service import RunningService

ROLES = (
    "reporter",
    "implementer",
    "site_manager",
    "regional_lead",
    "triage",
    "presenter",
    "decision_maker",
    "duty_officer",
    "medical_officer",
    "safety_representative",
    "report_editor",
    "reader",
    "auditor",
    "administrator",
)
"""The roles of domain.md, `system` aside: it is let in by scope."""
PUBLIC = frozenset({"/api-info", "/health/live", "/health/ready", "/metrics", "/openapi.json", "/openapi.yaml"})
"""What may be asked without a token."""


@dataclass(frozen=True, slots=True)
class RouteAccess:
    """A route and the roles it names; None where it asks for no grant at all."""

    method: str
    path: str
    roles: tuple[str, ...] | None
    system: str | None

    def admits(self, role: str) -> bool:
        """Whether a caller with just this role is let in."""
        return self.roles is not None and (role in self.roles or "*" in self.roles)


def routes_of(app: FastAPI, root: str) -> list[RouteAccess]:
    """All routes under `root`, each with its grant."""
    return [
        RouteAccess(method, route.path.removeprefix(root), *_allowed(dependant))
        for route in iter_route_contexts(app.routes)
        if (dependant := getattr(route, "dependant", None)) is not None and route.path is not None
        for method in sorted(route.methods or ())
    ]


def _allowed(dependant: Dependant) -> tuple[tuple[str, ...] | None, str | None]:
    for inner in dependant.dependencies:
        found: tuple[tuple[str, ...], str | None] | None = getattr(inner.call, "allowed", None)
        if found is not None:
            return found
        deeper = _allowed(inner)
        if deeper[0] is not None:
            return deeper
    return None, None


async def status_of(
    service: RunningService,
    route: RouteAccess,
    *,
    token: str | None,
    programme: UUID,
    ids: dict[str, str] | None = None,
) -> int:
    """What the route answers to an otherwise empty request; its path's variables are `ids`, or ids of nothing."""
    path = re.sub(r"\{(\w+)(?::\w+)?\}", lambda found: (ids or {}).get(found[1], str(new_id())), route.path)
    body: dict[str, Any] = {} if route.method == "GET" else {"json": {}}
    answer = await service.call(route.method, path, token=token, programme=programme, version=1, **body)
    return answer.status_code
