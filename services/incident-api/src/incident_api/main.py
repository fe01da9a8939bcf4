"""incident-api as an application: `uvicorn incident_api.main:app`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from chassis.api_info import ApiInfo
from chassis.app import Service, create_app
from chassis.schema import LocalisedText
from chassis.upstream import Upstream
from incident_api.breaches.router import router as breaches
from incident_api.decisions.router import router as decisions
from incident_api.examples import WORDS
from incident_api.incidents.router import router as incidents
from incident_api.policies.router import router as policies
from incident_api.settings import Settings, settings
from incident_api.staff.router import router as staff
from incident_api.waves.router import router as waves

INFO = ApiInfo(
    name="incident-api",
    title="Driftstart: händelser och beslut",
    version="1.0.0",
    released="2026-11-22",
    description=LocalisedText(
        sv="Händelser, triage, stabsarbete och besluten att starta eller pausa.",
        en="Incidents, triage, staff work, and the decisions to go or pause.",
    ),
    examples=WORDS,
)


def build(configuration: Settings) -> FastAPI:
    """The application with these settings."""
    routers = [incidents, policies, breaches, decisions, waves, staff]
    return create_app(Service(INFO, routers, _upstream), configuration)


@asynccontextmanager
async def _upstream(app: FastAPI) -> AsyncIterator[None]:
    settings: Settings = app.state.settings
    app.state.readiness = Upstream(settings, settings.readiness_api_url, scope="gates:read")
    try:
        yield
    finally:
        await app.state.readiness.close()


def __getattr__(name: str) -> FastAPI:
    # Built when a server asks for it, so that tests and tools can import this module without an environment.
    if name == "app":
        return build(settings())
    raise AttributeError(name)
