"""`GET /api-info` (profile VER.06)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fastapi import APIRouter

from chassis.schema import Answer, LocalisedText


@dataclass(frozen=True, slots=True)
class ApiInfo:
    """Name, version and description of a service's API. `examples`: words for its fields, see chassis.examples."""

    name: str
    title: str
    version: str
    released: str
    description: LocalisedText
    examples: Mapping[str, Any] = field(default_factory=dict)


class ApiInfoAnswer(Answer):
    """What the profile asks an API to say of itself."""

    api_name: str
    api_version: str
    api_released: str
    api_documentation: str
    api_status: str


def router_for(info: ApiInfo) -> APIRouter:
    """The route that answers for this API."""
    router = APIRouter(tags=["api-info"])

    @router.get("/api-info", summary="Om detta API")
    async def about() -> ApiInfoAnswer:
        """Name, version, status and where the description is. Open to all."""
        return ApiInfoAnswer(
            api_name=info.name,
            api_version=info.version,
            api_released=info.released,
            api_documentation=f"/{info.name}/v1/openapi.json",
            api_status="active",
        )

    return router
