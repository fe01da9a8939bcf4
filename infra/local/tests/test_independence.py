"""Logging an incident works while readiness-api, reporting-api and sign-in are down (domain.md, invariant 13)."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import httpx

from driftstart_local.honest_client import HonestClient
from driftstart_local.system import System

ELSEWHERE = ("readiness-api", "readiness-worker", "reporting-api", "reporting-worker", "identity")
WARD = "SE2321000131-DEMOSASBORAS"


@contextmanager
def standing_still(system: System, names: tuple[str, ...]) -> Iterator[None]:
    """Those parts neither answer nor refuse: worse than dead, and the supervisor has nothing to restart."""
    pids = [system.pid(name) for name in names]
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGCONT)


def wait_until_known(ward: HonestClient, programme: str) -> None:
    """Until the programme has reached incident-api's own copy of the directory."""
    deadline = time.monotonic() + 30
    while True:
        try:
            ward.get("/incident-api/v1/incidents", programme=programme)
        except httpx.HTTPStatusError as answer:
            if answer.response.status_code != 404 or time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        else:
            return


def test_a_ward_logs_while_everything_else_is_down(system: System) -> None:
    token = system.token("reporter")
    with HonestClient(system.url, token) as ward:
        programmes = ward.all("/readiness-api/v1/programmes")
        programme = next(found["id"] for found in programmes if found["code"] == "november-2024")
        sites = ward.all("/readiness-api/v1/sites", programme=programme)
        site = next(found["id"] for found in sites if found["hsaId"] == WARD)
        body = {
            "siteId": site,
            "what": f"Text försvinner {uuid4().hex}",
            "patientAffected": "unknown",
            "synthetic": True,
        }
        wait_until_known(ward, programme)
        with standing_still(system, ELSEWHERE):
            system.kill("incident-api")  # it starts again without sign-in to ask for keys
            logged = ward.create("/incident-api/v1/incidents", programme, {**body, "what": "Medan allt annat är nere"})
            found = ward.get(f"/incident-api/v1/incidents/{logged['id']}", programme=programme)
    assert found["what"] == "Medan allt annat är nere"
    system.wait_until_ready()
    assert httpx.get(f"{system.url}/readiness-api/v1/health/ready").is_success
