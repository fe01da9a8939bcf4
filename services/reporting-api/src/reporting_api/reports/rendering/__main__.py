"""Draws one report: its content as JSON on stdin, an archive of the files on stdout.

A process of its own, so that the drawing engine's memory is given back when it is done.
"""

from __future__ import annotations

import sys
import zipfile

from reporting_api.reports.models import Content
from reporting_api.reports.rendering.document import document
from reporting_api.reports.rendering.figure import draw
from reporting_api.reports.rendering.page import page


def main() -> None:
    content = Content.model_validate_json(sys.stdin.buffer.read())
    drawing = draw(content.trend)
    with zipfile.ZipFile(sys.stdout.buffer, "w") as archive:
        archive.writestr("report.html", page(content, drawing))
        archive.writestr("report.pdf", document(content, drawing))


main()
