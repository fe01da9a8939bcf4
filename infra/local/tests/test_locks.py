"""Lock files hold no addresses, and all that an installation on any machine asks of them."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from driftstart_local.settings import ROOT

SERVICES = ROOT / "services" / "requirements.lock"
LOCKS = [ROOT / "frontend" / "package-lock.json", ROOT / "infra" / "identity" / "package-lock.json"]


def test_python_packages_are_pinned_with_hashes_and_without_addresses() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    pinned = re.split(r"\n(?=[a-z0-9])", lock)
    assert len(pinned) > 50
    assert all("==" in entry and "--hash=sha256:" in entry for entry in pinned)
    assert "://" not in lock


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.parent.name)
def test_npm_locks_hold_no_addresses_of_registries(path: Any) -> None:
    assert '"resolved"' not in path.read_text()


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.parent.name)
def test_npm_locks_hold_the_packages_of_other_platforms(path: Any) -> None:
    """`npm ci` refuses the whole lock otherwise: choose versions whose every platform is published."""
    packages = json.loads(path.read_text())["packages"]
    missing = [
        f"{name}@{version} of {place}"
        for place, package in packages.items()
        for name, version in package.get("optionalDependencies", {}).items()
        if version[0].isdigit() and version not in versions_seen_from(packages, place, name)
    ]
    assert missing == []


def versions_seen_from(packages: dict[str, Any], place: str, name: str) -> Iterator[str]:
    while True:
        found = packages.get(f"{place}/node_modules/{name}".lstrip("/"))
        if found is not None:
            yield found["version"]
            return
        if not place:
            return
        place = place.rpartition("node_modules/")[0].rstrip("/")


def test_the_services_lock_is_a_part_of_the_whole() -> None:
    whole, services = (set(lock.read_text().splitlines()) for lock in (ROOT / "requirements.lock", SERVICES))
    assert {line for line in services if "==" in line} <= whole
