"""What the environment says about a run on one machine; read here and nowhere else."""

import os
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[4]
OBJECT_STORE = ("OBJECT_STORE_URL", "OBJECT_STORE_OPTIONS")


class SettingError(Exception):
    """A setting can't be used; the text is one sentence for a person."""


@dataclass(frozen=True)
class Settings:
    port: int
    data: Path
    bind: str
    public_url: str
    demo: bool
    log_level: str
    requests_per_second: str
    object_store: dict[str, str] = field(default_factory=dict)

    @classmethod
    def from_environment(cls) -> "Settings":
        given = os.environ.get("DRIFTSTART_PORT", "8080")
        if not given.isdigit() or not 0 < int(given) < 65536:
            raise SettingError(f"DRIFTSTART_PORT must be a number from 1 to 65535, not {given!r}.")
        data = Path(os.environ.get("DRIFTSTART_DATA") or ROOT / ".data")
        return cls(
            port=int(given),
            data=data if data.is_absolute() else ROOT / data,
            bind=os.environ.get("DRIFTSTART_BIND", "127.0.0.1"),
            public_url=os.environ.get("DRIFTSTART_URL", f"http://localhost:{given}").rstrip("/"),
            demo=os.environ.get("DRIFTSTART_DEMO", "true") == "true",
            log_level=os.environ.get("LOG_LEVEL", "INFO"),
            requests_per_second=os.environ.get("REQUESTS_PER_SECOND", "50"),
            object_store={name: os.environ[name] for name in OBJECT_STORE if os.environ.get(name)},
        )
