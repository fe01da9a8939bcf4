"""`make bench`: incident-api through the gateway, beside a bare endpoint with the same SQL, in one run.

Both run with one worker, both behind Caddy. Rounds alternate, and what is printed are medians, so that what else the
machine does falls on both. Sign-in checks, logs and traces are on. Statements are counted by PostgreSQL itself.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import asyncpg
import httpx

from driftstart_local.postgres import ADMIN, free_port
from driftstart_local.processes import family
from driftstart_local.system import System

HERE = Path(__file__).parent
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
SECONDS = float(os.environ.get("BENCH_SECONDS", "4"))
WAIT_SECONDS = 20.0
SETTLE_SECONDS = 0.3


@dataclass(frozen=True)
class Place:
    """Where incidents are logged for the bench."""

    programme: str
    site: str


def main() -> None:
    """Prints the whole comparison."""
    os.environ["REQUESTS_PER_SECOND"] = "1000000"
    with tempfile.TemporaryDirectory(prefix="driftstart-bench-") as folder, ExitStack() as stack:
        print("starting the whole system ...", flush=True)
        data = Path(folder) / "data"
        system = stack.enter_context(System.start(data))
        place = make_place(system)
        bare = stack.enter_context(bare_endpoint(system, place))
        targets = {"incident-api": system.url, "bare": bare}
        print_memory(system)
        print_statements(system, place)
        for clients in (1, 8):
            compare("create", targets, {name: create_request(system, place, name) for name in targets}, clients)
        for limit in (5, 25, 100):
            requests = {name: list_request(system, place, name, limit) for name in targets}
            compare(f"list {limit}", targets, requests, 8)


def compare(what: str, targets: dict[str, str], requests: dict[str, str], clients: int) -> None:
    """Alternates rounds between the targets and prints the medians side by side."""
    rounds: dict[str, list[dict[str, Any]]] = {name: [] for name in targets}
    for number in range(ROUNDS + 1):
        for name, url in targets.items():
            found = load(url, clients, requests[name])
            if number > 0:  # the first round warms both up
                rounds[name].append(found)
    per_second = {name: median(found["perSecond"] for found in rounds[name]) for name in targets}
    for name in targets:
        statuses = {status for found in rounds[name] for status in found["statuses"]}
        share = "" if name == "bare" else f"{per_second[name] / per_second['bare']:>7.0%} of bare"
        print(
            f"{what:<10} {clients} clients  {name:<13} {per_second[name]:>6.0f}/s  "
            f"p50 {median(found['p50'] for found in rounds[name]):>5.1f} ms  "
            f"p95 {median(found['p95'] for found in rounds[name]):>5.1f} ms  statuses {sorted(statuses)} {share}",
            flush=True,
        )


def load(url: str, clients: int, request: str) -> dict[str, Any]:
    """One round."""
    where = httpx.URL(url)
    command = [sys.executable, str(HERE / "load.py"), "127.0.0.1", str(where.port), str(clients), str(SECONDS)]
    done = subprocess.run(command, input=request, text=True, capture_output=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def create_request(system: System, place: Place, target: str) -> str:
    """The request that logs an incident, as it goes over the wire."""
    body = json.dumps(
        {"siteId": place.site, "what": "Ordet ingen saknas i svaret", "patientAffected": "yes", "synthetic": True}
    )
    path = "/incidents" if target == "bare" else f"/incident-api/v1/incidents?programme={place.programme}"
    return wire(f"POST {path} HTTP/1.1", system, body)


def list_request(system: System, place: Place, target: str, limit: int) -> str:
    """The request that lists incidents."""
    query = f"programme={place.programme}&limit={limit}"
    return wire(f"GET {'' if target == 'bare' else '/incident-api/v1'}/incidents?{query} HTTP/1.1", system, "")


def wire(line: str, system: System, body: str) -> str:
    """A request as text, its line ends spelled out."""
    headers = ["Host: localhost", f"Authorization: Bearer {system.token('triage')}", "Content-Type: application/json"]
    headers += ["Idempotency-Key: %KEY%", f"Content-Length: {len(body.encode())}"]
    return "\\r\\n".join([line, *headers, "", body])


def make_place(system: System) -> Place:
    """A programme of the bench's own with one site, made through the public API."""
    with httpx.Client(headers={"Authorization": f"Bearer {system.token('administrator')}"}) as client:

        def post(path: str, body: dict[str, Any], **query: str) -> dict[str, Any]:
            url = f"{system.url}/readiness-api/v1{path}"
            key = {"Idempotency-Key": f"bench{path.replace('/', '-')}"}
            answer = client.post(url, json=body, params=query, headers=key, timeout=30)
            answer.raise_for_status()
            found: dict[str, Any] = answer.json()
            return found

        text = {"sv": "Mätning", "en": "Measurement"}
        region = {"name": "Region för mätning", "hsaId": "SE2321000131-DEMOVGR"}
        programme = post(
            "/programmes", {"code": "bench", "name": "Mätning", "region": region, "system": "ingen", "summary": text}
        )["id"]
        wave = post("/waves", {"number": 1, "name": "Mätning"}, programme=programme)["id"]
        found = client.get(f"{system.url}/readiness-api/v1/organisations", params={"programme": programme})
        site = post("/sites", {"waveId": wave, "organisationId": found.json()["items"][0]["id"]}, programme=programme)[
            "id"
        ]
        until = time.monotonic() + WAIT_SECONDS
        incidents = f"{system.url}/incident-api/v1/wave-states"
        while not client.get(incidents, params={"programme": programme}).is_success:
            if time.monotonic() > until:
                sys.exit("the new programme did not reach incident-api")
            time.sleep(0.1)
    return Place(programme, site)


