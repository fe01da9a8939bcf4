"""What this service does with the other services' feeds: the picture, the programmes' clocks, their recipients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from sqlalchemy.ext.asyncio import AsyncConnection

from chassis import clock
from chassis.changes import Change
from chassis.consumer import Apply, Halt, Halted, RemoteFeed, consume
from chassis.ledger import Recorder
from chassis.upstream import Upstream
from chassis.worker import Task, Workplace
from reporting_api.recipients import service as recipients
from reporting_api.settings import settings
from reporting_api.situation import reading
from reporting_api.situation import service as situation
from reporting_api.situation.facts import CONSUMER, INCIDENT, READINESS
from reporting_api.situation.projection import project
from reporting_api.upstream.readiness import ReadProgramme


async def apply_readiness(connection: AsyncConnection, changes: Sequence[Change], recorder: Recorder) -> None:
    """Programmes first: their clocks are set and they get their recipients; then the picture."""
    for change in changes:
        if change.entity == "programme":
            await _know(connection, change, recorder)
    await project(connection, READINESS, changes, reading.of_readiness)


async def apply_incidents(connection: AsyncConnection, changes: Sequence[Change], _: Recorder) -> None:
    """All of it belongs to the picture."""
    await project(connection, INCIDENT, changes, reading.of_incidents)


async def _know(connection: AsyncConnection, change: Change, recorder: Recorder) -> None:
    programme = ReadProgramme.model_validate(change.state)
    exercise = programme.kind == "exercise"
    await clock.set_clock(
        connection,
        programme.id,
        wall_at=programme.clock.wall_at,
        programme_at=programme.clock.programme_at,
        speed=programme.clock.speed,
        exercise=exercise,
    )
    await recipients.provide(
        connection,
        recorder,
        programme=programme.id,
        exercise=exercise,
        region=programme.region.hsa_id,
        now=change.published_at,
    )


def halted(source: str) -> Halted:
    """Tells the picture where the reading of a source has stopped."""

    async def note(connection: AsyncConnection, halt: Halt) -> None:
        await situation.stop_before(connection, source, halt)

    return note


APPLY: Mapping[str, Apply] = {READINESS: apply_readiness, INCIDENT: apply_incidents}


def _base(source: str) -> str:
    return {READINESS: settings().readiness_api_url, INCIDENT: settings().incident_api_url}[source]


async def _follow(source: str, place: Workplace) -> None:
    upstream = Upstream(place.settings, _base(source))
    try:
        await consume(place.engine, CONSUMER + source, RemoteFeed(upstream), APPLY[source], halted=halted(source))
    finally:
        await upstream.close()


def tasks() -> dict[str, Task]:
    """One consumer for each source, for the worker."""
    return {CONSUMER + source: partial(_follow, source) for source in APPLY}
