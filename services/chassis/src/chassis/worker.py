"""A service's background process: sequencer, seals, and the service's own consumers and jobs.

A lost database connection is waited out; any other error ends the process, which whoever started it starts again.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

import structlog
from sqlalchemy.ext.asyncio import AsyncEngine

from chassis import idempotency, observability, seals
from chassis.bell import Bell
from chassis.database import create_engine, gone
from chassis.seals import Sealer
from chassis.sequencer import sequence
from chassis.settings import ServiceSettings

SEAL_SECONDS = 5.0
FORGET_SECONDS = 3600.0
RETRY_SECONDS = 1.0

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Workplace:
    """What a worker's tasks work with."""

    settings: ServiceSettings
    engine: AsyncEngine
    reading_engine: AsyncEngine
    bell: Bell


Task = Callable[[Workplace], Awaitable[None]]


def run(service: str, settings: ServiceSettings, tasks: Mapping[str, Task]) -> None:
    """Runs the chassis' tasks and the service's own until the process is told to stop."""
    observability.configure_logging(f"{service}-worker", settings.log_level)
    asyncio.run(_work(service, settings, tasks))


async def _work(service: str, settings: ServiceSettings, tasks: Mapping[str, Task]) -> None:
    engine = create_engine(settings.database_url, name=f"{service}-worker", pool=6 + 2 * len(tasks), kept=2)
    bell = Bell(settings.database_url)
    place = Workplace(settings, engine, engine.execution_options(isolation_level="AUTOCOMMIT"), bell)
    sealer = Sealer(service, seals.sealing_key(settings.data_dir, service))
    own: Mapping[str, Task] = {
        "sequencer": lambda at: sequence(at.engine),
        "seals": lambda at: every(SEAL_SECONDS, lambda: sealer.seal(at.engine)),
        "forgetting": lambda at: every(FORGET_SECONDS, lambda: idempotency.forget_old_keys(at.engine)),
    }
    await bell.start()
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    running = [asyncio.create_task(_outlast(name, task, place), name=name) for name, task in {**own, **tasks}.items()]
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait([stopping, *running], return_when=asyncio.FIRST_COMPLETED)
    failures = [task.exception() for task in running if task.done() and not task.cancelled()]
    for task in (*running, stopping):
        task.cancel()
    await asyncio.gather(*running, stopping, return_exceptions=True)
    await bell.stop()
    await engine.dispose()
    for failure in failures:
        if failure is not None:
            raise failure


async def _outlast(name: str, task: Task, place: Workplace) -> None:
    """Goes on with a task when the database comes back."""
    while True:
        try:
            await task(place)
        except Exception as error:
            if not gone(error):
                raise
            log.warning("the database did not answer; trying again", task=name, error=repr(error)[:500])
        await asyncio.sleep(RETRY_SECONDS)


async def every(seconds: float, step: Callable[[], Awaitable[object]]) -> None:
    """Does `step` again and again with a pause between."""
    while True:
        await step()
        await asyncio.sleep(seconds)
