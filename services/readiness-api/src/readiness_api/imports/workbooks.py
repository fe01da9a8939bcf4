"""Looks into a workbook before anything builds it in memory.

An archive may lie about what it unpacks to, and a sheet with one cell in its last corner is built as seventeen billion
empty ones: so the parts are unpacked here, counted, and thrown away, and the furthest cell is found as they pass.
"""

import re
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from readiness_api.imports.bounds import MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED
from readiness_api.imports.unreadable import UnreadableError

PIECE = 1 << 16
OVERLAP = 64
_PLACE = re.compile(rb"\br\s*=\s*[\"']([A-Z]{0,3})(\d{1,9})[\"']")
_1904 = re.compile(rb"date1904\s*=\s*[\"'](?:1|true)[\"']")
_HEADER = 30  # bytes of a zip entry's local header before its name


@dataclass(frozen=True, slots=True)
class Traits:
    """What a reader must know beforehand."""

    since_1904: bool


def inspect(path: Path) -> Traits:
    """Raises UnreadableError for a bomb, for a sheet that is too large, and for what is no workbook."""
    since_1904, unpacked = False, 0
    try:
        with zipfile.ZipFile(path) as book, path.open("rb") as raw:
            for part in book.infolist():
                sheet = part.filename.lower().startswith("xl/worksheets/")
                tail = b""
                for piece in _unpacked(raw, part):
                    unpacked += len(piece)
                    if unpacked > MOST_UNPACKED:
                        raise UnreadableError("bomb")
                    if sheet:
                        _within(tail + piece)
                    elif part.filename == "xl/workbook.xml":
                        since_1904 = since_1904 or bool(_1904.search(tail + piece))
                    tail = piece[-OVERLAP:]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise UnreadableError("workbook") from error
    return Traits(since_1904)


def _unpacked(raw: IO[bytes], part: zipfile.ZipInfo) -> "list[bytes] | _Pieces":
    raw.seek(part.header_offset)
    header = raw.read(_HEADER)
    if len(header) < _HEADER or header[:4] != b"PK\x03\x04":
        raise UnreadableError("workbook")
    raw.seek(int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little"), 1)
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise UnreadableError("workbook")
    return _Pieces(raw, part)


class _Pieces:
    """The bytes of a part as they really unpack, whatever its header says."""

    def __init__(self, raw: IO[bytes], part: zipfile.ZipInfo) -> None:
        self._raw, self._left = raw, part.compress_size
        self._deflated = zlib.decompressobj(-15) if part.compress_type == zipfile.ZIP_DEFLATED else None
        self._pending = b""

    def __iter__(self) -> "_Pieces":
        return self

    def __next__(self) -> bytes:
        while True:
            if not self._pending and self._left > 0:
                self._pending = self._raw.read(min(PIECE, self._left))
                self._left -= len(self._pending)
                if not self._pending:
                    raise StopIteration
            if not self._pending:
                raise StopIteration
            if self._deflated is None:
                piece, self._pending = self._pending, b""
                return piece
            piece = self._deflated.decompress(self._pending, PIECE)
            self._pending = b"" if self._deflated.eof else self._deflated.unconsumed_tail
            if self._deflated.eof:
                self._left = 0
            if piece:
                return piece


def _within(piece: bytes) -> None:
    for column, row in _PLACE.findall(piece):
        if int(row) > MOST_ROWS + 1000:
            raise UnreadableError("rows", most=MOST_ROWS)
        number = 0
        for letter in column:
            number = number * 26 + letter - 64
        if number > MOST_COLUMNS:
            raise UnreadableError("columns", most=MOST_COLUMNS, line=int(row))
