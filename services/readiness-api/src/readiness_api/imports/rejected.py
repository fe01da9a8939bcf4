"""The rows that were not taken, as a CSV that Excel opens rightly and that can be mended and imported again."""

import csv
import io
from collections.abc import AsyncIterator, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncEngine

from chassis.ledger import Actor
from chassis.work import working
from readiness_api.imports import repository
from readiness_api.imports.fields import Cell, text
from readiness_api.imports.representation import error_answer

ROWS_A_READ = 1_000
_HEADINGS = {"sv": ("Rad", "Skäl"), "en": ("Line", "Reason")}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
READER = Actor("download", "download", "reader")


async def lines(
    engine: AsyncEngine, programme: UUID, import_: UUID, columns: list[str], language: str
) -> AsyncIterator[str]:
    """The file, some rows at a time: with a byte order mark and `;`, as Excel in Swedish reads them."""
    yield "\ufeff" + _line([*_HEADINGS[language], *columns])
    last = 0
    while True:
        async with working(engine, programme, READER) as work:
            rows = await repository.rows_after(work, import_, last, ROWS_A_READ, outcome="reject")
        if not rows:
            return
        last = rows[-1].number
        for row in rows:
            reasons = [error_answer(error, columns) for error in row.errors]
            why = " | ".join(
                f"{reason.column or '–'}: {reason.expected.in_language(language)}. {reason.fix.in_language(language)}"
                for reason in reasons
            )
            yield _line([row.line, why, *row.cells])


def _line(cells: Sequence[Cell]) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerow([harmless(cell) for cell in cells])
    return out.getvalue()


def harmless(cell: Cell) -> str:
    """Text that no spreadsheet takes for a formula (OWASP, CSV injection). Reading it again drops the sign."""
    written = text(cell)
    return f"'{written}" if written.lstrip(" ").startswith(_FORMULA) else written
