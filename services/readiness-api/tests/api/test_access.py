"""Every route × role × in and out of scope: deny by default."""

from typing import Any

import pytest
from readiness_world import HOSPITAL, OTHER, ROOT, World, new_programme

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
    "/bodies/{id}",
    "/mandates",
    "/mandates/{id}",
    "/municipal-options",
    "/municipal-options/{id}",
    "/organisations",
    "/organisations/{id}",
    "/phases",
    "/phases/{id}",
    "/programmes",
    "/programmes/{id}",
    "/sites",
    "/sites/{id}",
    "/templates",
    "/templates/{id}",
    "/templates/{id}/comparison",
    "/waves",
    "/waves/{id}",
}
"""The directory: what everyone signed in may read."""


def _name(route: RouteAccess) -> str:
    return f"{route.method} {route.path}"


def test_every_route_names_who_may_use_it() -> None:
    assert len(GUARDED) > 30
    assert [_name(route) for route in GUARDED if route.roles is None] == []


def test_a_ward_s_reporter_reads_the_directory_and_changes_nothing() -> None:
    assert {route.path for route in GUARDED if route.admits("reporter")} == WARD_SEES
    assert [_name(route) for route in CHANGING if route.admits("reporter") or route.admits("reader")] == []


@pytest.mark.parametrize("route", GUARDED, ids=_name)
async def test_no_token_no_entry(service: RunningService, still_world: World, route: RouteAccess) -> None:
    assert await status_of(service, route, token=None, programme=still_world.programme) == 401


@pytest.mark.parametrize("route", GUARDED, ids=_name)
async def test_only_named_roles_are_let_in(service: RunningService, still_world: World, route: RouteAccess) -> None:
    for role in (*ROLES, "system", "unheard_of"):
        status = await status_of(service, route, token=still_world.token(role), programme=still_world.programme)
        assert (status != 403) == route.admits(role), (role, status)


@pytest.mark.parametrize("route", [route for route in GUARDED if route.path != "/programmes"], ids=_name)
async def test_a_role_in_another_programme_is_no_role_here(
    service: RunningService, still_world: World, route: RouteAccess
) -> None:
    everyone = service.identity.token(*ROLES, programme="0192f000-0000-7000-8000-000000000000")
    assert await status_of(service, route, token=everyone, programme=still_world.programme) == 403


@pytest.fixture(scope="module")
async def made(still_world: World) -> dict[str, Any]:
    """An item, a checklist and a deviation of the hospital."""
    token = still_world.token("implementer", HOSPITAL)
    item = await still_world.item("hospital", "tra-paper")
    body = {"itemId": item["id"], "reason": "Sen.", "mitigation": "Lånas.", "expiresAt": "2024-11-20T08:00:00Z"}
    deviation = await still_world.send("POST", "/deviations", token, json=body)
    assert deviation.status_code == 201, deviation.text
    item = await still_world.item("hospital", "tra-paper")
    return {"items": item, "checklists": await still_world.checklist("hospital"), "deviations": deviation.json()}


@pytest.mark.parametrize("role", ROLES)
async def test_nothing_of_another_organisation_is_seen_or_changed(
    service: RunningService, still_world: World, made: dict[str, Any], role: str
) -> None:
    foreign = still_world.token(role, OTHER)
    for kind, entity in made.items():
        listed = await service.call(
            "GET", f"/{kind}", token=foreign, programme=still_world.programme, params={"limit": 100}
        )
        if listed.status_code != 403:
            assert entity["id"] not in {each["id"] for each in listed.json()["items"]}
        for route in GUARDED:
            if route.path.startswith(f"/{kind}/{{id}}"):
                status = await status_of(
                    service, route, token=foreign, programme=still_world.programme, ids={"id": entity["id"]}
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
        answer = await service.call("POST", path, token=foreign, programme=still_world.programme, json=sent)
        assert answer.status_code in {403, 404}, (path, answer.text)
    assert (await still_world.get(f"/items/{made['items']['id']}"))["version"] == made["items"]["version"]
    assert (await still_world.get(f"/checklists/{made['checklists']['id']}"))["version"] == made["checklists"][
        "version"
    ]


@pytest.mark.parametrize("role", ["implementer", "site_manager", "regional_lead", "reader", "auditor"])
async def test_in_scope_it_is_seen(still_world: World, made: dict[str, Any], role: str) -> None:
    for organisation in (HOSPITAL, ROOT):
        for kind, entity in made.items():
            found = await still_world.get(f"/{kind}/{entity['id']}", still_world.token(role, organisation))
            assert found["id"] == entity["id"]


async def test_whoever_answers_for_one_site_reads_the_wave_s_gates_and_nobody_else(still_world: World) -> None:
    await still_world.service.place_all()
    gate = (await still_world.get("/gates"))["items"][-1]
    inside = await still_world.get(f"/gates/{gate['id']}/evaluation", still_world.token("implementer", OTHER))
    assert len(inside["sites"]) == 4
    outside = still_world.token("reader", "SE2321000255-DEMOSKANE")
    assert (await still_world.get("/gates", outside))["items"] == []
    refused = await still_world.send("GET", f"/gates/{gate['id']}/evaluation", outside)
    assert refused.status_code == 404
    system = still_world.service.identity.token("system", scope="gates:read")
    assert (await still_world.get(f"/gates/{gate['id']}/evaluation", system))["gateId"] == gate["id"]


async def test_an_administrator_of_one_organisation_changes_nothing_outside_it(still_world: World) -> None:
    local = still_world.token("administrator", OTHER)
    organisation = {
        "hsaId": "SE2321000131-TESTFOREIGN",
        "name": "Utanför",
        "kind": "unit",
        "parentId": still_world.organisations["hospital"],
    }
    wave = {"number": 9, "name": "Utanför"}
    site = {"waveId": still_world.wave, "organisationId": still_world.organisations["region"]}
    mandate = {
        "subject": "x",
        "title": "x",
        "covers": ["go"],
        "decisionKind": "delegated",
        "organisationId": still_world.organisations["region"],
        "validFrom": "2024-11-01T00:00:00Z",
    }
    programme = new_programme()
    for path, body in (
        ("/organisations", organisation),
        ("/waves", wave),
        ("/sites", site),
        ("/mandates", mandate),
        ("/programmes", programme),
    ):
        answer = await still_world.send("POST", path, local, json=body)
        assert answer.status_code in {403, 422}, (path, answer.text)
    clock = f"/programmes/{still_world.programme}/clock"
    for role in ("administrator", "presenter"):
        token = still_world.token(role, OTHER)
        assert (await still_world.send("POST", clock, token, version=2, json={"action": "start"})).status_code == 403
    inside = {**organisation, "hsaId": "SE2321000131-TESTINSIDE", "parentId": still_world.organisations["other"]}
    assert (await still_world.send("POST", "/organisations", local, json=inside)).status_code == 201