@contextmanager
def bare_endpoint(system: System, place: Place) -> Iterator[str]:
    """The bare endpoint behind a gateway of its own."""
    given = {"programme": place.programme, **recorded(system, place)}
    port, gateway = free_port(), free_port()
    environment = {**os.environ, "DATABASE_URL": system.database_url("incident")}
    server = subprocess.Popen([sys.executable, str(HERE / "bare.py"), json.dumps(given), str(port)], env=environment)
    caddyfile = system.data / "bare.Caddyfile"
    caddyfile.write_text(
        "{\n admin off\n auto_https off\n persist_config off\n log {\n  output discard\n }\n}\n"
        f"http://:{gateway} {{\n reverse_proxy 127.0.0.1:{port} {{\n  request_buffers 3MB\n }}\n}}\n"
    )
    caddy = subprocess.Popen(
        [str(Path(sys.executable).parent / "caddy"), "run", "--config", str(caddyfile), "--adapter", "caddyfile"],
        stderr=subprocess.DEVNULL,
    )
    try:
        until = time.monotonic() + WAIT_SECONDS
        while not answers(f"http://127.0.0.1:{gateway}/incidents?limit=1"):
            if time.monotonic() > until:
                sys.exit("the bare endpoint does not start")
            time.sleep(0.1)
        yield f"http://127.0.0.1:{gateway}"
    finally:
        caddy.terminate()
        server.terminate()
        caddy.wait()
        server.wait()


def recorded(system: System, place: Place) -> dict[str, str]:
    """The ledger entry and the kept answer of a real incident, for the bare endpoint to write again and again."""
    answer = create_one(system, place)
    rows = asyncio.run(
        admin(
            system,
            "SELECT l.version, l.action, l.occurred_at, l.sealed, t.texts::text FROM ledger AS l "
            f"JOIN ledger_texts AS t USING (programme_id, seq) WHERE l.entity_id = '{answer['id']}'",
        )
    )
    found, now = rows[0], rows[0]["occurred_at"].isoformat()
    entry = {
        "programme_id": place.programme,
        "entity": "incident",
        "entity_id": "%ID%",
        "version": found["version"],
        "action": found["action"],
        "occurred_at": now,
        "recorded_at": now,
        "stored_at": now,
        "sealed": found["sealed"].replace(answer["id"], "%ID%"),
        "texts": json.loads(found["texts"]),
    }
    kept = {
        "programme_id": place.programme,
        "scope": "bare",
        "key": "%KEY%",
        "digest": "\\x" + "00" * 32,
        "status": 201,
        "headers": {},
        "answer": json.dumps(answer, ensure_ascii=False).replace(answer["id"], "%ID%"),
    }
    return {"entries": json.dumps([entry]), "kept": json.dumps([kept])}


