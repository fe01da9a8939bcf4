"""Follows incident-api's wave states: what state each wave is in, and when it went live."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from chassis import clock
from chassis.changes import Change
from chassis.ledger import Recorder, program
from chassis.work import Work
from readiness_api.upstream.incidents import WaveStateRead
from readiness_api.waves import repository
from readiness_api.waves.dates import went_live

CONSUMER = "wave-states"
FOLLOWER = program("wave-states")


async def apply(connection: AsyncConnection, items: Sequence[Change], recorder: Recorder) -> None:
    """Keeps a copy of each state; the first that is live gives the wave its actual time (docs/decisions/0070)."""
    for change in items:
        if change.entity != "wave_state":
            continue
        read = WaveStateRead.model_validate(change.state)
        now, exercise = await clock.now(connection, change.programme)
        work = Work(connection, change.programme, exercise, now, FOLLOWER, entries=recorder.entries)
        await repository.keep_state(work, read.wave_id, read.state, read.since)
        if read.state == "live" and read.since is not None:
            await went_live(work, read.wave_id, read.since)
