"""Receives a file onto this machine's disk, hashed as it comes, and looks at what is inside."""

import hashlib
import zipfile
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import BinaryIO

from readiness_api.uploads.rules import (
    PARTS,
    TEXTS,
    MediaType,
    Part,
    Refused,
    by_beginning,
    by_parts,
)

BEGINNING = 4096


@dataclass(frozen=True, slots=True)
class Received:
    """What came."""

    size: int
    sha256: str


async def receive(stream: AsyncIterator[bytes], into: BinaryIO) -> Received:
    """Writes what comes to `into`, which is then at its start."""
    digest, size = hashlib.sha256(), 0
    async for piece in stream:
        digest.update(piece)
        into.write(piece)
        size += len(piece)
    into.seek(0)
    return Received(size, digest.hexdigest())


def inspect(told: MediaType, file: BinaryIO) -> Refused | None:
    """Whether the file is what its sender told. Leaves it at its start."""
    refused = by_beginning(told, file.read(BEGINNING))
    file.seek(0)
    if refused is None and told in TEXTS:
        refused = _text_throughout(told, file)
    if refused is None and told in PARTS:
        refused = _document(told, file)
    file.seek(0)
    return refused


def _text_throughout(told: MediaType, file: BinaryIO) -> Refused | None:
    while piece := file.read(1 << 20):
        if by_beginning(told, piece) is not None:
            return Refused.OTHER_CONTENT
    return None


def _document(told: MediaType, file: BinaryIO) -> Refused | None:
    try:
        with zipfile.ZipFile(file) as packed:
            parts = [Part(one.filename, one.compress_size, one.file_size) for one in packed.infolist()]
            refused = by_parts(told, parts)
            if refused is None:
                packed.read("[Content_Types].xml")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, KeyError, zlib.error):
        return Refused.OTHER_CONTENT
    return refused
