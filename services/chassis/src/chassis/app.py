"""Builds a service's FastAPI application: reads as a table of contents."""

from __future__ import annotations

import functools
import gc
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field

import structlog
from fastapi import APIRouter, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.responses import Response

from chassis import api_info, feed, health, observability, problem_types, proofs
from chassis.api_info import ApiInfo
from chassis.bell import Bell
from chassis.clock import Clocks
from chassis.database import create_engine, lost
from chassis.idempotency import Replayed
from chassis.limits import BodyLimit, RateLimiter
from chassis.openapi import describe
from chassis.problems import Problem, ProblemType, answer
from chassis.seals import Leaves
from chassis.settings import ServiceSettings
from chassis.tokens import TokenVerifier
from chassis.validation import problem_of

log = structlog.get_logger()
GARBAGE_THRESHOLD = 20_000
UNIQUE_VIOLATION = "23505"
Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


@dataclass(frozen=True, slots=True)
class Service:
    """What tells one service from another. `larger_bodies`: paths below its root that take whole files, and how large.
    Such a path needs the same exception in the gateway."""

    info: ApiInfo
    routers: Sequence[APIRouter]
    lifespan: Lifespan | None = None
    larger_bodies: Mapping[str, int] = field(default_factory=dict)


def create_app(service: Service, settings: ServiceSettings) -> FastAPI:
    """The whole application under `/<name>/v1`."""
    name = service.info.name
    observability.configure_logging(name, settings.log_level)
    root = f"/{name}/v1"
    app = FastAPI(
        title=service.info.title,
        version=service.info.version,
        docs_url=None,
        redoc_url=None,
        openapi_url=f"{root}/openapi.json",
        lifespan=functools.partial(_lifespan, service, settings),
        telemetry={
            "tracer_provider": observability.configure_tracing(name, settings),
            "operation_spans": False,
            "metrics": False,
            "logs": False,
            "auto_configure": False,
        },
        separate_input_output_schemas=False,
    )
    app.state.settings = settings
    app.state.verifier = TokenVerifier(
        settings.identity_issuer, settings.identity_jwks_url, settings.data_dir / f"{name}-identity-keys.json"
    )
    app.state.leaves = Leaves()
    app.state.clocks = Clocks()
    app.state.limiter = RateLimiter(settings.requests_per_second)
    for router in (*service.routers, feed.router, proofs.router, health.router):
        app.include_router(router, prefix=root)
    app.include_router(api_info.router_for(service.info), prefix=root)
    _answer_with_problems(app)
    larger = {f"{root}{path}": most for path, most in service.larger_bodies.items()}
    app.add_middleware(BodyLimit, most=settings.max_body_bytes, larger=larger)
    app.add_middleware(observability.RequestLog)
    describe(app, service.info, root)
    return app


@asynccontextmanager
async def _lifespan(service: Service, settings: ServiceSettings, app: FastAPI) -> AsyncIterator[None]:
    engine = create_engine(settings.database_url, name=service.info.name, pool=settings.database_pool)
    app.state.engine = engine
    app.state.reading_engine = engine.execution_options(isolation_level="AUTOCOMMIT")
    app.state.bell = Bell(settings.database_url)
    await app.state.bell.start()
    # What was made at the start stays: the collector need not look at it again, nor so often at what requests make.
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE_THRESHOLD)
    try:
        if service.lifespan is None:
            yield
        else:
            async with service.lifespan(app):
                yield
    finally:
        await app.state.bell.stop()
        await engine.dispose()


def _answer_with_problems(app: FastAPI) -> None:
    statuses: Mapping[int, ProblemType] = {
        404: problem_types.NOT_FOUND,
        405: problem_types.METHOD_NOT_ALLOWED,
        413: problem_types.TOO_LARGE,
        415: problem_types.UNSUPPORTED_MEDIA,
        400: problem_types.UNREADABLE,
    }

    @app.exception_handler(Problem)
    async def problem(request: Request, error: Problem) -> Response:
        return answer(request, error)

    @app.exception_handler(Replayed)
    async def replayed(_: Request, error: Replayed) -> Response:
        return error.response

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        return answer(request, problem_of(error.errors()))

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> Response:
        type_ = statuses.get(error.status_code, problem_types.INTERNAL)
        return answer(request, Problem(type_, values={"trace": observability.trace_id()}, headers=error.headers))

    @app.exception_handler(OperationalError)
    @app.exception_handler(InterfaceError)
    @app.exception_handler(PoolTimeout)
    @app.exception_handler(OSError)
    async def unavailable(request: Request, error: Exception) -> Response:
        log.warning("the database did not answer", error=repr(error)[:500])
        return answer(request, Problem(problem_types.UNAVAILABLE, headers={"Retry-After": "2"}))

    @app.exception_handler(DBAPIError)
    async def database(request: Request, error: DBAPIError) -> Response:
        if lost(error):
            return await unavailable(request, error)
        if getattr(error.orig, "sqlstate", None) == UNIQUE_VIOLATION:
            return answer(request, Problem(problem_types.THERE_ALREADY))
        return await unexpected(request, error)

    @app.exception_handler(Exception)
    async def unexpected(request: Request, error: Exception) -> Response:
        log.error("unexpected error", exc_info=error)
        return answer(request, Problem(problem_types.INTERNAL, values={"trace": observability.trace_id()}))
