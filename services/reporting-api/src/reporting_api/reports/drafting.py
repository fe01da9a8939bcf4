"""Draws a report's content from the picture at stated positions: nothing is by hand but the assessment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from reporting_api.reports import rules, words
from reporting_api.reports.models import (
    Addressee,
    AreaRow,
    Assessment,
    BreachRow,
    Content,
    Correction,
    DecisionRow,
    IncidentRow,
    KeyFigure,
    Moment,
    ReadinessState,
    RiskBand,
    Source,
    Trend,
    WaveRow,
)
from reporting_api.situation.figures import RISK
from reporting_api.situation.schemas import Part, Situation, TrendPoint
from reporting_api.upstream.incidents import ReadIncident

TITLE = "Öppna händelser med risk 8 eller mer"


@dataclass(frozen=True, slots=True)
class Material:
    """The pictures that a report rests on, all at stated positions."""

    now: Situation
    earlier: Situation
    """Some hours before, or where the last report stood: what the signals are compared with."""
    earlier_at: datetime
    previous: Situation | None
    """Where the recipient's last report stood."""
    previous_label: str | None
    trend: Sequence[TrendPoint]
    rows: Sequence[IncidentRow]
    rows_left_out: int


@dataclass(frozen=True, slots=True)
class Heading:
    """What the report says of itself."""

    number: int
    version: int
    addressee: Addressee
    published_at: datetime
    published_by: str
    corrects: Correction | None
    assessment: Assessment | None


def title_of(number: int | None, addressee: str) -> str:
    """`Lägesrapport 3 till regionstyrelsen`; a draft that has no number yet does without."""
    name = addressee if addressee.isupper() or addressee[1:2].isupper() else addressee[:1].lower() + addressee[1:]
    return f"Lägesrapport {number} till {name}" if number else f"Lägesrapport till {name}"


def content(heading: Heading, material: Material) -> Content:
    """The whole of a report."""
    now = material.now
    values = _values(now)
    before = _values(material.previous) if material.previous else {}
    unknown_items = sum(area.counts.get("unknown", 0) for area in now.readiness)
    unread = [(words.SOURCES[one.source], one.unread_from) for one in now.sources if one.unread_from is not None]
    silent = [words.SOURCES[source.source] for source in now.sources if source.silent]
    waves = [f"{wave.name} är {words.WAVE_STATES.get(wave.state, wave.state).lower()}." for wave in now.waves]
    return Content(
        number=heading.number,
        version=heading.version,
        title=title_of(heading.number, heading.addressee.name),
        addressee=heading.addressee,
        programme=now.programme_name,
        exercise="Uppgifterna är en övnings och blandas aldrig med verkliga." if now.exercise else None,
        as_of=now.as_of,
        published_at=heading.published_at,
        published_by=heading.published_by,
        corrects=heading.corrects,
        lead=rules.lead(
            values.get(RISK, 0),
            before.get(RISK),
            None if material.previous_label is None else words.lower(material.previous_label),
            values.get("breaches.unanswered", 0),
            waves,
        ),
        figures=_figures(now, before),
        previous_label=material.previous_label,
        trend=_trend(material.trend),
        rows=tuple(material.rows),
        rows_left_out=material.rows_left_out,
        waves=_waves(now),
        readiness=_readiness(now),
        breaches=_breaches(now),
        decisions=_decisions(now),
        changes=rules.changes(values, before),
        assessment=heading.assessment,
        signals=rules.signals(values, _values(material.earlier), material.earlier_at),
        unknowns=rules.unknowns(values.get("incidents.unrated", 0), unknown_items, silent, unread),
        sources=tuple(
            Source(
                name=words.SOURCES[source.source],
                position=source.position,
                published_at=source.published_at,
                silent=source.silent,
            )
            for source in now.sources
        ),
    )


def _values(situation: Situation) -> dict[str, int]:
    found = {figure.key: figure.value for figure in situation.figures}
    parts = {part.key: part.value for figure in situation.figures for part in (figure.out_of, figure.left_out) if part}
    return parts | found


def _figures(now: Situation, before: dict[str, int]) -> tuple[KeyFigure, ...]:
    known = {figure.key: figure for figure in now.figures}
    return tuple(
        KeyFigure(
            figure=told.figure,
            label=told.label,
            value=known[told.figure].value,
            previous=before.get(told.figure),
            counts=rules.counts(told, _value(known[told.figure].out_of), _value(known[told.figure].left_out)),
        )
        for told in rules.TOLD
    )


def _value(part: Part | None) -> int | None:
    return None if part is None else part.value


def _trend(points: Sequence[TrendPoint]) -> Trend:
    return Trend(
        title=TITLE,
        description=rules.spacing([point.at for point in points]) if points else "Inga händelser är loggade",
        alternative=rules.alternative(TITLE, [(point.at, point.value) for point in points]),
        moments=tuple(Moment(at=point.at, value=point.value, units=point.units) for point in points),
    )


def _waves(now: Situation) -> tuple[WaveRow, ...]:
    return tuple(
        WaveRow(
            name=wave.name,
            state=wave.state,
            word=words.WAVE_STATES.get(wave.state, wave.state),
            since=wave.since,
        )
        for wave in now.waves
    )


def _readiness(now: Situation) -> tuple[AreaRow, ...]:
    known = {area.area: area for area in now.readiness if area.state is not None}
    return tuple(
        AreaRow(
            area=name,
            label=label,
            state=cast("ReadinessState", known[name].state),
            word=words.STATES[known[name].state or "unknown"],
            counts={
                cast("ReadinessState", state): count
                for state, count in known[name].counts.items()
                if state in words.STATES
            },
            total=known[name].total,
        )
        for name, label in words.AREAS.items()
        if name in known
    )


def _breaches(now: Situation) -> tuple[BreachRow, ...]:
    return tuple(
        BreachRow(
            text=breach.text.sv,
            opened_at=breach.opened_at,
            answer_by=breach.answer_by,
            answered=breach.status == "answered",
            overdue=breach.status == "open" and breach.answer_by is not None and breach.answer_by < now.as_of,
        )
        for breach in now.breaches
    )


def _decisions(now: Situation) -> tuple[DecisionRow, ...]:
    return tuple(
        DecisionRow(
            number=decision.number,
            word=words.DECISIONS.get(decision.kind, decision.kind),
            decided_at=decision.decided_at,
            decided_by=decision.decided_by or "[maskerad]",
            reason=decision.reason or "",
        )
        for decision in now.decisions
    )


def incident_row(state: Mapping[str, Any]) -> IncidentRow:
    """A row from an incident's own representation; a masked text says that it is."""
    read = ReadIncident.model_validate(state)
    if read.rating is None:
        raise ValueError("an incident in these rows has a rating")
    return IncidentRow(
        number=read.number,
        site=read.site_name,
        what=read.what or "[maskerad]",
        risk=read.rating.risk,
        band=cast("RiskBand", read.rating.band),
        occurred_at=read.occurred_at,
        synthetic=read.synthetic,
    )
