"""Crossings of old and new on a day, and the map of the municipalities."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.paging import PageRequest, page_of
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.coexistence import repository
from readiness_api.coexistence.rules import Crossing, Routine, crossing, lack, valid
from readiness_api.coexistence.schemas import (
    CrossingAnswer,
    EndAnswer,
    MapAnswer,
    MunicipalityAnswer,
    RoutineAnswer,
)
from readiness_api.systems.rules import Period, Use, in_use, side
from readiness_api.systems.service import day_of


async def crossing_page(
    tx: Transaction, paging: PageRequest, on: date | None, *, lacking: bool
) -> Page[CrossingAnswer]:
    """Flows that cross on the day or may do so, those without a routine first."""
    day = on or day_of(tx.now)
    found = [each for row in await repository.flows_with_ends(tx) if (each := _crossing(row, day)) is not None]
    if lacking:
        found = [each for each in found if each.lack is not None]
    found.sort(key=lambda each: each.lack is None)
    first = (paging.page - 1) * paging.limit
    return page_of(found[first : first + paging.limit], len(found), paging)


async def map_of(work: Work, on: date | None) -> MapAnswer:
    """Each municipality by what is run in it on the day, whoever runs it."""
    day = on or day_of(work.now)
    rows = await repository.municipalities(work)
    by_code = groupby(rows, key=attrgetter("municipality_code"))
    return MapAnswer(on=day, municipalities=[_municipality(list(of_one), day) for _, of_one in by_code])


def _municipality(rows: Sequence[Row[Any]], on: date) -> MunicipalityAnswer:
    said = [row for row in rows if row.system is not None]
    held = [row for row in said if Period(row.used_from, row.used_to).holds(on)]
    return MunicipalityAnswer(
        code=rows[0].municipality_code,
        name=rows[0].name,
        side=side(row.kind for row in held),
        systems=sorted({row.system for row in held}),
        synthetic=any(row.synthetic for row in held),
    )


def _crossing(row: Row[Any], on: date) -> CrossingAnswer | None:
    if row.ended_on is not None and row.ended_on < on:
        return None
    sends = _end(row.from_organisation_id, row.from_name, row.from_uses, on)
    receives = _end(row.to_organisation_id, row.to_name, row.to_uses, on)
    found = crossing(frozenset(sends.systems), frozenset(receives.systems))
    if found is Crossing.NONE:
        return None
    written = {str(each["id"]): each for each in row.routines or ()}
    routines = [_routine(each) for each in written.values()]
    held = valid(routines, on)
    return CrossingAnswer(
        flow_id=row.id,
        flow_name=row.name,
        crossing=found,
        sends=sends,
        receives=receives,
        routine=None if held is None else _answer(written[held.id]),
        lack=lack(routines, on),
        synthetic=row.synthetic,
    )


def _end(organisation: UUID, name: str, uses: Sequence[Mapping[str, Any]] | None, on: date) -> EndAnswer:
    held = in_use(
        (Use(use["system"], use["kind"], Period(_day(use["from"]), _day(use["to"]))) for use in uses or ()), on
    )
    return EndAnswer(
        organisation_id=organisation,
        name=name,
        side=side(kind for _, kind in held),
        systems=sorted(system for system, _ in held),
    )


def _routine(stored: Mapping[str, Any]) -> Routine:
    return Routine(
        str(stored["id"]),
        stored["status"],
        date.fromisoformat(stored["valid_from"]),
        date.fromisoformat(stored["expires_on"]),
    )


def _answer(stored: Mapping[str, Any]) -> RoutineAnswer:
    return RoutineAnswer.model_validate({name: stored[name] for name in RoutineAnswer.model_fields})


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)
