"""Reads a workbook that has come back: bounded before it is unpacked, and everything in it is text."""

import io
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineWorkbook

from readiness_api.sheets.rules import ABOUT, COLUMNS, MOST_ROWS, SHEET, Came, Column
from readiness_api.uploads.contents import inspect
from readiness_api.uploads.rules import MediaType

MOST_UNPACKED = 30_000_000
"""Really unpacked, whatever the file says of itself. A checklist of 150 items is a tenth of a megabyte."""


class NotASheet(Exception):
    """The file is no workbook of ours."""


class TooManyRows(Exception):
    """It has more rows than are read."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What came: the id of its checklist as it says, and its rows."""

    checklist: str
    rows: list[Came]


def read(content: bytes) -> Sheet:
    """Raises NotASheet, TooManyRows."""
    if inspect(MediaType.XLSX, io.BytesIO(content)) is not None or not _bounded(content):
        raise NotASheet
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        about = book.get_sheet_by_name(ABOUT).to_python(nrows=2)
        lines = book.get_sheet_by_name(SHEET).to_python(skip_empty_area=False, nrows=MOST_ROWS + 2)
    except (CalamineError, ValueError, OSError) as broken:
        raise NotASheet from broken
    if not about or not about[0] or not lines:
        raise NotASheet
    heads = [_text(cell) for cell in lines[0]]
    if not set(COLUMNS) <= set(heads):
        raise NotASheet
    places = {column: heads.index(column) for column in COLUMNS}
    rows = [_came(number, line, places) for number, line in enumerate(lines[1:], start=2)]
    filled = [row for row in rows if row.id or any(row.said.values())]
    if len(filled) > MOST_ROWS:
        raise TooManyRows
    return Sheet(_text(about[0][0]), filled)


def _came(number: int, line: Sequence[object], places: dict[Column, int]) -> Came:
    cells = {column: _text(line[place]) if place < len(line) else "" for column, place in places.items()}
    return Came(number, cells[Column.ID], cells[Column.SEEN], cells)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value).replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").strip()


def _bounded(content: bytes) -> bool:
    """Unpacks every part a piece at a time and counts: what a file says of its own size may be a lie."""
    left = MOST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            for part in packed.infolist():
                with packed.open(part) as unpacked:
                    while piece := unpacked.read(1 << 16):
                        left -= len(piece)
                        if left < 0:
                            return False
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error, OSError):
        return False
    return True
