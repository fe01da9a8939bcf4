"""readiness-api's background process: `python -m readiness_api.worker`."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from chassis.consumer import OwnFeed, RemoteFeed, consume
from chassis.ledger import CLOCK
from chassis.upstream import Upstream
from chassis.work import working
from chassis.worker import Workplace, every, run
from readiness_api.assignments.service import end_overdue
from readiness_api.bulk.applying import apply_bulk
from readiness_api.checklists.service import age_items
from readiness_api.critical_line.outcomes import learn
from readiness_api.deviations.service import expire
from readiness_api.imports.steps import carry_on
from readiness_api.reorganisation.service import pass_time
from readiness_api.roll_ups import feed as roll_ups
from readiness_api.settings import settings
from readiness_api.thresholds.service import judge_anew
from readiness_api.uploads.objects import Objects
from readiness_api.uploads.service import sweep
from readiness_api.waves import feed as wave_states
from readiness_api.waves.dates import catch_up

TICK_SECONDS = 0.5
LEARN_SECONDS = 5.0
SWEEP_SECONDS = 600.0
_PROGRAMMES = text("SELECT programme_id FROM clocks ORDER BY programme_id")


async def let_time_pass(engine: AsyncEngine) -> int:
    """Writes what time alone has changed in every programme, each by its own clock, actor `clock`. Answers how many."""
    async with engine.connect() as connection:
        programmes = (await connection.execute(_PROGRAMMES)).scalars().all()
    changed = 0
    for programme in programmes:
        async with working(engine, programme, CLOCK) as work:
            changed += await expire(work) + await age_items(work) + await end_overdue(work) + await pass_time(work)
    return changed


async def _clock(at: Workplace) -> None:
    await every(TICK_SECONDS, lambda: let_time_pass(at.engine))


async def _outcomes(at: Workplace) -> None:
    await every(LEARN_SECONDS, lambda: learn(at.engine))


async def _bulk(at: Workplace) -> None:
    await every(TICK_SECONDS, lambda: apply_bulk(at.engine))


async def _thresholds(at: Workplace) -> None:
    await every(TICK_SECONDS, lambda: judge_anew(at.engine))


async def _sweeping(at: Workplace) -> None:
    objects = Objects(settings())
    await every(SWEEP_SECONDS, lambda: sweep(at.engine, objects))


async def _imports(at: Workplace) -> None:
    objects = Objects(settings())
    await every(TICK_SECONDS, lambda: carry_on(at.engine, objects))


async def _dates(at: Workplace) -> None:
    await every(TICK_SECONDS, lambda: catch_up(at.engine))


async def _wave_states(at: Workplace) -> None:
    upstream = Upstream(at.settings, settings().incident_api_url)
    try:
        await consume(at.engine, wave_states.CONSUMER, RemoteFeed(upstream), wave_states.apply)
    finally:
        await upstream.close()


async def _roll_ups(at: Workplace) -> None:
    await consume(at.engine, roll_ups.CONSUMER, OwnFeed(at.reading_engine, at.bell), roll_ups.apply)


def main() -> None:
    """Runs until told to stop."""
    run(
        "readiness-api",
        settings(),
        {
            "clock": _clock,
            "outcomes": _outcomes,
            "imports": _imports,
            "sweeping": _sweeping,
            "bulk": _bulk,
            "thresholds": _thresholds,
            "dates": _dates,
            "wave states": _wave_states,
            "roll-ups": _roll_ups,
        },
    )


if __name__ == "__main__":
    main()
