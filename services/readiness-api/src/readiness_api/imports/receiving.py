"""The first step: the file is read, in a process of its own, and its rows are kept."""

import asyncio
import contextlib
import json
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import IO, Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncEngine

from chassis.ledger import program
from chassis.work import working
from readiness_api.imports import bundles, repository
from readiness_api.imports.bounds import MOST_CELL, MOST_COLUMNS, SECONDS
from readiness_api.imports.fields import Field
from readiness_api.imports.representation import move
from readiness_api.imports.suggesting import suggested
from readiness_api.imports.unreadable import UnreadableError
from readiness_api.uploads.objects import Objects

IMPORTER = program("import")
ROWS_A_WRITE = 1_000
_LONGEST_LINE = MOST_CELL * MOST_COLUMNS * 12


async def read(
    engine: AsyncEngine, objects: Objects, programme: UUID, import_: UUID, upload: UUID, format_: str
) -> None:
    """Ends with the import `read`, its mapping proposed; or `unreadable`, saying why."""
    async with working(engine, programme, IMPORTER) as work:
        await repository.forget_rows(work, import_)
    columns: list[str] = []
    number = 0
    try:
        with tempfile.NamedTemporaryFile() as file:
            await _fetch(objects, programme, upload, file)
            async for batch in _batches(format_, Path(file.name)):
                if not columns:
                    columns = batch.pop(0)["columns"]
                rows = [
                    {"number": number + place, "line": row["line"], "cells": row["cells"]}
                    for place, row in enumerate(batch, start=1)
                ]
                number += len(rows)
                async with working(engine, programme, IMPORTER) as work:
                    await repository.add_rows(work, import_, json.dumps(rows))
                    await move(work, import_, "progressed", progress=number)
    except UnreadableError as error:
        async with working(engine, programme, IMPORTER) as work:
            await repository.forget_rows(work, import_)
            await move(
                work, import_, "unreadable", status="unreadable", problem={"why": error.why, "values": error.values}
            )
        return
    async with working(engine, programme, IMPORTER) as work:
        earlier = await repository.mapping_for(work, columns)
        mapping = _proposed(format_, columns) if earlier is None else earlier.mapping
        await move(
            work, import_, "read", status="read", columns=columns, row_count=number, mapping=mapping, progress=number
        )


async def _fetch(objects: Objects, programme: UUID, upload: UUID, into: IO[bytes]) -> None:
    try:
        async for piece in await objects.read(programme, upload):
            into.write(piece)
    except FileNotFoundError as error:
        raise UnreadableError("gone") from error
    into.flush()


def _proposed(format_: str, columns: Sequence[str]) -> dict[str, Any]:
    if format_ == "fhir":
        return {"columns": {Field(name).value: column for name, column in bundles.OF_FIELD.items()}, "kinds": {}}
    return {"columns": {field.value: column for field, column in suggested(columns).items()}, "kinds": {}}


async def _batches(format_: str, path: Path) -> AsyncIterator[list[dict[str, Any]]]:
    """What the reading process writes, some lines at a time. Raises UnreadableError."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "readiness_api.imports.reading",
        format_,
        str(path),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        limit=_LONGEST_LINE,
    )
    whole, batch = False, []
    try:
        async with asyncio.timeout(SECONDS):
            assert process.stdout is not None  # noqa: S101  # it was asked for above
            async for line in process.stdout:
                said = json.loads(line)
                if "unreadable" in said:
                    raise UnreadableError(said["unreadable"], **said["values"])
                if "end" in said:
                    whole = True
                    break
                batch.append(said)
                if len(batch) >= ROWS_A_WRITE:
                    yield batch
                    batch = []
    except TimeoutError as error:
        raise UnreadableError("too_much") from error
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    if not whole:
        raise UnreadableError("too_much")
    if batch:
        yield batch
