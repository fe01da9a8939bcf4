"""The three services as parts: who they are, what they are told, what must be done before they start."""

import hashlib
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from driftstart_local.parts import Part
from driftstart_local.settings import ROOT

PYTHON = sys.executable
GRACE_SECONDS = "3"  # live streams never end by themselves


@dataclass(frozen=True)
class Service:
    """A service by the first word of its name: `incident` is incident-api, incident_api, database `incident`."""

    key: str

    @property
    def name(self) -> str:
        return f"{self.key}-api"

    @property
    def folder(self) -> Path:
        return ROOT / "services" / self.name

    @property
    def package(self) -> str:
        return f"{self.key}_api"

    def has(self, module: str) -> bool:
        return (self.folder / "src" / self.package / f"{module}.py").exists()

    def health(self, port: int) -> str:
        return f"http://127.0.0.1:{port}/{self.name}/v1/health/ready"

    def preparations(self) -> list[list[str]]:
        """Migrations, then reference data; both may be run again at any time."""
        alembic = [PYTHON, "-m", "alembic", "-c", str(self.folder / "alembic.ini"), "upgrade", "head"]
        load = [PYTHON, "-m", f"{self.package}.reference_data"]
        return [alembic, load] if self.has("reference_data") else [alembic]

    def api(self, environment: Mapping[str, str], port: int) -> Part:
        command = [PYTHON, "-m", "uvicorn", f"{self.package}.main:app", "--host", "127.0.0.1", "--port", str(port)]
        # Idle connections outlive the gateway's, so that it never writes to one that is just being closed.
        command += ["--timeout-keep-alive", "90", "--timeout-graceful-shutdown", GRACE_SECONDS]
        command += ["--no-access-log", "--no-server-header", "--log-level", "warning"]
        return Part(self.name, command, environment, ready_url=self.health(port))

    def worker(self, environment: Mapping[str, str]) -> Part:
        return Part(f"{self.key}-worker", [PYTHON, "-m", f"{self.package}.worker"], environment)

    def fingerprint(self) -> str:
        """Changes when the migrations or the reference data may have."""
        digest = hashlib.sha256()
        for folder in (ROOT / "services" / "chassis" / "src", self.folder):
            for path in _sources(folder):
                digest.update(str(path).encode() + path.read_bytes())
        return digest.hexdigest()


def present_services() -> list[Service]:
    found = (Service(key) for key in ("readiness", "incident", "reporting"))
    return [one for one in found if one.has("main") and (one.folder / "alembic.ini").exists()]


def _sources(folder: Path) -> Iterator[Path]:
    kinds = {".py", ".ini", ".yaml", ".csv", ".json", ".sql", ".toml"}
    return (path for path in sorted(folder.rglob("*")) if path.suffix in kinds and "tests" not in path.parts)
