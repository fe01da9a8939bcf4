"""The composition keeps what it promises: hardened, the owner's role for migrations alone, health before use."""

from typing import Any

import pytest
import yaml

from driftstart_local.settings import ROOT

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
OURS = {name: service for name, service in COMPOSE["services"].items() if name != "postgres"}


@pytest.mark.parametrize("name", OURS)
def test_a_container_of_ours_is_hardened(name: str) -> None:
    service = OURS[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]


@pytest.mark.parametrize("name", OURS)
def test_only_migrations_know_the_owners_role(name: str) -> None:
    told = "OWNER_DATABASE_URL" in OURS[name].get("environment", {})
    assert told == name.endswith("-migrations")


@pytest.mark.parametrize("name", [name for name in OURS if name.endswith(("-api", "-worker"))])
def test_a_service_starts_after_its_migrations(name: str) -> None:
    key = name.rsplit("-", 1)[0]
    needed = OURS[name]["depends_on"][f"{key}-migrations"]
    assert needed == {"condition": "service_completed_successfully"}


@pytest.mark.parametrize(
    "path", [*ROOT.glob("services/*/Dockerfile"), *ROOT.glob("infra/*/Dockerfile")], ids=lambda path: path.parent.name
)
def test_an_image_of_ours_does_not_run_as_root(path: Any) -> None:
    assert "\nUSER " in path.read_text()


def test_the_services_images_differ_in_the_service_alone() -> None:
    texts = {
        (ROOT / "services" / f"{key}-api" / "Dockerfile").read_text().replace(key, "KEY")
        for key in ("readiness", "incident", "reporting")
    }
    assert len(texts) == 1
