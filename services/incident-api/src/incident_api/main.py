"""incident-api as an application: `uvicorn incident_api.main:app`."""

from __future__ import annotations

from fastapi import FastAPI

from chassis.api_info import ApiInfo
from chassis.app import Service, create_app
from chassis.schema import LocalisedText
from incident_api.incidents.router import router as incidents
from incident_api.settings import Settings, settings

INFO = ApiInfo(
    name="incident-api",
    title="Driftstart: händelser och beslut",
    version="1.0.0",
    released="2026-11-22",
    description=LocalisedText(
        sv="Händelser, triage, stabsarbete och besluten att starta eller pausa.",
        en="Incidents, triage, staff work, and the decisions to go or pause.",
    ),
)


def build(configuration: Settings) -> FastAPI:
    """The application with these settings."""
    return create_app(Service(INFO, [incidents]), configuration)


def __getattr__(name: str) -> FastAPI:
    # Built when a server asks for it, so that tests and tools can import this module without an environment.
    if name == "app":
        return build(settings())
    raise AttributeError(name)
