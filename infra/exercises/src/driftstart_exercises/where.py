"""Which system an exercise is played into, and the secret of its machine client."""

from __future__ import annotations

import json
from pathlib import Path

from driftstart_exercises.api import CLIENT
from driftstart_local.running import RunningError, read_running, require_shipped_identity

COMPOSED = f"CLIENT_SECRET_{CLIENT.upper()}="
"""How the composition's `.env` names it."""


def found(data: Path, composed: Path, public_url: str) -> tuple[str, str]:
    """Address and secret: of the system that runs on `data`, or of the one composed with the secrets in `composed`.

    Raises RunningError when there is neither.
    """
    try:
        running = read_running(data)
    except RunningError as error:
        secret = composed_secret(composed.read_text()) if composed.exists() else None
        if secret is None:
            raise RunningError(f"Driftstart does not run on {data}; start it with make run.") from error
        return public_url, secret
    require_shipped_identity(running)
    secrets = json.loads((data / "identity" / "clients.json").read_text())
    return running.url, secrets[CLIENT]


def composed_secret(text: str) -> str | None:
    """The machine client's secret in an `.env`; None when it is not there."""
    return next((line.removeprefix(COMPOSED) for line in text.splitlines() if line.startswith(COMPOSED)), None)
