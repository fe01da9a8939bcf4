"""Which files are taken, how large, and how a name must fit what is inside."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

MOST_BYTES = 25_000_000
"""Of one file. A scanned protocol of a hundred pages is a tenth of it; the gateway has the same bound and a little."""
MOST_WAITING = 40
"""Files of one person that nothing has claimed yet: what a broken client can leave behind in a day."""


class MediaType(StrEnum):
    """What is taken; the value is the media type itself."""

    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    TEXT = "text/plain"
    CSV = "text/csv"
    JSON = "application/json"


EXTENSIONS = {
    MediaType.PDF: (".pdf",),
    MediaType.PNG: (".png",),
    MediaType.JPEG: (".jpg", ".jpeg"),
    MediaType.DOCX: (".docx",),
    MediaType.XLSX: (".xlsx",),
    MediaType.PPTX: (".pptx",),
    MediaType.TEXT: (".txt", ".md", ".log"),
    MediaType.CSV: (".csv",),
    MediaType.JSON: (".json",),
}
PARTS = {
    MediaType.DOCX: "word/document.xml",
    MediaType.XLSX: "xl/workbook.xml",
    MediaType.PPTX: "ppt/presentation.xml",
}
"""The part that makes a zip an Office document of that kind."""
TEXTS = frozenset({MediaType.TEXT, MediaType.CSV, MediaType.JSON})
_BEGINNINGS = {
    MediaType.PDF: b"%PDF-",
    MediaType.PNG: b"\x89PNG\r\n\x1a\n",
    MediaType.JPEG: b"\xff\xd8\xff",
}
_CONTROL = frozenset(range(32)) - {9, 10, 12, 13}
MOST_ENTRIES = 2_000
MOST_UNPACKED = 250_000_000
MOST_RATIO = 200


class Refused(StrEnum):
    """Why a file is not taken."""

    EMPTY = "empty"
    OTHER_CONTENT = "other_content"
    MACROS = "macros"
    BOMB = "bomb"


@dataclass(frozen=True, slots=True)
class Part:
    """An entry of a zip, as its directory describes it."""

    name: str
    packed: int
    unpacked: int


def by_beginning(told: MediaType, beginning: bytes) -> Refused | None:
    """Whether the first bytes can be what the sender told. A zip is judged by its parts, too."""
    if not beginning:
        return Refused.EMPTY
    if told in PARTS:
        fits = beginning.startswith(b"PK\x03\x04")
    elif told in TEXTS:
        fits = not _CONTROL.intersection(beginning)
    else:
        fits = beginning.startswith(_BEGINNINGS[told])
    return None if fits else Refused.OTHER_CONTENT


def by_parts(told: MediaType, parts: list[Part]) -> Refused | None:
    """Whether an Office document is of the kind told, without macros, and no larger unpacked than such files are."""
    if len(parts) > MOST_ENTRIES or sum(part.unpacked for part in parts) > MOST_UNPACKED:
        return Refused.BOMB
    if any(part.unpacked > 1_000_000 and part.unpacked > MOST_RATIO * max(part.packed, 1) for part in parts):
        return Refused.BOMB
    names = {part.name for part in parts}
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        return Refused.MACROS
    return None if {"[Content_Types].xml", PARTS[told]} <= names else Refused.OTHER_CONTENT


def plain_name(name: str) -> bool:
    """Whether a file's name is a name: no path, no hidden file, nothing that is not shown as it is written."""
    if name != PurePosixPath(name).name or "\\" in name or name.startswith("."):
        return False
    return all(character.isprintable() for character in name)


def fits(name: str, media_type: str) -> bool:
    """Whether a name's ending says what is inside, so that nobody opens one thing believing it another."""
    return name.lower().endswith(EXTENSIONS[MediaType(media_type)])
