"""The picture at stated positions. Live is the same picture at the last positions, so that the two cannot differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from chassis import problem_types
from chassis.access import Grant
from chassis.consumer import Halt
from chassis.paging import PageRequest
from chassis.problems import Problem
from chassis.schema import LocalisedText, PageMeta
from chassis.times import rfc3339, wall_now
from chassis.transaction import Transaction
from reporting_api.situation import errors, figures, moments, repository, rules
from reporting_api.situation.schemas import (
    AreaState,
    BreachStanding,
    DecisionStanding,
    FigureValue,
    ForecastStanding,
    Part,
    Situation,
    SituationRow,
    SituationRows,
    SituationTrend,
    Source,
    TrendPoint,
    WaveStanding,
)
from reporting_api.upstream.incidents import ReadBreach, ReadDecision, ReadWaveState
from reporting_api.upstream.readiness import ReadForecast, ReadProgramme, ReadWave

SILENT_AFTER = timedelta(seconds=30)
DECISIONS = 20


async def sources_at(tx: Transaction, as_of: datetime | None) -> list[Source]:
    """Where each source stood at a moment (None: now). Raises Problem 422 for a moment to come."""
    if as_of is not None and as_of > tx.now:
        raise Problem(errors.NOT_YET, values={"now": rfc3339(tx.now)})
    return [_source(reached) for reached in await repository.positions_at(tx.connection, tx.programme, as_of)]


async def stop_before(connection: AsyncConnection, source: str, halt: Halt) -> None:
    """A change of the source cannot be read: the picture says from where on it lacks what the source knows."""
    await repository.stop_before(connection, source, halt.position, halt.entity)


async def situation(tx: Transaction, grant: Grant, as_of: datetime | None) -> Situation:
    """The picture live, or as it was known at a moment."""
    await require_reach(tx, grant)
    return await picture(tx, await sources_at(tx, as_of), as_of)


async def require_reach(tx: Transaction, grant: Grant) -> None:
    """Raises Problem 404 when nothing of the programme lies in the caller's scope."""
    if not await repository.reached_by(tx.connection, tx.programme, grant):
        raise Problem(problem_types.UNKNOWN_PROGRAMME)


async def region_of(tx: Transaction) -> str:
    """The HSA-id of the programme's region. Raises Problem 404 while the programme is not known here."""
    region = await repository.region_of(tx.connection, tx.programme)
    if region is None:
        raise Problem(problem_types.UNKNOWN_PROGRAMME)
    return region


async def picture(tx: Transaction, sources: Sequence[Source], as_of: datetime | None) -> Situation:
    """The picture at the sources' positions, whenever it is asked for."""
    positions = positions_of(sources)
    counters = await repository.counters_at(tx.connection, tx.programme, positions)
    standing = await repository.standing_at(tx.connection, tx.programme, positions)
    programme = next((ReadProgramme.model_validate(r.state) for r in standing if r.entity == "programme"), None)
    return Situation(
        programme_name=programme.name if programme else "",
        region=programme.region.name if programme else "",
        exercise=tx.exercise,
        as_of=as_of or tx.now,
        live=as_of is None,
        sources=list(sources),
        figures=[_figure(figure, counters) for figure in figures.FIGURES],
        bands={band: counters.get(f"incidents.band.{band}", 0) for band in rules.BANDS},
        hazards=figures.family(counters, "incidents.hazard."),
        readiness=[_area(area, counts) for area, counts in figures.areas(counters).items()],
        waves=_waves(standing),
        breaches=[
            _breach(row.entity_id, read)
            for row in standing
            if row.entity == "breach"
            and ((read := ReadBreach.model_validate(row.state)).holds or read.status == "open")
        ],
        decisions=[
            _decision(row.entity_id, ReadDecision.model_validate(row.state))
            for row in standing
            if row.entity == "decision"
        ][:DECISIONS],
    )


