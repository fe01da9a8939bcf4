"""Whatever dies while incidents are being logged, every acknowledged one is there exactly once."""

import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event, Lock
from uuid import uuid4

import httpx
import pytest

from driftstart_local.honest_client import HonestClient
from driftstart_local.system import System

WARDS = 4
REGION = "SE2321000131-DEMOVGR"
WARD = "SE2321000131-DEMOSASBORAS"  # the demo reporter's own


@dataclass
class Logging:
    """Several wards logging at once, each incident under its own key and with a text of its own."""

    system: System
    programme: str
    site: str
    acknowledged: dict[str, str] = field(default_factory=dict)
    tries: int = 0
    done: Event = field(default_factory=Event)
    lock: Lock = field(default_factory=Lock)

    def log_until_done(self) -> None:
        with HonestClient(self.system.url, self.system.token("reporter")) as ward:
            while not self.done.is_set():
                self.log_one(ward)
                self.done.wait(0.05)
            with self.lock:
                self.tries += ward.tries

    def log_one(self, ward: HonestClient) -> None:
        what = f"Ordet saknas i svaret {uuid4().hex}"
        body = {"siteId": self.site, "what": what, "patientAffected": "unknown", "synthetic": True}
        created = ward.create("/incident-api/v1/incidents", self.programme, body)
        with self.lock:
            self.acknowledged[what] = created["id"]

    def log_one_if_known(self) -> bool:
        with HonestClient(self.system.url, self.system.token("reporter")) as ward:
            try:
                self.log_one(ward)
            except httpx.HTTPStatusError as answer:
                if answer.response.status_code not in {403, 404}:  # no such site yet, no such programme yet
                    raise
                return False
        return True

    def wait_for_more(self, count: int) -> None:
        wanted, deadline = len(self.acknowledged) + count, time.monotonic() + 90
        while len(self.acknowledged) < wanted:
            assert time.monotonic() < deadline, "no more incidents are acknowledged"
            time.sleep(0.02)


@pytest.fixture
def logging(system: System) -> Iterator[Logging]:
    """A programme of our own, founded through the public API, and known to incident-api through the feed."""
    with HonestClient(system.url, system.token("administrator")) as administrator:
        programme = administrator.create(
            "/readiness-api/v1/programmes",
            "",
            {
                "code": f"kill-{uuid4().hex[:12]}",
                "name": "Avbrott",
                "region": {"name": "Regionen", "hsaId": REGION},
                "system": "Millennium",
                "summary": {"sv": "Delar som dör", "en": "Parts that die"},
            },
        )["id"]
        root = administrator.all("/readiness-api/v1/organisations", programme=programme)[0]["id"]
        ward = {"hsaId": WARD, "name": "SÄS Borås", "kind": "hospital", "parentId": root}
        organisation = administrator.create("/readiness-api/v1/organisations", programme, ward)["id"]
        wave = administrator.create("/readiness-api/v1/waves", programme, {"number": 1, "name": "Etapp 1"})["id"]
        site = {"waveId": wave, "organisationId": organisation}
        yield Logging(system, programme, administrator.create("/readiness-api/v1/sites", programme, site)["id"])


def wait_until_known(logging: Logging) -> None:
    """Until the site has reached incident-api's own copy of the directory: the programme comes before it."""
    deadline = time.monotonic() + 30
    while not logging.log_one_if_known():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_kill_9_of_database_service_and_gateway_loses_and_doubles_nothing(logging: Logging) -> None:
    wait_until_known(logging)
    with ThreadPoolExecutor(WARDS) as pool:
        wards = [pool.submit(logging.log_until_done) for _ in range(WARDS)]
        try:
            logging.wait_for_more(20)
            for name in ("postgres", "incident-api", "gateway", "incident-worker", "incident-api", "postgres"):
                logging.system.kill(name)
                logging.wait_for_more(20)
        finally:
            logging.done.set()
        for ward in wards:
            ward.result()
    logging.system.wait_until_ready()
    with HonestClient(logging.system.url, logging.system.token("triage")) as triage:
        found = triage.all("/incident-api/v1/incidents", programme=logging.programme)
    times = Counter(incident["what"] for incident in found)
    assert {what: times[what] for what in logging.acknowledged} == dict.fromkeys(logging.acknowledged, 1)
    assert set(times.values()) == {1}
    assert {incident["what"]: incident["id"] for incident in found} == logging.acknowledged
    numbers = [incident["number"] for incident in found]
    assert len(numbers) == len(set(numbers))
    assert logging.tries > len(logging.acknowledged), "nothing was interrupted, so nothing was shown"


def test_the_first_requests_after_a_restart_of_the_database_are_answered(logging: Logging) -> None:
    """Connections that lay unused when it died are noticed before they are used: nobody is asked to try again."""
    wait_until_known(logging)
    system = logging.system
    headers = {"Authorization": f"Bearer {system.token('triage')}"}
    with httpx.Client(base_url=system.url, headers=headers, timeout=20) as triage, ThreadPoolExecutor(8) as pool:

        def ask(_: int) -> int:
            return triage.get("/incident-api/v1/incidents", params={"programme": logging.programme}).status_code

        list(pool.map(ask, range(40)))  # so that the pool holds several
        before = system.pid("postgres")
        system.kill("postgres")
        deadline = time.monotonic() + 30
        # not by asking the services, which would use up the lost connections
        while system.running().parts.get("postgres", {}).get("pid", before) == before:
            assert time.monotonic() < deadline
            time.sleep(0.02)
        assert [ask(0), *pool.map(ask, range(16))] == [200] * 17
