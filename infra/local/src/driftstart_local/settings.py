"""What the environment says about a run on one machine; read here and nowhere else."""

import os
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[4]
SERVICES = ("readiness", "incident", "reporting")
OBJECT_STORE = ("OBJECT_STORE_URL", "OBJECT_STORE_OPTIONS")


class SettingError(Exception):
    """A setting can't be used; the text is one sentence for a person."""


@dataclass(frozen=True)
class OwnPostgres:
    """A PostgreSQL of the region's own: an administrator's address, or addresses by role (`incident_app`), or both."""

    admin: str | None
    given: dict[str, str]

    @classmethod
    def from_environment(cls) -> "OwnPostgres | None":
        given = {
            f"{service}_{role}": address
            for service in SERVICES
            for role, infix in (("app", ""), ("owner", "OWNER_"))
            if (address := os.environ.get(f"DRIFTSTART_{service.upper()}_{infix}DATABASE_URL"))
        }
        admin = os.environ.get("DRIFTSTART_POSTGRES_URL") or None
        lacking = [f"{service}_{role}" for service in SERVICES for role in ("app", "owner")]
        lacking = [role for role in lacking if role not in given]
        if given and lacking and admin is None:
            raise SettingError(
                f"Addresses of some databases are given but not of {', '.join(lacking)}: give every service's"
                " DRIFTSTART_<SERVICE>_DATABASE_URL and DRIFTSTART_<SERVICE>_OWNER_DATABASE_URL,"
                " or DRIFTSTART_POSTGRES_URL to have the rest made."
            )
        return cls(admin, given) if given or admin else None


@dataclass(frozen=True)
class OwnIdentity:
    """The region's own OpenID provider. Addresses that are None are asked of the issuer's discovery document."""

    issuer: str
    jwks_url: str | None
    token_url: str | None
    browser_client: str
    machine_clients: dict[str, tuple[str, str]]

    @classmethod
    def from_environment(cls) -> "OwnIdentity | None":
        issuer = os.environ.get("DRIFTSTART_IDENTITY_ISSUER")
        if not issuer:
            return None
        clients = {}
        for service in SERVICES:
            secret = os.environ.get(f"DRIFTSTART_{service.upper()}_CLIENT_SECRET")
            if not secret:
                raise SettingError(
                    f"DRIFTSTART_IDENTITY_ISSUER is set, so {service}-api needs the secret of its machine client there:"
                    f" set DRIFTSTART_{service.upper()}_CLIENT_SECRET."
                )
            client = os.environ.get(f"DRIFTSTART_{service.upper()}_CLIENT_ID", f"{service}-api")
            clients[f"{service}-api"] = (client, secret)
        return cls(
            issuer,
            os.environ.get("DRIFTSTART_IDENTITY_JWKS_URL"),
            os.environ.get("DRIFTSTART_IDENTITY_TOKEN_URL"),
            os.environ.get("DRIFTSTART_BROWSER_CLIENT_ID", "driftstart-spa"),
            clients,
        )


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
    own_postgres: OwnPostgres | None = None
    own_identity: OwnIdentity | None = None

    @classmethod
    def from_environment(cls) -> "Settings":
        given = os.environ.get("DRIFTSTART_PORT", "8080")
        if not given.isdigit() or not 0 < int(given) < 65536:
            raise SettingError(f"DRIFTSTART_PORT must be a number from 1 to 65535, not {given!r}.")
        own_identity = OwnIdentity.from_environment()
        data = Path(os.environ.get("DRIFTSTART_DATA") or ROOT / ".data")
        return cls(
            port=int(given),
            data=data if data.is_absolute() else ROOT / data,
            bind=os.environ.get("DRIFTSTART_BIND", "127.0.0.1"),
            public_url=os.environ.get("DRIFTSTART_URL", f"http://localhost:{given}").rstrip("/"),
            demo=os.environ.get("DRIFTSTART_DEMO", "true") == "true" and own_identity is None,
            log_level=os.environ.get("LOG_LEVEL", "INFO"),
            requests_per_second=os.environ.get("REQUESTS_PER_SECOND", "50"),
            object_store={name: os.environ[name] for name in OBJECT_STORE if os.environ.get(name)},
            own_postgres=OwnPostgres.from_environment(),
            own_identity=own_identity,
        )
