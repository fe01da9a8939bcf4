"""Reads one file in a process of its own, bounded in memory and time: `python -m readiness_api.imports.reading`.

Writes lines of JSON: the headings first, then each row with its line in the file, last an end. What can't be read is a
line that says why. Nothing that looks like a personal identity number passes: its digits are masked here.
"""

import csv
import io
import json
import re
import resource
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TextIO

import ijson
from python_calamine import CalamineError, CalamineSheet, SheetTypeEnum, load_workbook

from chassis import personal_numbers
from readiness_api.imports import bundles, workbooks
from readiness_api.imports.bounds import MEMORY, MOST_CELL, MOST_COLUMNS, MOST_ROWS, SECONDS
from readiness_api.imports.fields import MASKED
from readiness_api.imports.unreadable import UnreadableError

Row = tuple[int, Sequence[Any]]
_DELIMITERS = ";,\t"


def read_csv(path: Path) -> Iterator[Row]:
    """Rows with the line each begins on. UTF-8, byte order mark or not; `;`, `,` or tab, by the first line."""
    csv.field_size_limit(1_000_000)
    begins = 1
    with path.open(encoding="utf-8-sig", newline="") as file:
        try:
            first = file.readline(1_000_000)
            file.seek(0)
            bare = re.sub(r'"[^"]*"', "", first)
            delimiter = max(_DELIMITERS, key=bare.count)
            reader = csv.reader(file, delimiter=delimiter, strict=True)
            for row in reader:
                yield begins, row
                begins = reader.line_num + 1
        except UnicodeDecodeError as error:
            raise UnreadableError("encoding") from error
        except csv.Error as error:
            raise UnreadableError("csv", line=begins) from error


def read_xlsx(path: Path) -> Iterator[Row]:
    """Rows of the first visible sheet with something in it."""
    traits = workbooks.inspect(path)
    try:
        with load_workbook(str(path)) as book:
            for sheet in book.sheets_metadata:
                if sheet.typ is SheetTypeEnum.WorkSheet and str(sheet.visible).endswith("Visible"):
                    found = book.get_sheet_by_name(sheet.name)
                    if found.height:
                        yield from _rows(found, traits.since_1904)
                        return
    except CalamineError as error:
        raise UnreadableError("workbook") from error


def _rows(sheet: CalamineSheet, since_1904: bool) -> Iterator[Row]:
    start = sheet.start or (0, 0)
    for number, row in enumerate(sheet.iter_rows(), start=start[0] + 1):
        yield number, [_plain(cell, since_1904) for cell in row]


def _plain(cell: Any, since_1904: bool) -> Any:
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep=" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if since_1904 and isinstance(cell, int | float) and not isinstance(cell, bool):
        return {"n": cell}
    return cell


def read_fhir(path: Path) -> Iterator[Row]:
    """The entries of a Bundle, under headings of their own."""
    yield 1, bundles.COLUMNS
    try:
        with path.open("rb") as file:
            if next(ijson.items(file, "resourceType"), None) != "Bundle":
                raise UnreadableError("bundle")
            file.seek(0)
            for number, entry in enumerate(ijson.items(file, "entry.item", use_float=True), start=1):
                yield number, bundles.row_of(entry)
    except (ijson.JSONError, UnicodeDecodeError) as error:
        raise UnreadableError("json") from error


READERS = {"csv": read_csv, "xlsx": read_xlsx, "fhir": read_fhir}


def headed(rows: Iterable[Row]) -> Iterator[dict[str, Any]]:
    """What is written: the first row with something in it is the headings. Raises UnreadableError."""
    columns: list[str] | None = None
    count = 0
    for line, given in rows:
        cells = _trimmed([_bounded(cell) for cell in given])
        if not cells:
            continue
        if len(cells) > MOST_COLUMNS:
            raise UnreadableError("columns", line=line, most=MOST_COLUMNS)
        if columns is None:
            columns = _headings(cells)
            yield {"columns": columns}
            continue
        count += 1
        if count > MOST_ROWS:
            raise UnreadableError("rows", most=MOST_ROWS)
        yield {"line": line, "cells": cells}
    if columns is None:
        raise UnreadableError("empty")
    yield {"end": count}


def _bounded(cell: Any) -> Any:
    if not isinstance(cell, str):
        return cell
    found = cell.replace("\x00", "")
    if len(found) > MOST_CELL:  # longer than anything that is taken, and refused as that where its column is used
        found = f"{found[: MOST_CELL - 1]}…"
    for start, end in reversed(personal_numbers.find(found)):
        found = found[:start] + re.sub(r"\d", MASKED, found[start:end]) + found[end:]
    return found


def _trimmed(cells: list[Any]) -> list[Any]:
    while cells and (cells[-1] is None or (isinstance(cells[-1], str) and not cells[-1].strip())):
        cells.pop()
    return cells


def _headings(cells: Sequence[Any]) -> list[str]:
    """Each heading once: an empty one is its number, one that is there already gets a number."""
    found: list[str] = []
    for number, cell in enumerate(cells, start=1):
        name = " ".join(str(cell).split())[:100] or f"({number})"
        while name in found:
            name = f"{name} ({number})"
        found.append(name)
    return found


def write(format_: str, path: Path, out: TextIO) -> None:
    """Reads a file and writes what it holds."""
    try:
        out.writelines(json.dumps(each, ensure_ascii=False) + "\n" for each in headed(READERS[format_](path)))
    except UnreadableError as error:
        out.write(json.dumps({"unreadable": error.why, "values": error.values}) + "\n")
    out.flush()


def main() -> None:
    """`reading FORMAT PATH`."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", write_through=False)
    write(sys.argv[1], Path(sys.argv[2]), out)
    out.detach()


if __name__ == "__main__":
    main()
