"""Who is told what: ports, addresses, secrets and settings of every part, from one place."""

from collections.abc import Mapping
from pathlib import Path

from driftstart_local.databases import Databases
from driftstart_local.gateway import gateway
from driftstart_local.node import DIST, IDENTITY, node
from driftstart_local.parts import Part
from driftstart_local.postgres import free_port
from driftstart_local.secret_store import SecretStore
from driftstart_local.services import Service
from driftstart_local.settings import OwnIdentity, Settings

BROWSER_CLIENT = "driftstart-spa"
MACHINE_CLIENTS = ("readiness-api", "incident-api", "reporting-api", "replay", "bench", "training-system")


class World:
    """The parts of one system on one machine. Internal ports are free loopback ports, chosen anew at each start."""

    def __init__(
        self, settings: Settings, services: list[Service], databases: Databases, own_identity: OwnIdentity | None
    ) -> None:
        self.settings = settings
        self.services = services
        self._databases = databases
        self._own_identity = own_identity
        self._identity_folder = settings.data / "identity"
        self._identity_folder.mkdir(mode=0o700, exist_ok=True)
        self._clients = SecretStore(self._identity_folder / "clients.json")
        if own_identity is None:
            for client in MACHINE_CLIENTS:
                self._clients.get(client)
        names = ("readiness", "incident", "reporting", "identity")
        self._ports: Mapping[str, int] = {name: free_port() for name in names}

    def identity(self) -> Part:
        environment = {
            "ISSUER": self._issuer,
            "PUBLIC_URL": self.settings.public_url,
            "DATA_DIR": str(self._identity_folder),
            "DEMO": "true" if self.settings.demo else "false",
            "PORT": str(self._ports["identity"]),
            "NODE_ENV": "production",
        }
        command = [str(node()), "--max-old-space-size=96", "--lite-mode", str(IDENTITY / "src" / "main.js")]
        return Part("identity", command, environment, ready_url=f"{self._at('identity')}/identity/health/live")

    def gateway(self) -> Part:
        return gateway(
            port=self.settings.port,
            public_url=self.settings.public_url,
            bind=self.settings.bind,
            dist=DIST,
            storage=self.settings.data / "gateway",
            upstreams=self._ports,
            issuer=self._issuer,
            browser_client=self._own_identity.browser_client if self._own_identity else BROWSER_CLIENT,
            shipped_identity=self._own_identity is None,
        )

    def api(self, service: Service) -> Part:
        return service.api(self.environment(service), self._ports[service.key])

    def worker(self, service: Service) -> Part:
        return service.worker(self.environment(service))

    def preparing_environment(self, service: Service) -> dict[str, str]:
        """The only one with the owner's role: for migrations and reference data."""
        owner = self._databases.url(service.key, f"{service.key}_owner")
        return self.environment(service) | {"OWNER_DATABASE_URL": owner}

    def environment(self, service: Service) -> dict[str, str]:
        files = self.settings.data / service.name
        files.mkdir(mode=0o700, exist_ok=True)
        return {
            "DATABASE_URL": self._databases.url(service.key, f"{service.key}_app"),
            **self._told_of_identity(service),
            "READINESS_API_URL": f"{self._at('readiness')}/readiness-api/v1",
            "INCIDENT_API_URL": f"{self._at('incident')}/incident-api/v1",
            "REPORTING_API_URL": f"{self._at('reporting')}/reporting-api/v1",
            "PUBLIC_URL": self.settings.public_url,
            "DATA_DIR": str(files),
            "LOG_LEVEL": self.settings.log_level,
            "REQUESTS_PER_SECOND": self.settings.requests_per_second,
            **self.settings.object_store,
            "PYTHONUNBUFFERED": "1",
            "MALLOC_ARENA_MAX": "2",
        }

    def _told_of_identity(self, service: Service) -> dict[str, str]:
        if own := self._own_identity:
            client, secret = own.machine_clients[service.name]
            jwks_url, token_url = str(own.jwks_url), str(own.token_url)
        else:
            client, secret = service.name, self._clients.get(service.name)
            jwks_url, token_url = (f"{self._at('identity')}/identity/{name}" for name in ("jwks", "token"))
        return {
            "IDENTITY_ISSUER": self._issuer,
            "IDENTITY_JWKS_URL": jwks_url,
            "IDENTITY_TOKEN_URL": token_url,
            "CLIENT_ID": client,
            "CLIENT_SECRET": secret,
        }

    @property
    def _issuer(self) -> str:
        return self._own_identity.issuer if self._own_identity else f"{self.settings.public_url}/identity"

    def _at(self, name: str) -> str:
        return f"http://127.0.0.1:{self._ports[name]}"


def demo_sign_ins_url(identity: Part) -> str:
    return str(identity.ready_url).replace("/health/live", "/demo-sign-ins")


def logs_folder(data: Path) -> Path:
    folder = data / "logs"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
