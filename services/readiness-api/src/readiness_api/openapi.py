"""Writes or checks the committed API description: `python -m readiness_api.openapi <file> [--check]`."""

from chassis.openapi import export
from readiness_api.main import build
from readiness_api.settings import Settings

if __name__ == "__main__":
    export(lambda: build(Settings.for_description()))
