import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from driftstart_local.postgres import free_port
from driftstart_local.processes import all_gone, family, memory
from driftstart_local.settings import ROOT
from driftstart_local.system import System

PARTS = ["postgres", "identity", "incident-api", "incident-worker", "gateway"]


def run_once(settings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """A start that is expected to fail by itself."""
    return subprocess.run(
        [sys.executable, "-m", "driftstart_local"],
        env=os.environ | settings,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_every_part_runs_and_answers(system: System) -> None:
    assert set(PARTS) <= system.running().parts.keys()
    for service in ("readiness", "incident", "reporting"):
        if f"{service}-api" in system.running().parts:
            assert httpx.get(f"{system.url}/{service}-api/v1/health/ready").status_code == 200


@pytest.mark.parametrize("name", PARTS)
def test_a_part_killed_by_9_is_started_again(system: System, name: str) -> None:
    before = system.pid(name)
    system.kill(name)
    deadline = time.monotonic() + 20
    while system.pid(name) == before and time.monotonic() < deadline:
        time.sleep(0.05)
    system.wait_until_ready()
    assert system.pid(name) != before


def test_a_token_outlives_a_restart_of_identity(system: System) -> None:
    token = system.token("triage")
    system.kill("identity")
    system.wait_until_ready()
    answer = httpx.get(f"{system.url}/incident-api/v1/incidents", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code != 401


def test_secrets_are_for_their_owner_alone(system: System) -> None:
    for name in ("identity/clients.json", "identity/keys.json", "postgres/secrets.json"):
        assert (system.data / name).stat().st_mode & 0o777 == 0o600


def test_a_service_is_not_told_the_owners_password(system: System) -> None:
    environment = Path(f"/proc/{system.pid('incident-api')}/environ").read_text()
    assert "OWNER_DATABASE_URL" not in environment


def test_all_parts_together_stay_below_a_gigabyte(system: System) -> None:
    assert memory(family(system.running().supervisor)) < 1_000_000_000


def test_a_data_folder_in_use_is_told_in_one_sentence(system: System) -> None:
    done = run_once({"DRIFTSTART_DATA": str(system.data), "DRIFTSTART_PORT": str(free_port())})
    assert done.returncode == 1
    assert "is in use by another Driftstart" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_taken_port_is_told_in_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = run_once({"DRIFTSTART_DATA": str(tmp_path), "DRIFTSTART_PORT": str(taken.getsockname()[1])})
    assert done.returncode == 1
    assert "can't be used (Address already in use)" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_that_is_no_number_is_told_in_one_sentence(tmp_path: Path) -> None:
    done = run_once({"DRIFTSTART_DATA": str(tmp_path), "DRIFTSTART_PORT": "http"})
    assert done.stderr.strip() == "driftstart: DRIFTSTART_PORT must be a number from 1 to 65535, not 'http'."


def test_a_broken_database_is_told_and_leaves_nothing_running(tmp_path: Path) -> None:
    (tmp_path / "postgres" / "data").mkdir(parents=True)
    (tmp_path / "postgres" / "data" / "PG_VERSION").write_text("18\n")
    done = run_once({"DRIFTSTART_DATA": str(tmp_path), "DRIFTSTART_PORT": str(free_port())})
    assert done.returncode == 1
    assert "PostgreSQL does not start" in done.stderr
    assert "Traceback" not in done.stderr


def test_too_old_a_python_is_told_in_one_sentence() -> None:
    program = "import sys; sys.version_info = (3, 9, 2); import runpy; runpy.run_path(sys.argv[1], run_name='__main__')"
    script = ROOT / "infra" / "local" / "install.py"
    done = subprocess.run([sys.executable, "-c", program, str(script)], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Python 3.11 or newer is needed, this is 3.9" in done.stderr


def test_no_token_without_a_running_system(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "driftstart_local.sign_in", "triage"],
        env=os.environ | {"DRIFTSTART_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.strip() == f"Driftstart does not run on {tmp_path}; start it with make run."


def test_however_it_is_stopped_nothing_goes_on_running_and_the_next_start_is_quick(tmp_path: Path) -> None:
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGKILL):
        system = System.start(tmp_path / "data")
        supervisor = system.running().supervisor
        everyone = family(supervisor)
        assert len(everyone) > len(PARTS)
        os.kill(supervisor, number)
        assert all_gone(everyone, within=15), f"left running after {number.name}"
        system.stop()
    began = time.monotonic()
    with System.start(tmp_path / "data"):
        assert time.monotonic() - began < 15
