"""`make bench SUBJECT=readiness_grid`: the grid and the roll-up at 10,000 sites × 150 items, asked of readiness-api.

Synthetic data (readiness_data.py) beside a programme of 100 sites, which shows what does not grow. Times are what a
client on the same machine waits for the whole answer: the median, and the worst of the rounds; beside them what the
service and its PostgreSQL computed for each answer, which a busy machine makes no longer. BENCH_SITES makes it smaller.
"""

from __future__ import annotations

import asyncio
import gzip
import os
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

import httpx
from readiness_data import make

from chassis.database import create_engine
from driftstart_local.system import System
from readiness_api.roll_ups.recount import recount

SITES = (100, int(os.environ.get("BENCH_SITES", "10000")))
ROUNDS = 15
GRID_MS, PAGE_MS, ROLL_UP_MS = 150, 50, 1000
GIVE_UP_SECONDS = 10.0
SETTLE_SECONDS = 1.0


class Service:
    """readiness-api of a running system, asked directly."""

    def __init__(self, system: System) -> None:
        address = str(system.running().parts["readiness-api"]["url"]).removesuffix("/health/ready")
        bearer = {"Authorization": f"Bearer {system.token('regional_lead')}", "Accept-Encoding": "identity"}
        self.client = httpx.Client(base_url=address, headers=bearer, timeout=60)
        self._api, self._postgres = system.pid("readiness-api"), system.pid("postgres")

    def computed(self) -> float:
        """Milliseconds of processor that readiness-api and its connections have used so far."""
        ours = [self._api]
        for process in Path("/proc").glob("[0-9]*"):
            with suppress(FileNotFoundError, ProcessLookupError):
                is_child = (process / "stat").read_text().rsplit(")", 1)[1].split()[1] == str(self._postgres)
                if is_child and "readiness_app readiness" in (process / "cmdline").read_text():
                    ours.append(int(process.name))
        used = 0
        for pid in ours:
            with suppress(FileNotFoundError, ProcessLookupError):
                fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
                used += int(fields[11]) + int(fields[12])
        return used * 1000 / os.sysconf("SC_CLK_TCK")

    def get(self, programme: UUID, path: str, headers: dict[str, str] | None = None, **asked: Any) -> httpx.Response:
        """One GET in the programme."""
        return self.client.get(path, params={"programme": str(programme), **asked}, headers=headers)

    def answer(self, programme: UUID, item: dict[str, Any], **patch: Any) -> dict[str, Any]:
        """One item answered, as a person does it."""
        match = {"If-Match": f'"{item["version"]}"'}
        asked = {"programme": str(programme)}
        done = self.client.patch(f"/items/{item['id']}", params=asked, json=patch, headers=match)
        found: dict[str, Any] = done.raise_for_status().json()
        return found


def main() -> None:
    """Prints what the grid and the roll-up cost."""
    os.environ["REQUESTS_PER_SECOND"] = "1000000"
    with tempfile.TemporaryDirectory(prefix="driftstart-bench-") as folder:
        print("starting the whole system ...", flush=True)
        with System.start(Path(folder) / "data") as system:
            measure(system)


def measure(system: System) -> None:
    """Makes the programmes and measures each."""
    service = Service(system)
    for sites in SITES:
        made = asyncio.run(make(system.database_url("readiness", "readiness_owner"), sites))
        print(f"\n{made.sites} sites × {made.items // made.sites} items, synthetic, made in {made.seconds:.0f} s")
        began = time.monotonic()
        asyncio.run(count_anew(system, made.programme))
        print(f"roll-ups counted anew in {time.monotonic() - began:.1f} s")
        reading(service, made.programme)
        changing(service, made.programme)
        gate(service, made.programme)


async def count_anew(system: System, programme: UUID) -> None:
    """The service's own recount, as its app role."""
    engine = create_engine(system.database_url("readiness"), name="bench", pool=1, timeout="5min")
    try:
        await recount(engine, programme)
    finally:
        await engine.dispose()


