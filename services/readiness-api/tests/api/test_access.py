"""Every route × role × in and out of scope: deny by default."""

from typing import Any

import pytest
from readiness_world import HOSPITAL, OTHER, ROOT, World, new_world

from chassis.testing import RunningService
from chassis.testing.routes import PUBLIC, ROLES, RouteAccess, routes_of, status_of
from readiness_api.main import build
from readiness_api.settings import Settings

ROUTES = [
    route
    for route in routes_of(build(Settings.for_description()), "/readiness-api/v1")
    if not route.path.endswith("/stream")
]
GUARDED = [route for route in ROUTES if route.path not in PUBLIC]
CHANGING = [route for route in GUARDED if route.method != "GET"]
WARD_SEES = {
    "/bodies",
    "/mandates",
    "/organisations",
    "/organisations/{id}",
    "/programmes",
    "/programmes/{id}",
    "/sites",
    "/sites/{id}",
    "/templates",
    "/templates/{id}",
    "/waves",
    "/waves/{id}",
}
"""The directory: what everyone signed in may read."""


def _name(route: RouteAccess) -> str:
    return f"{route.method} {route.path}"


@pytest.fixture(scope="module")
async def shared(service: RunningService) -> World:
    """One world for all that is only refused or read."""
    return await new_world(service)


def test_every_route_names_who_may_use_it() -> None:
    assert len(GUARDED) > 30
    assert [_name(route) for route in GUARDED if route.roles is None] == []


def test_a_ward_s_reporter_reads_the_directory_and_changes_nothing() -> None:
    assert {route.path for route in GUARDED if route.admits("reporter")} == WARD_SEES
    assert [_name(route) for route in CHANGING if route.admits("reporter") or route.admits("reader")] == []


@pytest.mark.parametrize("route", GUARDED, ids=_name)
async def test_no_token_no_entry(service: RunningService, shared: World, route: RouteAccess) -> None:
    assert await status_of(service, route, token=None, programme=shared.programme) == 401


@pytest.mark.parametrize("route", GUARDED, ids=_name)
async def test_only_named_roles_are_let_in(service: RunningService, shared: World, route: RouteAccess) -> None:
    for role in (*ROLES, "system", "unheard_of"):
        status = await status_of(service, route, token=shared.token(role), programme=shared.programme)
        assert (status != 403) == route.admits(role), (role, status)


@pytest.mark.parametrize("route", [route for route in GUARDED if route.path != "/programmes"], ids=_name)
async def test_a_role_in_another_programme_is_no_role_here(
    service: RunningService, shared: World, route: RouteAccess
) -> None:
    everyone = service.identity.token(*ROLES, programme="0192f000-0000-7000-8000-000000000000")
    assert await status_of(service, route, token=everyone, programme=shared.programme) == 403


@pytest.fixture(scope="module")
async def made(shared: World) -> dict[str, Any]:
    """An item, a checklist and a deviation of the hospital."""
    token = shared.token("implementer", HOSPITAL)
    item = await shared.item("hospital", "tra-paper")
    body = {"itemId": item["id"], "reason": "Sen.", "mitigation": "Lånas.", "expiresAt": "2024-11-20T08:00:00Z"}
    deviation = await shared.send("POST", "/deviations", token, json=body)
    assert deviation.status_code == 201, deviation.text
    item = await shared.item("hospital", "tra-paper")
    return {"items": item, "checklists": await shared.checklist("hospital"), "deviations": deviation.json()}


@pytest.mark.parametrize("role", ROLES)
async def test_nothing_of_another_organisation_is_seen_or_changed(
    service: RunningService, shared: World, made: dict[str, Any], role: str
) -> None:
    foreign = shared.token(role, OTHER)
    for kind, entity in made.items():
        listed = await service.call("GET", f"/{kind}", token=foreign, programme=shared.programme, params={"limit": 100})
        if listed.status_code != 403:
            assert entity["id"] not in {each["id"] for each in listed.json()["items"]}
        for route in GUARDED:
            if route.path.startswith(f"/{kind}/{{id}}"):
                status = await status_of(
                    service, route, token=foreign, programme=shared.programme, ids={"id": entity["id"]}
                )
                assert status in {403, 404, 422}, (route, status)
    for path, body in (
        (
            "/measurements",
            {"numerator": 1, "denominator": 1, "exclusions": 0, "source": "x", "measuredAt": "2024-11-11T06:00:00Z"},
        ),
        ("/deviations", {"reason": "x", "mitigation": "x", "expiresAt": "2024-11-20T08:00:00Z"}),
    ):
        sent = {"itemId": made["items"]["id"], **body}
        answer = await service.call("POST", path, token=foreign, programme=shared.programme, json=sent)
        assert answer.status_code in {403, 404}, (path, answer.text)
    assert (await shared.get(f"/items/{made['items']['id']}"))["version"] == made["items"]["version"]
    assert (await shared.get(f"/checklists/{made['checklists']['id']}"))["version"] == made["checklists"]["version"]


@pytest.mark.parametrize("role", ["implementer", "site_manager", "regional_lead", "reader", "auditor"])
async def test_in_scope_it_is_seen(shared: World, made: dict[str, Any], role: str) -> None:
    for organisation in (HOSPITAL, ROOT):
        for kind, entity in made.items():
            found = await shared.get(f"/{kind}/{entity['id']}", shared.token(role, organisation))
            assert found["id"] == entity["id"]


async def test_whoever_answers_for_one_site_reads_the_wave_s_gates_and_nobody_else(shared: World) -> None:
    await shared.service.place_all()
    gate = (await shared.get("/gates"))["items"][-1]
    inside = await shared.get(f"/gates/{gate['id']}/evaluation", shared.token("implementer", OTHER))
    assert len(inside["sites"]) == 4
    outside = shared.token("reader", "SE2321000255-DEMOSKANE")
    assert (await shared.get("/gates", outside))["items"] == []
    refused = await shared.send("GET", f"/gates/{gate['id']}/evaluation", outside)
    assert refused.status_code == 404
    system = shared.service.identity.token("system", scope="gates:read")
    assert (await shared.get(f"/gates/{gate['id']}/evaluation", system))["gateId"] == gate["id"]
