import hashlib
import json
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from driftstart_local.gateway import gateway
from driftstart_local.parts import Part, RunningPart
from driftstart_local.postgres import free_port

INCIDENTS = "/incident-api/v1/incidents"
SERVICE = Path(__file__).with_name("small_service.py")


@dataclass
class Bench:
    client: httpx.Client
    service: RunningPart
    kept: Path

    def die_at_next_write(self) -> None:
        Path(f"{self.kept}.die").touch()

    def revive(self) -> None:
        while not self.service.died():
            time.sleep(0.02)
        self.service.start()


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    folder = tmp_path_factory.mktemp("gateway")
    dist = folder / "dist"
    (dist / "assets").mkdir(parents=True)
    (dist / "index.html").write_text("<title>Driftstart</title>")
    (dist / "assets" / "app-1a2b.js").write_text("start()")
    port, service_port, nobody = free_port(), free_port(), free_port()
    command = [sys.executable, SERVICE, str(service_port), folder / "kept.json"]
    service = RunningPart(Part("service", command, {}, f"http://127.0.0.1:{service_port}/"), folder)
    upstreams = {"readiness": nobody, "incident": service_port, "reporting": nobody, "identity": service_port}
    part = gateway(
        port=port,
        public_url=f"http://localhost:{port}",
        bind="127.0.0.1",
        dist=dist,
        storage=folder / "storage",
        upstreams=upstreams,
        patience="3s",
    )
    caddy = RunningPart(part, folder)
    service.start()
    caddy.start()
    try:
        service.wait_ready(10)
        caddy.wait_ready(10)
        with httpx.Client(base_url=f"http://localhost:{port}", timeout=20) as client:
            yield Bench(client, service, folder / "kept.json")
    finally:
        caddy.stop()
        service.stop()


def test_every_route_of_the_application_is_its_page(bench: Bench) -> None:
    for path in ("/", "/incidents/1?x=1"):
        answer = bench.client.get(path)
        assert answer.status_code == 200
        assert "<title>Driftstart</title>" in answer.text
        assert answer.headers["cache-control"] == "no-cache"


def test_hashed_files_are_kept_for_good_and_missing_ones_are_missing(bench: Bench) -> None:
    found = bench.client.get("/assets/app-1a2b.js")
    assert found.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert bench.client.get("/assets/gone.js").status_code == 404


def test_no_script_or_frame_from_elsewhere(bench: Bench) -> None:
    answer = bench.client.get("/")
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'self';")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "server" not in answer.headers
    api = bench.client.get(INCIDENTS)
    assert api.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"


def test_a_page_opened_under_another_name_is_sent_to_the_public_one(bench: Bench) -> None:
    port = bench.client.base_url.port
    answer = httpx.get(f"http://127.0.0.1:{port}/log?unit=1", headers={"Sec-Fetch-Mode": "navigate"})
    assert answer.headers["location"] == f"http://localhost:{port}/log?unit=1"


@pytest.mark.parametrize("path", ["/incident-api/v1/metrics", "/identity/metrics"])
def test_metrics_stay_inside(bench: Bench, path: str) -> None:
    answer = bench.client.get(path)
    assert answer.status_code == 404
    assert_problem(answer, "not-found")


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_too_large_is_refused_as_a_problem(bench: Bench, chunked: bool) -> None:
    content = iter([b"x" * 100_000] * 21) if chunked else b"x" * 2_000_001
    answer = bench.client.post(INCIDENTS, content=content, headers={"Idempotency-Key": "large"})
    assert answer.status_code == 413
    assert_problem(answer, "too-large")


def test_a_trace_goes_on_through_the_gateway(bench: Bench) -> None:
    trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    seen = bench.client.get(INCIDENTS, headers={"traceparent": trace}).json()["headers"]
    assert {name.lower(): value for name, value in seen.items()}["traceparent"] == trace


def test_a_live_stream_is_not_held_back(bench: Bench) -> None:
    with bench.client.stream("GET", "/incident-api/v1/notices/stream") as answer:
        began = time.monotonic()
        lines = answer.iter_lines()
        assert next(lines) == "data: 0"
        assert time.monotonic() - began < 0.7
        assert "data: 1" in lines


@pytest.mark.parametrize(
    ("language", "title"),
    [("sv", "Tjänsten kan inte svara just nu"), ("en-GB", "The service cannot answer right now")],
)
def test_a_service_long_gone_is_a_problem_in_the_callers_language(bench: Bench, language: str, title: str) -> None:
    answer = bench.client.get("/readiness-api/v1/sites", headers={"Accept-Language": language})
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "5"
    assert assert_problem(answer, "unavailable")["title"] == title


def test_a_write_while_the_service_restarts_waits_for_it(bench: Bench) -> None:
    bench.service.kill()
    with ThreadPoolExecutor() as pool:
        written = pool.submit(bench.client.post, INCIDENTS, json={"what": "å"}, headers={"Idempotency-Key": "waits"})
        bench.revive()
        assert written.result().status_code == 201


@pytest.mark.parametrize("header", [{"Idempotency-Key": "cut-off"}, {"If-Match": '"1"', "Idempotency-Key": "m"}])
def test_a_write_cut_off_by_kill_9_is_repeated_whole_and_kept_once(bench: Bench, header: dict[str, str]) -> None:
    body = json.dumps({"what": "å" * 50_000}).encode()
    bench.die_at_next_write()
    with ThreadPoolExecutor() as pool:
        written = pool.submit(bench.client.post, INCIDENTS, content=body, headers=header)
        bench.revive()
        assert written.result().status_code == 201
    kept = json.loads(bench.kept.read_text())
    assert kept[header["Idempotency-Key"]] == hashlib.sha256(body).hexdigest()


def test_a_write_without_a_key_is_never_repeated(bench: Bench) -> None:
    before = len(json.loads(bench.kept.read_text())) if bench.kept.exists() else 0
    bench.die_at_next_write()
    with ThreadPoolExecutor() as pool:
        written = pool.submit(bench.client.post, INCIDENTS, json={"what": "once"})
        bench.revive()
        assert_problem(written.result(), "unavailable")
    assert len(json.loads(bench.kept.read_text())) == before + 1


def assert_problem(answer: httpx.Response, name: str) -> dict[str, object]:
    assert answer.headers["content-type"] == "application/problem+json"
    problem: dict[str, object] = answer.json()
    assert problem["type"] == f"urn:driftstart:problem:{name}"
    assert problem["status"] == answer.status_code
    assert {"title", "detail", "instance"} <= problem.keys()
    return problem
