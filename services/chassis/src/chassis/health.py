"""Liveness, readiness and metrics. Open, and without internals; the gateway does not route metrics."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from chassis.schema import Answer

router = APIRouter(tags=["health"])


class HealthAnswer(Answer):
    """`ok`, or `unavailable` with status 503."""

    status: Literal["ok", "unavailable"]


@router.get("/health/live", summary="Lever processen?")
async def live() -> HealthAnswer:
    """The process runs."""
    return HealthAnswer(status="ok")


@router.get(
    "/health/ready",
    summary="Kan tjänsten svara?",
    responses={200: {"model": HealthAnswer}, 503: {"model": HealthAnswer}},
)
async def ready(request: Request) -> Response:
    """The process can answer requests: its database does."""
    try:
        async with request.app.state.reading_engine.connect() as connection:
            await connection.execute(text("SELECT 1"))
    except (SQLAlchemyError, OSError):
        return JSONResponse({"status": "unavailable"}, status_code=503)
    return JSONResponse({"status": "ok"})


@router.get("/metrics", include_in_schema=False)
async def metrics() -> Response:
    """Prometheus' text format."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
