"""A wave's critical line and forecast, calculated on demand, and forecasts that are kept."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.critical_line import errors, repository
from readiness_api.critical_line.calculating import calculate
from readiness_api.critical_line.representation import Asked, answered, question, shipped
from readiness_api.critical_line.schemas import CriticalLineAnswer, KeptForecast, NewForecast
from readiness_api.critical_line.waiting_room import WaitingRoom
from readiness_api.gates.at_rest import at_rest
from readiness_api.tables import forecasts

FORECAST = Entity.of("forecast", "keptBy")
Key = tuple[UUID, UUID, UUID | None, int, datetime]
LINES: WaitingRoom[Key, CriticalLineAnswer] = WaitingRoom(kept=32, at_once=1, waiting=4)


async def line(work: Work, grant: Grant, wave: UUID, site: UUID | None) -> CriticalLineAnswer:
    """Raises Problem 404 unless the grant covers a site of the wave, 422 for a site elsewhere, 409 and 503 as named.

    The same position, hour, wave and site have the same answer; it is calculated once.
    """
    row = await repository.find_wave(work, grant, wave)
    if row is None:
        raise Problem(NOT_FOUND)
    if site is not None and not await repository.takes_part(work, wave, site):
        raise Problem(errors.UNKNOWN_SITE)
    hour = work.now.replace(minute=0, second=0, microsecond=0)
    at_head = (work.programme, wave, site, await repository.head(work), hour)
    return LINES.find(at_head) or await _calculated(work, row, site, hour)


async def keep(work: Work, grant: Grant, new: NewForecast) -> KeptForecast:
    """The wave's forecast now, kept. Raises as `line` does."""
    found = await line(work, grant, new.wave_id, None)
    kept = KeptForecast(
        id=new_id(),
        version=1,
        wave_id=new.wave_id,
        planned_at=found.planned_at,
        reckoned_at=found.reckoned_at,
        position=found.position,
        kept_at=work.now,
        kept_by=work.actor.name,
        counts=found.counts,
        forecast=found.forecast,
    )
    await repository.keep(
        work,
        {
            "programme_id": work.programme,
            "id": kept.id,
            "version": 1,
            "wave_id": kept.wave_id,
            "kept_at": kept.kept_at,
            "position": kept.position,
            "result": kept.as_json(),
        },
    )
    work.record(FORECAST, id=kept.id, version=1, action="kept", state=kept)
    return kept


async def page(tx: Transaction, grant: Grant, paging: PageRequest, wave: UUID | None) -> Page[KeptForecast]:
    query = repository.kept(tx.programme, grant)
    return await fetch_page(tx, query if wave is None else query.where(forecasts.c.wave_id == wave), paging, _kept)


async def get(work: Work, grant: Grant, forecast: UUID) -> KeptForecast:
    """Raises Problem 404, also where the grant covers no site of the wave."""
    row = await repository.find_kept(work, grant, forecast)
    if row is None:
        raise Problem(NOT_FOUND)
    return _kept(row)


async def _calculated(
    work: Work, wave: Row[tuple[object, ...]], site: UUID | None, hour: datetime
) -> CriticalLineAnswer:
    most, outcomes = shipped()["simulation"]["mostItems"], shipped()["history"]["mostRecent"]
    found = await at_rest(
        lambda: repository.known(work, wave.id, site, most=most, outcomes=outcomes), lambda seen: bool(seen.waiting)
    )
    if found.too_many:
        raise Problem(errors.TOO_LONG, values={"most": most})
    asked = Asked(wave.id, site, wave.planned_at, hour, found.position or 0, found.published_at)

    def calculating() -> CriticalLineAnswer:
        put = question(found.known, hour)
        return answered(asked, found.known, put, calculate(put))

    return await LINES.answer((work.programme, wave.id, site, asked.position, hour), calculating)


def _kept(row: Row[tuple[object, ...]]) -> KeptForecast:
    return KeptForecast.model_validate(row.result)