async def rows(
    tx: Transaction, grant: Grant, figure: str, as_of: datetime | None, paging: PageRequest
) -> SituationRows:
    """The rows behind a figure. Raises Problem 404 when there is no such figure."""
    counter = figures.counter_behind(figure)
    if counter is None:
        raise Problem(errors.UNKNOWN_FIGURE)
    await require_reach(tx, grant)
    sources = await sources_at(tx, as_of)
    found = await rows_at(tx, grant, sources, counter, paging)
    counters = await repository.counters_at(tx.connection, tx.programme, positions_of(sources))
    total = found[0].total_records if found else 0
    return SituationRows(
        figure=figure,
        value=counters.get(figure, 0),
        withheld=max(counters.get(counter, 0) - total, 0) if found or paging.page == 1 else 0,
        sources=sources,
        items=[_row(row) for row in found],
        meta=PageMeta(
            page=paging.page,
            limit=paging.limit,
            count=len(found),
            total_records=total,
            total_pages=-(-total // paging.limit),
        ),
    )


async def rows_at(
    tx: Transaction, grant: Grant, sources: Sequence[Source], counter: str, paging: PageRequest
) -> Sequence[Row[Any]]:
    """The versions that a counter counted at the sources' positions."""
    source = figures.source_of(counter)
    position = positions_of(sources)[source]
    return await repository.rows_at(tx.connection, grant, tx.programme, source, position, counter, paging)


async def trend(tx: Transaction, grant: Grant, figure: str, as_of: datetime | None) -> SituationTrend:
    """A figure over time, up to a moment. Raises Problem 404 when there is no such figure."""
    if figures.counter_behind(figure) is None:
        raise Problem(errors.UNKNOWN_FIGURE)
    await require_reach(tx, grant)
    return await trend_until(tx, await sources_at(tx, as_of), figure, as_of or tx.now)


async def trend_until(tx: Transaction, sources: Sequence[Source], figure: str, until: datetime) -> SituationTrend:
    """A figure at up to twelve round moments from the first incident on; none before there is one."""
    first = await repository.first_incident_at(tx.connection, tx.programme)
    if first is None or first > until:
        return SituationTrend(figure=figure, sources=list(sources), points=[])
    at = moments.between(first, until)
    values = await repository.trend(tx.connection, tx.programme, positions_of(sources), list({figure, rules.UNITS}), at)
    return SituationTrend(
        figure=figure,
        sources=list(sources),
        points=[
            TrendPoint(at=moment, value=values.get((moment, figure), 0), units=values.get((moment, rules.UNITS), 0))
            for moment in at
        ],
    )


def positions_of(sources: Sequence[Source]) -> dict[str, int]:
    """Position by source."""
    return {source.source: source.position for source in sources}


def _source(reached: repository.Reached) -> Source:
    age = None if reached.heard_at is None else wall_now() - reached.heard_at
    return Source(
        source=reached.source,
        position=reached.position,
        published_at=reached.published_at,
        heard_at=reached.heard_at,
        heard_seconds_ago=None if age is None else max(int(age.total_seconds()), 0),
        silent=age is None or age >= SILENT_AFTER,
        unread_from=reached.unread_from,
        unread_since=reached.unread_since,
    )


def _figure(figure: figures.Figure, counters: Mapping[str, int]) -> FigureValue:
    def part(key: str | None) -> Part | None:
        return None if key is None else Part(key=key, value=counters.get(key, 0))

    return FigureValue(
        key=figure.key,
        value=counters.get(figure.key, 0),
        out_of=part(figure.out_of),
        left_out=part(figure.left_out),
    )


def _area(area: str, counts: Mapping[str, int]) -> AreaState:
    applying = {state: count for state, count in counts.items() if state in rules.STATES}
    return AreaState(area=area, state=rules.worst(applying), counts=dict(counts), total=sum(applying.values()))


def _waves(standing: Sequence[Row[Any]]) -> list[WaveStanding]:
    states = {
        read.wave_id: read
        for row in standing
        if row.entity == "wave_state"
        for read in [ReadWaveState.model_validate(row.state)]
    }
    forecasts = {
        read.wave_id: read
        for row in standing
        if row.entity == "forecast"
        for read in [ReadForecast.model_validate(row.state)]
    }
    waves = [ReadWave.model_validate(row.state) for row in standing if row.entity == "wave"]
    return [
        WaveStanding(
            id=wave.id,
            number=wave.number,
            name=wave.name,
            planned_at=wave.planned_at,
            actual_at=wave.actual_at,
            state=states[wave.id].state if wave.id in states else "planned",
            since=states[wave.id].since if wave.id in states else None,
            forecast=_forecast(forecasts.get(wave.id)),
        )
        for wave in sorted(waves, key=lambda wave: wave.number)
    ]


def _forecast(read: ReadForecast | None) -> ForecastStanding | None:
    if read is None:
        return None
    said = read.forecast
    return ForecastStanding(
        id=read.id,
        kept_at=read.kept_at,
        kind=said.kind,
        probability=said.probability,
        p50_at=said.p50_at,
        p90_at=said.p90_at,
    )


def _breach(id: UUID, read: ReadBreach) -> BreachStanding:
    return BreachStanding(
        id=id,
        text=LocalisedText(sv=read.text.sv, en=read.text.en),
        severity=read.severity,
        status=read.status,
        holds=read.holds,
        opened_at=read.opened_at,
        answer_by=read.answer_by,
        units=read.units,
    )


def _decision(id: UUID, read: ReadDecision) -> DecisionStanding:
    return DecisionStanding(
        id=id,
        number=read.number,
        kind=read.kind,
        reason=read.reason,
        decided_at=read.decided_at,
        decided_by=read.decided_by,
        wave_id=read.wave_id,
    )


def _row(row: Row[Any]) -> SituationRow:
    return SituationRow(
        source=row.source,
        entity=row.entity,
        id=row.entity_id,
        position=row.position,
        published_at=row.published_at,
        occurred_at=row.occurred_at,
        state=_shown(row.entity, row.state),
    )


def _shown(entity: str, state: Mapping[str, Any]) -> dict[str, Any]:
    """An incident's reporter is known by function; the account is for triage, in incident-api."""
    if entity != "incident" or not isinstance(state.get("reporter"), dict):
        return dict(state)
    return {**state, "reporter": {**state["reporter"], "subject": None}}


async def positions_now(engine: AsyncEngine, programme: UUID, grant: Grant) -> dict[str, int]:
    """The last position of each source. Raises Problem 404 when the programme is out of the caller's scope."""
    async with engine.connect() as connection:
        if not await repository.reached_by(connection, programme, grant):
            raise Problem(problem_types.UNKNOWN_PROGRAMME)
        return {r.source: r.position for r in await repository.positions_at(connection, programme, None)}
