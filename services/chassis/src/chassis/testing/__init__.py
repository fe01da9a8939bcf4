"""For tests: a service on a real, migrated PostgreSQL, with tokens signed by a key of its own. A pytest plugin."""

from __future__ import annotations

import gc
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from chassis.testing.identity import TestIdentity
    from chassis.testing.server import DatabaseServer
    from chassis.testing.service import RunningService, running_service

__all__ = ["DatabaseServer", "RunningService", "TestIdentity", "running_service"]
_MODULES = {"DatabaseServer": "server", "TestIdentity": "identity"}


def __getattr__(name: str) -> Any:
    """What tests import, when they do: the process that only hands tests out to others needs none of it."""
    if name in __all__:
        return getattr(import_module(f"chassis.testing.{_MODULES.get(name, 'service')}"), name)
    raise AttributeError(name)


def pytest_collection_finish() -> None:
    """What is imported by now stays: the collector need not look through it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000)


@pytest.fixture(scope="session", name="identity")
def _identity(tmp_path_factory: pytest.TempPathFactory) -> TestIdentity:
    """Signs tokens as the identity provider would."""
    from chassis.testing.identity import TestIdentity  # noqa: PLC0415

    return TestIdentity(Path(tmp_path_factory.mktemp("identity")))
