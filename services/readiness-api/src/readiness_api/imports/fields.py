"""What a column of a file can be, and how its cells are read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

LOCAL = ZoneInfo("Europe/Stockholm")
MASKED = "\u2588"
"""Stands for each digit of what looked like a personal identity number: the number itself is never stored."""
Cell = str | int | float | bool | Mapping[str, float] | None
_SERIALS = (20_000, 80_000)  # 1954 to 2119: what else is a number of that size in a date column
_EPOCH = date(1899, 12, 30)
_1904 = 1462
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?")
_BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})")
_GENERALISED = re.compile(r"\d{14}(?:\.\d+)?Z")
_HSA_ID = re.compile(r"SE(\d{10}|\d{12})-[A-Za-z0-9]+")
_TRUE = frozenset({"true", "1", "ja", "sant", "yes", "aktiv", "active"})
_FALSE = frozenset({"false", "0", "nej", "falskt", "no", "inaktiv", "inactive"})


class Field(StrEnum):
    """What a column can be mapped to."""

    HSA_ID = "hsaId"
    NAME = "name"
    KIND = "kind"
    PARENT = "parent"
    PATH = "path"
    REFERENCE = "reference"
    MUNICIPALITY_CODE = "municipalityCode"
    ORGANISATION_NUMBER = "organisationNumber"
    OPTIONS = "options"
    OPTIONS_FROM = "optionsFrom"
    OPTIONS_TO = "optionsTo"
    VALID_FROM = "validFrom"
    VALID_TO = "validTo"
    ACTIVE = "active"


class Flaw(StrEnum):
    """What is wrong with a cell, or with a row."""

    MISSING = "missing"
    HSA_ID = "hsa_id"
    TOO_LONG = "too_long"
    PERSONAL_NUMBER = "personal_number"
    DAY = "day"
    MUNICIPALITY_CODE = "municipality_code"
    ZERO_LOST = "zero_lost"
    ORGANISATION_NUMBER = "organisation_number"
    OPTIONS = "options"
    KIND = "kind"
    FLAG = "flag"
    RESOURCE_TYPE = "resource_type"
    MORE_CELLS = "more_cells"
    TWICE = "twice"
    PARENT_UNKNOWN = "parent_unknown"
    PARENT_MISSING = "parent_missing"
    PARENT_REJECTED = "parent_rejected"
    PARENT_CLOSED = "parent_closed"
    CYCLE = "cycle"
    TOO_DEEP = "too_deep"
    ROOT = "root"
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    OVERLAPS = "overlaps"
    OPTION_ENDED = "option_ended"
    NO_MUNICIPALITY = "no_municipality"


class FlawedError(Exception):
    """A cell that can't be read as what its column is."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


@dataclass(frozen=True, slots=True)
class Line:
    """How long a line of text may be."""

    most: int = 200


