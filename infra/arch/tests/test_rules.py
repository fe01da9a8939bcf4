"""Each rule of the architecture, broken on purpose in a copy: the tool must say so."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from driftstart_arch import code, live
from driftstart_arch.sources import Finding, sources

ROOT = Path(__file__).parents[3]
INCIDENT = "services/incident-api/src/incident_api"
READINESS = "services/readiness-api/src/readiness_api"
CHASSIS = "services/chassis/src/chassis"
HERE = "services/incident-api"


@dataclass(frozen=True)
class Breach:
    """What is added to which file, and the rule that must notice."""

    path: str
    addition: str
    rule: str


def copy(to: Path) -> Path:
    """The parts that the tool reads."""
    for folder in ROOT.glob("services/*"):
        for part in ("src", "openapi.json", live.STATEMENTS):
            source, target = folder / part, to / "services" / folder.name / part
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            elif source.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, target)
    shutil.copy(ROOT / "pyproject.toml", to)
    return to


def add(root: Path, breach: Breach) -> None:
    path = root / breach.path
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"\n{breach.addition}\n")


def run(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "driftstart_arch", str(root)], capture_output=True, text=True, check=False, timeout=120
    )


IN_THE_CODE = [
    Breach(f"{INCIDENT}/breaches/service.py", "from incident_api.waves import repository as theirs", "repository"),
    Breach(f"{INCIDENT}/directory/feed.py", "import incident_api.policies.repository", "repository"),
    Breach(f"{INCIDENT}/worker.py", "from incident_api.waves.repository import due", "repository"),
    Breach(f"{INCIDENT}/waves/service.py", "import os\nHOST = os.environ['HOST']", "environment"),
    Breach(f"{INCIDENT}/waves/service.py", "from os import getenv", "environment"),
    Breach(f"{CHASSIS}/limits.py", "from pydantic_settings import BaseSettings", "environment"),
    Breach(f"{INCIDENT}/waves/rules.py", "import datetime\nNOW = datetime.datetime.now()", "clock"),
    Breach(f"{READINESS}/gates/service.py", "from datetime import datetime\nNOW = datetime.now()", "clock"),
    Breach(f"{READINESS}/gates/service.py", "import time\nNOW = time.time()", "clock"),
    Breach(f"{CHASSIS}/limits.py", "def of_incident() -> None: ...", "domain"),
    Breach(f"{CHASSIS}/limits.py", "def take_all(siteId: str) -> None: ...", "domain"),
    Breach(f"{CHASSIS}/limits.py", "SCOPE = 'gates:read'", "domain"),
    Breach(f"{CHASSIS}/limits.py", "class WavePolicies: ...", "domain"),
    Breach(f"{INCIDENT}/waves/service.py", "# more\n" * 300, "length"),
    Breach(f"{INCIDENT}/waves/helpers.py", "", "name"),
    Breach(f"{INCIDENT}/common/times.py", "", "name"),
]


def one_file(to: Path, path: str) -> Path:
    """A copy of that file alone, in its package."""
    package = Path(*Path(path).parts[:4])
    for each in {str(package / "__init__.py"), path}:
        (to / each).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / each).exists():
            shutil.copy(ROOT / each, to / each)
    return to


def findings(root: Path) -> list[Finding]:
    read = sources(root)
    return [finding for rule in code.RULES for finding in rule(read)]


@pytest.mark.parametrize("breach", IN_THE_CODE, ids=lambda breach: f"{breach.rule}: {breach.addition[:40]}")
def test_the_code_is_read(tmp_path: Path, breach: Breach) -> None:
    root = one_file(tmp_path, breach.path)
    assert findings(root) == []
    add(root, breach)
    assert {finding.rule for finding in findings(root)} == {breach.rule}


@pytest.mark.parametrize(
    "sentence",
    [
        '"""An incident at a site."""',
        "# an incident is logged",
        "async def opposite() -> None: ...",
        'PROGRAMME = "programme"',
    ],
)
def test_the_chassis_may_say_what_it_is_for(tmp_path: Path, sentence: str) -> None:
    root = one_file(tmp_path, f"{CHASSIS}/limits.py")
    add(root, Breach(f"{CHASSIS}/limits.py", sentence, "domain"))
    assert list(code.chassis_without_domain(sources(root))) == []


CONTRACTS = [
    Breach(f"{INCIDENT}/waves/service.py", "import readiness_api.gates.errors", "services never import each other"),
    Breach(f"{CHASSIS}/limits.py", "import reporting_api.settings", "the chassis imports no service"),
    Breach(f"{CHASSIS}/limits.py", "import driftstart_local.processes", "what is run knows nothing of what runs it"),
    Breach(f"{INCIDENT}/waves/schemas.py", "import incident_api.waves.service", "router over service over repository"),
    Breach(f"{READINESS}/gates/router.py", "from sqlalchemy import select", "a router never touches SQL"),
    Breach(f"{INCIDENT}/incidents/rules.py", "from pydantic import BaseModel", "rules are pure"),
    Breach(f"{INCIDENT}/waves/service.py", "import incident_api.decisions.errors", "no feature leans on one"),
]


@pytest.fixture(scope="module")
def all_broken(tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    """One run on a copy with every contract broken, and every rule that asks the application."""
    root = copy(tmp_path_factory.mktemp("broken"))
    for breach in CONTRACTS:
        add(root, breach)
    add(
        root,
        Breach(
            f"{INCIDENT}/waves/router.py",
            '@router.get("/open-to-all")\nasync def unguarded() -> dict[str, str]:\n    return {}\n\n\n'
            '@router.get("/uncounted")\nasync def uncounted(grant: SignedIn) -> Page[WaveStateAnswer]:\n'
            "    raise OSError",
            "routes",
        ),
    )
    table = root / HERE / live.STATEMENTS
    table.write_text(table.read_text("utf-8").replace('"/policies": 2,', '"/no-list": 2,'), "utf-8")
    return run(root)


@pytest.mark.parametrize("breach", CONTRACTS, ids=lambda breach: breach.rule)
def test_the_contracts_are_held(all_broken: subprocess.CompletedProcess[str], breach: Breach) -> None:
    said = [line for line in all_broken.stdout.splitlines() if line.startswith(breach.rule)]
    assert any(line.endswith("BROKEN") for line in said), all_broken.stdout


@pytest.mark.parametrize(
    "said",
    [
        f"{HERE}: GET /wave-states/open-to-all asks for no permission [routes]",
        f"{HERE}/{live.STATEMENTS}: no test counts the statements of GET /wave-states/uncounted [lists]",
        f"{HERE}/{live.STATEMENTS}: no test counts the statements of GET /policies [lists]",
        f"{HERE}/{live.STATEMENTS}: GET /no-list is no list [lists]",
        f"{HERE}/openapi.json: is not what the service answers: make openapi [description]",
    ],
)
def test_the_application_is_asked(all_broken: subprocess.CompletedProcess[str], said: str) -> None:
    assert all_broken.returncode == 1
    assert said in all_broken.stdout.splitlines(), all_broken.stdout + all_broken.stderr


def test_the_repository_keeps_its_rules() -> None:
    ran = run(ROOT)
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stdout + ran.stderr


@pytest.mark.parametrize(
    ("addition", "rule"),
    [
        ("from datetime import datetime\n\nNOW = datetime(2024, 11, 12)", "DTZ001"),
        ("import os\n\nHOST = os.environ['HOST']", "TID251"),
    ],
)
def test_the_linter_refuses_naive_time_and_the_environment(tmp_path: Path, addition: str, rule: str) -> None:
    root = one_file(tmp_path, f"{INCIDENT}/waves/rules.py")
    shutil.copy(ROOT / "pyproject.toml", root)
    path = root / INCIDENT / "waves" / "rules.py"
    path.write_text(addition + "\n", "utf-8")
    linter = Path(sys.executable).with_name("ruff")
    ran = subprocess.run([linter, "check", "--no-cache", path], capture_output=True, text=True, check=False, cwd=root)
    assert ran.returncode == 1
    assert rule in ran.stdout


def test_the_types_are_strict(tmp_path: Path) -> None:
    untyped = tmp_path / "untyped.py"
    untyped.write_text("def add(a, b):\n    return a + b\n", "utf-8")
    command = [sys.executable, "-m", "mypy", "--config-file", ROOT / "pyproject.toml", "--no-incremental", untyped]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert ran.returncode == 1
    assert "no-untyped-def" in ran.stdout
