"""Caddy with our Caddyfile: the one port that people and systems reach."""

import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from driftstart_local.parts import Part

CADDYFILE = Path(__file__).parents[3] / "gateway" / "Caddyfile"
CADDY = Path(sys.executable).with_name("caddy")


def gateway(
    *,
    port: int,
    public_url: str,
    bind: str,
    dist: Path,
    storage: Path,
    upstreams: Mapping[str, int],
    issuer: str | None = None,
    browser_client: str = "driftstart-spa",
    shipped_identity: bool = True,
    patience: str = "12s",
) -> Part:
    """upstreams: the loopback ports of readiness, incident, reporting and, when it is the shipped one, identity.

    issuer, browser_client: where the application signs people in, and as which client.
    """
    issuer = issuer or f"{public_url}/identity"
    environment = {
        "DRIFTSTART_PORT": str(port),
        "GATEWAY_BIND": bind,
        "GATEWAY_STORAGE": str(storage),
        "GATEWAY_PATIENCE": patience,
        "PUBLIC_URL": public_url,
        "PUBLIC_HOST": public_url.split("://", 1)[1],
        "FRONTEND_DIST": str(dist),
        "IDENTITY_ISSUER": issuer,
        "IDENTITY_ORIGIN": "{0.scheme}://{0.netloc}".format(urlsplit(issuer)),
        "IDENTITY_SHIPPED": "true" if shipped_identity else "false",
        "BROWSER_CLIENT_ID": browser_client,
        "GOMEMLIMIT": "64MiB",
        **{f"{name.upper()}_UPSTREAM": f"127.0.0.1:{port}" for name, port in upstreams.items()},
    }
    command = [str(CADDY), "run", "--config", str(CADDYFILE), "--adapter", "caddyfile"]
    return Part("gateway", command, environment, ready_url=f"http://127.0.0.1:{port}/assets/", ready_below=500)
