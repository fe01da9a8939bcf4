"""A report as tagged PDF/UA-1, set by typst: a figure without alternative text fails the build."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import typst

from reporting_api.reports import words
from reporting_api.reports.models import BreachRow, Content, DecisionRow, Source, WaveRow

HERE = Path(__file__).parent


def _wave(wave: WaveRow) -> str:
    return f"{wave.name}: {wave.word}" + (f" sedan {words.day_and_clock(wave.since)}" if wave.since else "")


def _breach(breach: BreachRow) -> str:
    if breach.answered:
        answer = "Besvarat."
    elif breach.overdue and breach.answer_by:
        answer = f"Skulle ha besvarats senast {words.day_and_clock(breach.answer_by)} och är inte besvarat."
    elif breach.answer_by:
        answer = f"Ska besvaras senast {words.day_and_clock(breach.answer_by)}."
    else:
        answer = "Inte besvarat."
    return f"Pauskriterium uppfyllt {words.day_and_clock(breach.opened_at)}: {breach.text} {answer}"


def _decision(decision: DecisionRow) -> str:
    when = words.day_and_clock(decision.decided_at)
    return f"Beslut {decision.number}, {decision.word}, {when}, {decision.decided_by}. {decision.reason}"


def _source(source: Source) -> str:
    when = f", {words.day_and_clock(source.published_at)}" if source.published_at else ""
    silent = ". Källan svarade inte när rapporten skrevs." if source.silent else ""
    return f"{source.name}: till och med ändring {source.position}{when}{silent}"


def _worded(content: Content) -> dict[str, Any]:
    """The content with each time and change also in Swedish words: typst sets, it does not phrase."""
    data: dict[str, Any] = content.model_dump(mode="json", by_alias=True)
    data["footer"] = f"{content.title}, version {content.version}. Läget {words.day_and_clock(content.as_of)}" + (
        ". Övning" if content.exercise else ""
    )
    data["asOfWords"] = words.day_and_clock(content.as_of)
    data["publishedWords"] = words.day_and_clock(content.published_at)
    for target, figure in zip(data["figures"], content.figures, strict=True):
        known = figure.previous is not None
        target["previousWords"] = str(figure.previous) if known else "–"
        target["changeWords"] = words.signed(figure.value - (figure.previous or 0)) if known else "–"
    for target, moment in zip(data["trend"]["moments"], content.trend.moments, strict=True):
        target["atWords"] = words.day_and_clock(moment.at)
    for target, row in zip(data["rows"], content.rows, strict=True):
        target["occurredWords"] = f"{words.short_day(row.occurred_at)} {words.clock(row.occurred_at)}"
        target["whatWords"] = row.what + (" (påhittad)" if row.synthetic else "")
    if content.assessment:
        data["assessment"]["atWords"] = words.day_and_clock(content.assessment.at)
    data["happenings"] = [
        *map(_wave, content.waves),
        *map(_breach, content.breaches),
        *map(_decision, content.decisions),
    ]
    data["sourceWords"] = [*map(_source, content.sources)]
    return data


def document(content: Content, drawing: str) -> bytes:
    """The same bytes for the same content: the file's own time is when the report was published."""
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[HERE / "fonts"])
    pdf = typst.compile(
        HERE / "report.typ",
        root=HERE,
        font_paths=fonts,
        sys_inputs={"report": json.dumps(_worded(content)), "drawing": drawing},
        pdf_standards="ua-1",
        timestamp=int(content.published_at.timestamp()),
        format="pdf",
    )
    return bytes(pdf)
