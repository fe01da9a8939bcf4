"""`python -m readiness_api.reference_data`: loads the shipped programmes that are not there yet.

Through the service's own code, with ledger entries of the actor `reference-data`; a programme that is there is left
as it is, whatever has become of it.
"""

import asyncio

import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from chassis.database import create_engine
from chassis.ledger import program
from chassis.times import wall_now
from chassis.work import Work
from readiness_api.programmes import service as programmes
from readiness_api.reference import shipped
from readiness_api.reference.answering import answer
from readiness_api.reference.founding import found
from readiness_api.reference.registering import register
from readiness_api.settings import Settings, settings

ACTOR = program("reference-data")
LOCK = 0x4EF0

log = structlog.get_logger()


async def load(engine: AsyncEngine) -> int:
    """Loads what is missing, each programme in one transaction. Answers how many programmes were loaded."""
    loaded = 0
    for data in shipped.programmes()["programmes"]:
        programme = shipped.fixed_id("programme", data["code"])
        async with engine.begin() as connection:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
            work = Work(connection, programme, data["kind"] == "exercise", wall_now(), ACTOR)
            if await programmes.exists(work, programme):
                continue
            sites = await found(work, data)
            if data.get("answers"):
                await register(work, sites)
                await answer(work, sites)
            await work.finish()
            loaded += 1
            log.info("programme loaded", code=data["code"])
    return loaded


async def _main(configuration: Settings) -> None:
    engine = create_engine(configuration.database_url, name="readiness-api-reference-data", pool=1, timeout="60s")
    try:
        await load(engine)
    finally:
        await engine.dispose()


if __name__ == "__main__":
    asyncio.run(_main(settings()))
