"""The job that draws a published version as HTML and PDF."""

from __future__ import annotations

import json
from datetime import timedelta
from functools import partial
from uuid import UUID

import asyncpg
from pgqueuer.executors import DatabaseRetryEntrypointExecutor
from pgqueuer.models import Job
from pgqueuer.qm import QueueManager
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine

from chassis import clock, ledger
from chassis.ledger import Entry, program
from chassis.worker import Workplace
from reporting_api.jobs import queue
from reporting_api.reports import repository
from reporting_api.reports.models import Content
from reporting_api.reports.rendering.render import render
from reporting_api.reports.service import DRAW, VERSION, summary_of

AT_ONCE = 2


async def draw_published(place: Workplace) -> None:
    """Draws what is enqueued for as long as the process lives; a failed drawing is tried again with longer pauses."""
    address = make_url(place.settings.database_url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(address, timeout=5)
    drawing = manager(place.engine, connection)
    connection.add_termination_listener(lambda _: drawing.shutdown.set())
    try:
        await drawing.run(batch_size=AT_ONCE, max_concurrent_tasks=2 * AT_ONCE)
    finally:
        await connection.close()


def manager(engine: AsyncEngine, connection: asyncpg.Connection) -> QueueManager:
    """A worker of the queue that knows how to draw."""
    found = QueueManager(queue(connection))
    retrying = partial(DatabaseRetryEntrypointExecutor, max_attempts=5, initial_delay=timedelta(seconds=2))

    @found.entrypoint(DRAW, executor_factory=retrying, on_failure="hold")
    async def draw_report(job: Job) -> None:
        wanted = json.loads(job.payload or b"{}")
        await draw(engine, UUID(wanted["programme"]), UUID(wanted["report"]), int(wanted["number"]))

    return found


async def draw(engine: AsyncEngine, programme: UUID, report: UUID, number: int) -> None:
    """Draws one version. Drawing it again gives the same files and writes nothing."""
    async with engine.connect() as connection:
        version = await repository.frozen(connection, programme, report, number)
    drawn = await render(Content.model_validate_json(version.content))
    files = {"html": drawn.html, "pdf": drawn.pdf}
    async with engine.begin() as connection:
        if not await repository.keep_files(connection, programme, report, number, files):
            return
        now, exercise = await clock.now(connection, programme)
        entry = Entry(
            programme=programme,
            exercise=exercise,
            entity=VERSION,
            entity_id=report,
            version=number,
            action="drawn",
            actor=program("drawing"),
            occurred_at=now,
            recorded_at=now,
            state=summary_of(version, list(files)).as_json(),
        )
        await ledger.write(connection, [entry])
