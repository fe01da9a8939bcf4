"""reporting-api as an application: `uvicorn reporting_api.main:app`."""

from __future__ import annotations

from fastapi import FastAPI

from chassis.api_info import ApiInfo
from chassis.app import Service, create_app
from chassis.schema import LocalisedText
from reporting_api.examples import WORDS
from reporting_api.receipts.router import router as receipts
from reporting_api.recipients.router import router as recipients
from reporting_api.reports.router import router as reports
from reporting_api.settings import Settings, settings
from reporting_api.situation.router import router as situation

INFO = ApiInfo(
    name="reporting-api",
    title="Driftstart: lägesbild och rapporter",
    version="1.0.0",
    released="2026-11-22",
    description=LocalisedText(
        sv="Lägesbilden, nu och som den var känd då, och rapporterna som skrivs ur den.",
        en="The situation picture, now and as it was known then, and the reports drawn from it.",
    ),
    examples=WORDS,
)


def build(configuration: Settings) -> FastAPI:
    """The application with these settings."""
    return create_app(Service(INFO, [situation, recipients, reports, receipts]), configuration)


def __getattr__(name: str) -> FastAPI:
    # Built when a server asks for it, so that tests and tools can import this module without an environment.
    if name == "app":
        return build(settings())
    raise AttributeError(name)
