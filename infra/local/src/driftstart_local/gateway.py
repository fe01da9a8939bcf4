"""Caddy with our Caddyfile: the one port that people and systems reach."""

import sys
from collections.abc import Mapping
from pathlib import Path

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
    patience: str = "12s",
) -> Part:
    """upstreams: the loopback ports of readiness, incident, reporting and identity."""
    environment = {
        "DRIFTSTART_PORT": str(port),
        "GATEWAY_BIND": bind,
        "GATEWAY_STORAGE": str(storage),
        "GATEWAY_PATIENCE": patience,
        "PUBLIC_URL": public_url,
        "PUBLIC_HOST": public_url.split("://", 1)[1],
        "FRONTEND_DIST": str(dist),
        "GOMEMLIMIT": "64MiB",
        **{f"{name.upper()}_UPSTREAM": f"127.0.0.1:{port}" for name, port in upstreams.items()},
    }
    command = [str(CADDY), "run", "--config", str(CADDYFILE), "--adapter", "caddyfile"]
    return Part("gateway", command, environment, ready_url=f"http://127.0.0.1:{port}/assets/", ready_below=500)
