"""`python -m reporting_api.reference_data`: gives every known programme the shipped recipients that it lacks.

A programme that comes later gets them from the consumer that first hears of it; this mends a list that has grown.
"""

from __future__ import annotations

import asyncio

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from chassis import ledger
from chassis.database import create_engine
from chassis.ledger import Recorder
from reporting_api.recipients import service
from reporting_api.settings import Settings, settings

_PROGRAMMES = text(
    """
    SELECT v.programme_id, v.state -> 'region' ->> 'hsaId' AS region, c.now, c.exercise
    FROM versions AS v CROSS JOIN LATERAL programme_clock(v.programme_id) AS c
    WHERE v.source = 'readiness-api' AND v.entity = 'programme' AND v.next_position IS NULL
    """
)


async def load(engine: AsyncEngine) -> int:
    """Adds what is missing. Answers how many recipients were added."""
    recorder = Recorder()
    async with engine.begin() as connection:
        for row in (await connection.execute(_PROGRAMMES)).all():
            await service.provide(
                connection,
                recorder,
                programme=row.programme_id,
                exercise=row.exercise,
                region=row.region,
                now=row.now,
            )
        await ledger.write(connection, recorder.entries)
    return len(recorder.entries)


async def _main(configuration: Settings) -> None:
    engine = create_engine(configuration.database_url, name="reporting-api-reference-data", pool=1)
    try:
        await load(engine)
    finally:
        await engine.dispose()


if __name__ == "__main__":
    asyncio.run(_main(settings()))
