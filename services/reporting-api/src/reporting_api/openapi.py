"""Writes or checks the committed API description: `python -m reporting_api.openapi <file> [--check]`."""

from __future__ import annotations

from chassis.openapi import export
from reporting_api.main import build
from reporting_api.settings import Settings

if __name__ == "__main__":
    export(lambda: build(Settings.for_description()))
