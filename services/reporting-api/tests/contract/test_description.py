"""The committed API description is what the service answers."""

from __future__ import annotations

import json
from pathlib import Path

from reporting_api.main import build
from reporting_api.settings import Settings

COMMITTED = Path(__file__).parents[2] / "openapi.json"


def test_the_committed_description_is_the_live_one() -> None:
    assert json.loads(COMMITTED.read_text("utf-8")) == build(Settings.for_description()).openapi()