def reading(service: Service, programme: UUID) -> None:
    """The grid, a page of it, unchanged, and what a cell says."""
    whole = at_rest(service, programme)
    etag, checklist = {"If-None-Match": whole.headers["ETag"]}, whole.json()["sites"]["checklist"][0]
    size = len(whole.content), len(gzip.compress(whole.content, 6))
    grid = timed(service, lambda: service.get(programme, "/grid"), 200)
    print(f"grid, all sites        {told(grid)}  limit {GRID_MS} ms  {kilo(size[0])}, gzip {kilo(size[1])}")
    page = timed(service, lambda: service.get(programme, "/grid", limit=100, page=3), 200)
    print(f"grid, a page of 100    {told(page)}  limit {PAGE_MS} ms")
    chosen = timed(service, lambda: service.get(programme, "/grid", limit=100, state="blocked", area="training"), 200)
    print(f"  the same, filtered   {told(chosen)}")
    print(f"grid, unchanged (304)  {told(timed(service, lambda: service.get(programme, '/grid', headers=etag), 304))}")
    why = timed(service, lambda: service.get(programme, f"/checklists/{checklist}/why"), 200)
    print(f"why a site is as it is {told(why)}")
    print(f"roll-ups               {told(timed(service, lambda: service.get(programme, '/roll-ups'), 200))}")


def at_rest(service: Service, programme: UUID) -> httpx.Response:
    """The grid once nothing more comes: what the recount said in the ledger has its position."""
    seen = None
    while (answer := service.get(programme, "/grid").raise_for_status()).headers["ETag"] != seen:
        seen = answer.headers["ETag"]
        time.sleep(SETTLE_SECONDS)
    return answer


def changing(service: Service, programme: UUID) -> None:
    """How long after an answer its wave's and programme's roll-up are right, and its site's cell."""
    best = service.get(programme, "/grid").json()["sites"]["checklist"][-ROUNDS:]
    items = [service.get(programme, "/items", checklist=one, state="ready", limit=1).json()["items"][0] for one in best]
    before = blocked(service, programme)
    waited, cells = [], []
    for number, item in enumerate(items, start=1):
        service.answer(programme, item, status="blocked", reason="Mätning")
        began = time.perf_counter()
        cell = service.get(programme, f"/checklists/{item['checklistId']}", None).json()
        area = next(area for area in cell["areas"] if area["area"] == item["area"])
        cells.append(area["state"] == "blocked")
        while blocked(service, programme) != [count + number for count in before]:
            if time.perf_counter() - began > GIVE_UP_SECONDS:
                raise TimeoutError("the roll-up does not become right")
        waited.append((time.perf_counter() - began) * 1000)
    site = "at once" if all(cells) else "WRONG"
    print(f"one item changed       site {site}, wave and programme right after {spread(waited)}  limit {ROLL_UP_MS} ms")


def blocked(service: Service, programme: UUID) -> list[int]:
    """Blocked items of the programme, and of all its waves together."""
    found = service.get(programme, "/roll-ups").json()["items"]
    return [found[0]["items"]["blocked"], sum(wave["items"]["blocked"] for wave in found[1:])]


def gate(service: Service, programme: UUID) -> None:
    """What evaluating the go gate of a wave costs: a sixth of the sites."""
    gates = service.get(programme, "/gates", limit=100).json()["items"]
    chosen = next(each for each in gates if each["code"] == "T-0")
    began = time.perf_counter()
    answer = service.get(programme, f"/gates/{chosen['id']}/evaluation")
    took = (time.perf_counter() - began) * 1000
    print(f"go gate of a wave      {took:.0f} ms, status {answer.status_code}, {kilo(len(answer.content))}")


@dataclass(frozen=True)
class Rounds:
    """Milliseconds of each round, and of the service's processor for one."""

    waited: list[float]
    computed: float


def timed(service: Service, act: Callable[[], httpx.Response], status: int) -> Rounds:
    """Milliseconds of each round, the first of which is not counted."""
    found: list[float] = []
    before = 0.0
    for number in range(ROUNDS + 1):
        if number == 1:
            before = service.computed()
        began = time.perf_counter()
        answer = act()
        if answer.status_code != status:
            raise RuntimeError(f"{answer.status_code}: {answer.text[:300]}")
        if number:
            found.append((time.perf_counter() - began) * 1000)
    return Rounds(found, (service.computed() - before) / ROUNDS)


def kilo(size: int) -> str:
    """Bytes in thousands."""
    return f"{size / 1000:.0f} kB"


def told(found: Rounds) -> str:
    """The median, the worst, and what was computed."""
    return f"{spread(found.waited)}  computed {found.computed:>5.1f} ms"


def spread(found: list[float]) -> str:
    """The median and the worst."""
    return f"p50 {median(found):>6.1f} ms  worst {max(found):>6.1f} ms"


if __name__ == "__main__":
    main()
