"""A report as one standalone, semantic HTML page in Swedish: no script, nothing from the net."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from reporting_api.reports import words
from reporting_api.reports.models import Content

HERE = Path(__file__).parent


def _moment(at: datetime) -> Markup:
    return Markup('<time datetime="{}">{}</time>').format(
        at.isoformat().replace("+00:00", "Z"), words.day_and_clock(at)
    )


def page(content: Content, drawing: str) -> str:
    """`drawing` is the SVG that `figure.draw` made of the same content."""
    templates = Environment(loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    templates.filters |= {"moment": _moment, "signed": words.signed}
    return templates.get_template("report.html.jinja").render(
        report=content,
        css=Markup((HERE / "report.css").read_text("utf-8")),  # noqa: S704 our own file
        drawing=Markup(drawing),  # noqa: S704 made by figure.draw, every text in it escaped by Vega
    )
