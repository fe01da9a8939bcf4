"""incident-api's background process: `python -m incident_api.worker`."""

from __future__ import annotations

from chassis.consumer import OwnFeed, RemoteFeed, consume
from chassis.upstream import Upstream
from chassis.worker import Task, Workplace, every, run
from incident_api.breaches import watch
from incident_api.directory import feed as directory
from incident_api.settings import settings
from incident_api.waves import service as waves

TICK_SECONDS = 1.0


async def _site_directory(at: Workplace) -> None:
    upstream = Upstream(at.settings, settings().readiness_api_url)
    try:
        await consume(at.engine, directory.CONSUMER, RemoteFeed(upstream), directory.apply)
    finally:
        await upstream.close()


async def _pause_policy(at: Workplace) -> None:
    await consume(at.engine, watch.CONSUMER, OwnFeed(at.reading_engine, at.bell), watch.apply)


async def _time(at: Workplace) -> None:
    await every(TICK_SECONDS, lambda: waves.take_effect(at.engine))


async def _overdue(at: Workplace) -> None:
    await every(TICK_SECONDS, lambda: watch.mark_overdue(at.engine))


TASKS: dict[str, Task] = {
    "site directory": _site_directory,
    "pause policy": _pause_policy,
    "decisions take effect": _time,
    "answers overdue": _overdue,
}


def main() -> None:
    """Runs until told to stop."""
    run("incident-api", settings(), TASKS)


if __name__ == "__main__":
    main()
