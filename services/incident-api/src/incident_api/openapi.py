"""Writes or checks the committed API description: `python -m incident_api.openapi services/incident-api/openapi.json`."""

from __future__ import annotations

from chassis.openapi import export

from incident_api.main import build
from incident_api.settings import Settings

if __name__ == "__main__":
    export(lambda: build(Settings.for_description()))
