"""incident-api's background process: `python -m incident_api.worker`."""

from __future__ import annotations

from chassis.consumer import RemoteFeed, consume
from chassis.upstream import Upstream
from chassis.worker import Workplace, run
from incident_api.directory import feed as directory
from incident_api.settings import settings


async def _site_directory(at: Workplace) -> None:
    upstream = Upstream(at.settings, at.settings.readiness_api_url)
    try:
        await consume(at.engine, directory.CONSUMER, RemoteFeed(upstream), directory.apply)
    finally:
        await upstream.close()


def main() -> None:
    """Runs until told to stop."""
    run("incident-api", settings(), {"site directory": _site_directory})


if __name__ == "__main__":
    main()
