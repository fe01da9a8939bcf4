"""Writes `.env` with a secret of its own for each role and machine client of docker-compose.yml, once."""

import os
import secrets

from driftstart_local.settings import ROOT
from driftstart_local.world import MACHINE_CLIENTS

ROLES = [f"{service}_{role}" for service in ("readiness", "incident", "reporting") for role in ("owner", "app")]


def main() -> None:
    path = ROOT / ".env"
    if path.exists():
        return
    names = ["POSTGRES_PASSWORD", *(f"{role.upper()}_PASSWORD" for role in ROLES)]
    names += [f"CLIENT_SECRET_{client.upper().replace('-', '_')}" for client in MACHINE_CLIENTS]
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.writelines(f"{name}={secrets.token_urlsafe(32)}\n" for name in names)


if __name__ == "__main__":
    main()