def text(cell: Cell) -> str:
    """A cell as text, without surrounding space. A sign that a spreadsheet was told to take as text is dropped."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, Mapping):
        cell = cell["n"]
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    found = str(cell).replace("\u00a0", " ").strip()
    return found[1:] if len(found) > 1 and found[0] == "'" and found[1] in "=+-@" else found


def value_class(cell: Cell) -> str:
    """What kind of thing stood there, without repeating it."""
    if text(cell) == "":
        return "empty"
    if isinstance(cell, bool):
        return "boolean"
    return "number" if isinstance(cell, int | float | Mapping) else "text"


def hsa_id(cell: Cell) -> str:
    found = text(cell)
    if len(found) > 31 or not _HSA_ID.fullmatch(found):
        raise FlawedError(Flaw.HSA_ID)
    return found


def is_hsa_id(found: str) -> bool:
    return len(found) <= 31 and bool(_HSA_ID.fullmatch(found))


def line(cell: Cell) -> str:
    found = " ".join(text(cell).split())
    if len(found) > Line().most:
        raise FlawedError(Flaw.TOO_LONG)
    return found


def day(cell: Cell) -> date:
    """A date as written by people, by Excel (also as its serial number) or by a directory (generalised time, UTC)."""
    try:
        serial = _serial(cell)
        if serial is not None:
            return _EPOCH + timedelta(days=serial)
        found = text(cell)
        if _GENERALISED.fullmatch(found):
            moment = datetime.strptime(found[:14] + "+0000", "%Y%m%d%H%M%S%z")
            return moment.astimezone(LOCAL).date()
        match = _ISO.fullmatch(found) or _BASIC.fullmatch(found)
        if match is None:
            raise FlawedError(Flaw.DAY)
        result = date(int(match[1]), int(match[2]), int(match[3]))
    except (ValueError, OverflowError) as error:
        raise FlawedError(Flaw.DAY) from error
    if not date(1900, 1, 1) <= result <= date(2200, 1, 1):
        raise FlawedError(Flaw.DAY)
    return result


def _serial(cell: Cell) -> int | None:
    extra = 0
    if isinstance(cell, Mapping):
        cell, extra = cell["n"], _1904
    if isinstance(cell, str) and cell.strip().isdecimal() and len(cell.strip()) == 5:
        cell = int(cell)
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return None
    days = int(cell) + extra
    return days if _SERIALS[0] <= days <= _SERIALS[1] else None


def municipality_code(cell: Cell) -> str:
    """Four digits, text for text: a code is not a number. Excel that took it for one has dropped its first zero."""
    found = text(cell)
    if re.fullmatch(r"\d{4}", found, re.ASCII):
        return found
    lost = not isinstance(cell, str) and re.fullmatch(r"\d{3}", found, re.ASCII)
    raise FlawedError(Flaw.ZERO_LOST if lost else Flaw.MUNICIPALITY_CODE)


def organisation_number(cell: Cell) -> str:
    """Ten digits; a dash, the prefix 16 and the SE of a VAT number are dropped."""
    found = re.sub(r"[\s-]", "", text(cell))
    match = re.fullmatch(r"(?:16)?(\d{10})", found, re.ASCII)
    if match is None:
        raise FlawedError(Flaw.ORGANISATION_NUMBER)
    return match[1]


def options(cell: Cell) -> list[int]:
    """`1,3`, `1 3`, `1+3`, `1 och 3`, or `0`, `-` and `inga` for none."""
    found = text(cell).lower()
    if found in ("0", "-", "inga", "none", "inget"):
        return []
    parts = [part for part in re.split(r"[\s,;+/]+|och|and", found) if part]
    if not parts or not set(parts) <= {"1", "2", "3"}:
        raise FlawedError(Flaw.OPTIONS)
    return sorted({int(part) for part in parts})


def flag(cell: Cell) -> bool:
    found = text(cell).lower()
    if found in _TRUE:
        return True
    if found in _FALSE:
        return False
    raise FlawedError(Flaw.FLAG)


def path(cell: Cell) -> str:
    """A distinguished name, so written that equal ones are equal: `ou=a, O=B` and `OU=A,o=b`."""
    parts = re.split(r"(?<!\\),", text(cell))
    return ",".join("=".join(piece.strip() for piece in part.split("=", 1)) for part in parts).casefold()


def above(own: str) -> str:
    """The path of what is above."""
    return re.split(r"(?<!\\),", own, maxsplit=1)[1] if re.search(r"(?<!\\),", own) else ""


READERS: Mapping[Field, Callable[[Cell], object]] = {
    Field.HSA_ID: hsa_id,
    Field.NAME: line,
    Field.PARENT: line,
    Field.PATH: path,
    Field.REFERENCE: text,
    Field.MUNICIPALITY_CODE: municipality_code,
    Field.ORGANISATION_NUMBER: organisation_number,
    Field.OPTIONS: options,
    Field.OPTIONS_FROM: day,
    Field.OPTIONS_TO: day,
    Field.VALID_FROM: day,
    Field.VALID_TO: day,
    Field.ACTIVE: flag,
}
