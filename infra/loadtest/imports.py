"""`make bench SUBJECT=imports`: an import of 10,000 rows, read, previewed, committed and previewed again.

The worker's own steps on a real PostgreSQL, in this process, so that its memory can be measured: how much its peak
grows from a file of 1,000 rows to one of 10,000.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import resource
import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import UUID

from imports_data import ROOT, export
from sqlalchemy import text

from chassis.database import create_engine
from chassis.ids import new_id
from chassis.ledger import program
from chassis.testing.service import migrate
from chassis.work import working
from driftstart_local.postgres import PostgresServer
from readiness_api.imports import repository
from readiness_api.imports.representation import move
from readiness_api.imports.schemas import ImportAnswer
from readiness_api.imports.service import get
from readiness_api.imports.steps import carry_on
from readiness_api.organisations import service as organisations
from readiness_api.settings import Settings
from readiness_api.uploads.objects import Objects

FOLDER = Path(__file__).parents[2] / "services" / "readiness-api"
SMALL, LARGE = 1_000, 10_000
MOST_SECONDS = 20.0
BENCH = program("bench")


def main() -> None:
    """Prints seconds and memory of each step."""
    with PostgresServer.temporary() as server, tempfile.TemporaryDirectory(prefix="driftstart-bench-") as folder:
        server.ensure_database("readiness")
        migrate(FOLDER, server.url("readiness", "readiness_owner"))
        asyncio.run(_measure(server.url("readiness", "readiness_app"), Path(folder)))


async def _measure(address: str, folder: Path) -> None:
    engine = create_engine(address, name="bench", pool=4)
    settings = Settings.for_description().model_copy(update={"database_url": address, "data_dir": folder})
    bench = _Bench(engine, Objects(settings))
    try:
        await bench.take(await bench.programme(), SMALL, quiet=True)  # what is loaded once is loaded now
        before = _peak()
        programme = await bench.programme()
        await bench.take(programme, LARGE)
        await bench.take(programme, LARGE, again=True)
        grown = _peak() - before
        print(f"imports    peak memory: +{grown:.1f} MB from {SMALL} rows to {LARGE} (to {_peak():.0f} MB)")
    finally:
        await engine.dispose()


class _Bench:
    """Imports as the worker does them."""

    def __init__(self, engine: Any, objects: Objects) -> None:
        self.engine, self.objects = engine, objects

    async def programme(self) -> UUID:
        """A programme with a root."""
        programme = new_id()
        async with self.engine.begin() as connection:
            await connection.execute(
                text("INSERT INTO clocks VALUES (:id, clock_timestamp(), clock_timestamp(), 1, false)"),
                {"id": programme},
            )
        async with working(self.engine, programme, BENCH) as work:
            await organisations.add_root(work, ROOT, "Provregionen", synthetic=True)
        return programme

    async def take(self, programme: UUID, rows: int, *, quiet: bool = False, again: bool = False) -> None:
        """One file, from upload to commit; `again`: to its preview, which finds nothing to do."""
        content, upload, import_ = export(rows), new_id(), new_id()
        await self.objects.put(programme, upload, io.BytesIO(content))
        async with working(self.engine, programme, BENCH) as work:
            values = {
                "id": import_, "version": 1, "upload_id": upload, "file_name": "bench.csv", "format": "csv",
                "size": len(content), "sha256": hashlib.sha256(content).hexdigest(), "status": "received",
                "columns": [], "row_count": 0, "progress": 0, "affected_sites": 0, "created_at": work.now,
                "created_by": "bench",
            }  # fmt: skip
            await repository.add(work, values)
        read = await self._step()
        async with working(self.engine, programme, BENCH) as work:
            await move(work, import_, "preview_asked", status="previewing", progress=0)
        previewed = await self._step()
        found = await self._found(programme, import_)
        counts = found.counts.model_dump() if found.counts else {}
        if not quiet:
            said = "again" if again else "preview"
            print(
                f"imports    {said} of {rows} rows ({len(content) / 1e6:.1f} MB CSV): read {read:.1f} s, judged "
                f"{previewed:.1f} s, together {read + previewed:.1f} s (at most {MOST_SECONDS:.0f}); {counts}",
                flush=True,
            )
        if not again:
            actor = {"subject": "bench", "name": "bench", "role": "bench"}
            async with working(self.engine, programme, BENCH) as work:
                await move(work, import_, "committing", status="committing", progress=0, actor=actor)
            committed = await self._step()
            if not quiet:
                print(
                    f"imports    commit of {counts.get('create', 0)} rows, 500 a transaction: {committed:.1f} s",
                    flush=True,
                )

    async def _step(self) -> float:
        began = time.perf_counter()
        await carry_on(self.engine, self.objects)
        return time.perf_counter() - began

    async def _found(self, programme: UUID, import_: UUID) -> ImportAnswer:
        async with working(self.engine, programme, BENCH) as work:
            return await get(work, import_)


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