def create_one(system: System, place: Place) -> dict[str, Any]:
    """One incident through the gateway."""
    answer = httpx.post(
        f"{system.url}/incident-api/v1/incidents",
        params={"programme": place.programme},
        headers={"Authorization": f"Bearer {system.token('triage')}", "Idempotency-Key": f"one-{time.time_ns()}"},
        json={"siteId": place.site, "what": "Ordet ingen saknas i svaret", "patientAffected": "yes", "synthetic": True},
    )
    answer.raise_for_status()
    found: dict[str, Any] = answer.json()
    return found


def answers(url: str) -> bool:
    """Whether something answers at all."""
    try:
        return httpx.get(url, timeout=2).is_success
    except httpx.TransportError:
        return False


def print_statements(system: System, place: Place) -> None:
    """How many statements PostgreSQL executes for one request of each kind, BEGIN and COMMIT included."""
    for _ in range(100):
        create_one(system, place)
    counts = {"create": least(system, lambda: create_one(system, place))}
    for limit in (5, 25, 100):
        counts[f"list {limit}"] = least(system, partial(list_some, system, place, limit))
    print("SQL statements: " + ", ".join(f"{what} {count}" for what, count in counts.items()), flush=True)


def list_some(system: System, place: Place, limit: int) -> None:
    """One list through the gateway, as long as asked."""
    answer = httpx.get(
        f"{system.url}/incident-api/v1/incidents",
        params={"programme": place.programme, "limit": limit},
        headers={"Authorization": f"Bearer {system.token('triage')}"},
    )
    if len(answer.raise_for_status().json()["items"]) != limit:
        sys.exit("the list is shorter than asked")


def least(system: System, act: Callable[[], object]) -> int:
    """The fewest of five counts: health checks fall into some of them."""
    return min(counted(system, act) for _ in range(5))


def counted(system: System, act: Callable[[], object]) -> int:
    """Statements the API's connections execute while something is done.

    Meanwhile the worker stands still, so that no position is published and nobody who waits for one reads the feed.
    """
    log, worker = system.data / "postgres" / "log", system.pid("incident-worker")
    os.kill(worker, signal.SIGSTOP)
    asyncio.run(admin(system, "ALTER SYSTEM SET log_statement = 'all'", "SELECT pg_reload_conf()"))
    try:
        time.sleep(SETTLE_SECONDS)
        before = log.stat().st_size
        act()
        time.sleep(SETTLE_SECONDS)
        after = log.stat().st_size
        rows = asyncio.run(admin(system, "SELECT pid FROM pg_stat_activity WHERE application_name = 'incident-api'"))
    finally:
        os.kill(worker, signal.SIGCONT)
        asyncio.run(admin(system, "ALTER SYSTEM SET log_statement = 'none'", "SELECT pg_reload_conf()"))
    with log.open("rb") as file:
        file.seek(before)
        lines = file.read(after - before).decode(errors="replace").splitlines()
    ours = tuple(f"[{row['pid']}]" for row in rows)
    counting = [line for line in lines if "LOG:  statement:" in line or "LOG:  execute" in line]
    return sum(any(mark in line for mark in ours) for line in counting)


async def admin(system: System, *statements: str) -> list[asyncpg.Record]:
    """Runs statements as the cluster's owner; answers the last one's rows."""
    connection = await asyncpg.connect(system.database_url("incident", ADMIN))
    try:
        found: list[asyncpg.Record] = []
        for statement in statements:
            found = await connection.fetch(statement)
        return found
    finally:
        await connection.close()


def print_memory(system: System) -> None:
    """Resident memory of all processes together, pages they share counted once (PSS)."""
    total = 0
    pids = family(system.running().supervisor)
    for pid in pids:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
    print(f"memory, idle: {total / 1024:.0f} MB in {len(pids)} processes (PSS)", flush=True)


if __name__ == "__main__":
    main()
