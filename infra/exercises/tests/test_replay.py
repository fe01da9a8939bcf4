"""The exercise played into the whole real system, through the gateway; then the picture, and a report of it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

import httpx
import pytest

from driftstart_local.system import System

UNTIL = "2024-11-12T14:00:00+01:00"
MOVED = "2024-11-12T14:30:00+01:00"
INCIDENTS, ENTRIES = 9, 17
"""What the script holds until then."""
SKEW = timedelta(minutes=5)
"""How far ahead of its own clock incident-api takes what happened."""
Json = dict[str, Any]
T = TypeVar("T")


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


class Browser:
    """A signed-in person's calls through the gateway."""

    def __init__(self, system: System, role: str, programme: str = "") -> None:
        self.system, self.programme = system, programme
        self.headers = {"Authorization": f"Bearer {system.token(role)}"}

    def call(self, method: str, path: str, **more: Any) -> httpx.Response:
        params = {**more.pop("params", {}), **({"programme": self.programme} if self.programme else {})}
        headers = self.headers | more.pop("headers", {})
        return httpx.request(method, f"{self.system.url}{path}", params=params, headers=headers, timeout=30, **more)

    def get(self, path: str, **params: Any) -> Json:
        return dict(self.call("GET", path, params=params).raise_for_status().json())


def replay(system: System, *arguments: str, speed: str = "max", check: bool = True) -> subprocess.CompletedProcess[str]:
    """`make replay`, as a person runs it."""
    return subprocess.run(
        [sys.executable, "-m", "driftstart_exercises", "--speed", speed, *arguments],
        env={"DRIFTSTART_DATA": str(system.data), "PATH": ""},
        capture_output=True,
        text=True,
        check=check,
        timeout=120,
    )


def until(found: Callable[[], T], wanted: Callable[[T], bool], seconds: float = 20.0) -> T:
    """What is found, once it is as wanted."""
    deadline = time.monotonic() + seconds
    while not wanted(now := found()):
        assert time.monotonic() < deadline, now
        time.sleep(0.1)
    return now


@pytest.fixture(scope="module")
def exercise(system: System) -> str:
    programmes = Browser(system, "reader").get("/readiness-api/v1/programmes")["items"]
    return next(str(each["id"]) for each in programmes if each["code"] == "november-2024")


@pytest.fixture(scope="module")
def played(system: System, exercise: str) -> Browser:
    """The exercise's first hours, broken off once and gone on with."""
    replay(system, "--until", "2024-11-12T08:00:00+01:00")
    replay(system, "--until", UNTIL)
    return Browser(system, "report_editor", exercise)


def figures(browser: Browser, **asked: str) -> dict[str, int]:
    situation = browser.get("/reporting-api/v1/situation", **asked)
    return {figure["key"]: figure["value"] for figure in situation["figures"]}


def test_every_inject_is_there_once_however_often_it_is_played(system: System, played: Browser) -> None:
    again = replay(system, "--until", UNTIL)
    assert again.stdout.count("(already there)") == INCIDENTS + ENTRIES
    logged = played.get("/incident-api/v1/incidents", limit=100)["items"]
    assert len(logged) == INCIDENTS
    assert all(incident["rating"] for incident in logged)
    assert played.get("/incident-api/v1/log-entries", limit=1)["_meta"]["totalRecords"] == ENTRIES


def test_the_picture_shows_it_live_and_as_it_was_known(played: Browser) -> None:
    live = until(lambda: figures(played), lambda now: now["logEntries"] >= ENTRIES and now["breaches.holding"] >= 1)
    assert (live["incidents.open"], live["incidents.unrated"]) == (INCIDENTS, 0)
    assert figures(played, asOf="2024-11-12T05:00:00Z")["incidents.open"] == 2
    assert figures(played, asOf="2024-11-12T12:35:00Z")["breaches.holding"] == 0
    rows = played.get("/reporting-api/v1/situation/rows", figure="incidents.risk8")
    assert (rows["value"], len(rows["items"])) == (live["incidents.risk8"], live["incidents.risk8"])


def test_the_stream_says_that_the_picture_moved(system: System, played: Browser) -> None:
    with httpx.stream(
        "GET",
        f"{system.url}/reporting-api/v1/situation/stream",
        params={"programme": played.programme},
        headers=played.headers,
        timeout=30,
    ) as stream:
        events = (json.loads(line.removeprefix("data:")) for line in stream.iter_lines() if line.startswith("data:"))
        before = next(events)["positions"]["incident-api"]
        replay(system, "--until", MOVED)
        assert next(now for event in events if (now := event.get("positions", {}).get("incident-api", 0)) > before)


def test_at_a_chosen_speed_the_clock_runs_and_nothing_comes_before_its_time(system: System, played: Browser) -> None:
    shown = replay(system, "--until", "2024-11-12T15:30:00+01:00", speed="3600")
    assert shown.stdout.rstrip().splitlines()[-1].startswith(" 29/90")
    assert played.get(f"/readiness-api/v1/programmes/{played.programme}")["clock"]["speed"] == 1
    written = played.get("/incident-api/v1/log-entries", limit=100)["items"]
    assert all(moment(entry["recordedAt"]) >= moment(entry["occurredAt"]) - SKEW for entry in written)


def test_a_stream_of_a_programme_out_of_reach_is_refused(system: System) -> None:
    programmes = Browser(system, "reader").get("/readiness-api/v1/programmes")["items"]
    elsewhere = next(each["id"] for each in programmes if each["code"] == "skane-sdv")
    answer = Browser(system, "reader", elsewhere).call("GET", "/reporting-api/v1/situation/stream")
    assert answer.status_code == 404


def test_no_real_programme_has_any_of_it(system: System, played: Browser) -> None:
    for programme in played.get("/readiness-api/v1/programmes")["items"]:
        if programme["kind"] == "real":
            administrator = Browser(system, "administrator", programme["id"])
            assert administrator.get("/reporting-api/v1/situation")["exercise"] is False
            assert figures(administrator)["incidents.open"] == 0


def test_a_real_programme_is_never_played_into(system: System) -> None:
    refused = replay(system, "--programme", "vgr", check=False)
    assert refused.returncode == 1
    assert "is a real programme" in refused.stderr


def test_a_report_is_published_from_it_and_read_as_page_and_tagged_pdf(played: Browser) -> None:
    recipients = played.get("/reporting-api/v1/recipients")["items"]
    board = next(each["id"] for each in recipients if each["code"] == "regionstyrelsen")
    drafted = played.call(
        "POST",
        "/reporting-api/v1/reports",
        json={"recipientId": board},
        headers={"Idempotency-Key": f"replay-{time.time_ns()}"},
    ).raise_for_status()
    report = f"/reporting-api/v1/reports/{drafted.json()['id']}"
    published = played.call("POST", f"{report}/publish", json={}, headers={"If-Match": '"1"'}).raise_for_status()
    assert published.json()["number"] >= 1
    reader = Browser(played.system, "reader", played.programme)
    document = until(
        lambda: reader.call("GET", f"{report}/versions/1.pdf"), lambda answer: answer.status_code == 200, seconds=60
    )
    assert document.content.startswith(b"%PDF-") and b"/StructTreeRoot" in document.content
    page = reader.call("GET", f"{report}/versions/1.html").raise_for_status()
    assert 'lang="sv"' in page.text and "Ö-" in page.text
    receipts = played.get("/reporting-api/v1/receipts", report=drafted.json()["id"])["items"]
    assert {receipt["format"] for receipt in receipts} == {"html", "pdf"}
