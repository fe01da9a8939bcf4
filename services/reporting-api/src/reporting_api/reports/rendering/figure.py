"""The report's one figure: a Vega-Lite specification, drawn as SVG for HTML and PDF alike."""

from __future__ import annotations

import json
import re
from html import escape
from pathlib import Path
from typing import Any

import vl_convert

from reporting_api.reports import words
from reporting_api.reports.models import Trend

FONTS = Path(__file__).parent / "fonts"
INK, STONE, LINE, QUIET = "#1b2223", "#7e796b", "#d8d3c5", "#545147"
WIDTH, HEIGHT = 640, 190
MARKS = re.compile(r' (?:role="graphics-[^"]*"|aria-roledescription="[^"]*"|aria-hidden="true")')
"""What Vega says of each of its groups: noise inside one image that is named as a whole."""


def specification(trend: Trend) -> dict[str, Any]:
    """Bars over time, the last one darkest: told apart by place and figure, not by colour."""
    last = len(trend.moments) - 1
    values = [
        {"n": n, "label": f"{n}|{_label(trend, n)}", "value": moment.value, "last": n == last}
        for n, moment in enumerate(trend.moments)
    ]
    x = {
        "field": "label",
        "type": "ordinal",
        "sort": {"field": "n"},
        "axis": {
            "title": None,
            "labelExpr": "split(split(datum.value, '|')[1], '~')",
            "labelAngle": 0,
            "labelLineHeight": 15,
            "ticks": False,
            "domainColor": INK,
            "labelPadding": 6,
        },
        "scale": {"paddingInner": 0.35},
    }
    top = max((moment.value for moment in trend.moments), default=0)
    y = {
        "field": "value",
        "type": "quantitative",
        "axis": None,
        "scale": {"domain": [0, max(top, 1) * 1.15]},
    }
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "width": WIDTH,
        "height": HEIGHT,
        "data": {"values": values},
        "config": {
            "aria": False,
            "background": None,
            "font": "Inter",
            "view": {"stroke": None},
            "axis": {"labelFont": "Inter", "labelFontSize": 12, "labelColor": QUIET},
            "text": {"font": "Inter", "fontSize": 13, "fontWeight": 600},
        },
        "layer": [
            {
                "mark": {"type": "bar"},
                "encoding": {
                    "x": x,
                    "y": y,
                    "color": {"condition": {"test": "datum.last", "value": INK}, "value": STONE},
                },
            },
            {
                "mark": {"type": "text", "baseline": "bottom", "dy": -4, "color": INK},
                "encoding": {"x": x, "y": y, "text": {"field": "value", "type": "quantitative"}},
            },
        ],
    }


def _label(trend: Trend, index: int) -> str:
    """The clock time, and under it the day where a new one begins."""
    at = trend.moments[index].at
    first = index == 0 or words.short_day(trend.moments[index - 1].at) != words.short_day(at)
    return f"{words.clock(at)}~{words.short_day(at)}" if first else words.clock(at)


def draw(trend: Trend) -> str:
    """An SVG without scripts, links or fonts from elsewhere, named by the trend's alternative text."""
    vl_convert.register_font_directory(str(FONTS))
    svg = vl_convert.vegalite_to_svg(json.dumps(specification(trend)), vl_version="6.4")
    bare = MARKS.sub("", svg)
    return bare.replace("<svg ", f'<svg role="img" aria-label="{escape(trend.alternative)}" ', 1)
