"""Writes or checks (`--check`) the committed API description: `python -m incident_api.openapi FILE`."""

from __future__ import annotations

from chassis.openapi import export
from incident_api.main import build
from incident_api.settings import Settings

if __name__ == "__main__":
    export(lambda: build(Settings.for_description()))
