"""Every route × role: deny by default."""

from __future__ import annotations

import pytest
from incident_directory import Directory

from chassis.testing import RunningService
from chassis.testing.routes import PUBLIC, ROLES, RouteAccess, routes_of, status_of
from incident_api.main import build
from incident_api.settings import Settings

ROUTES = [
    route
    for route in routes_of(build(Settings.for_description()), "/incident-api/v1")
    if not route.path.endswith("/stream")
]
GUARDED = [route for route in ROUTES if route.path not in PUBLIC]


def _name(route: RouteAccess) -> str:
    return f"{route.method} {route.path}"


def test_every_route_names_who_may_use_it() -> None:
    assert len(GUARDED) > 20
    assert [_name(route) for route in GUARDED if route.roles is None] == []


@pytest.mark.parametrize("route", GUARDED, ids=_name)
async def test_no_token_no_entry(service: RunningService, directory: Directory, route: RouteAccess) -> None:
    assert await status_of(service, route, token=None, programme=directory.programme) == 401


@pytest.mark.parametrize("route", GUARDED, ids=_name)
async def test_only_named_roles_are_let_in(service: RunningService, directory: Directory, route: RouteAccess) -> None:
    for role in (*ROLES, "system", "unheard_of"):
        token = service.identity.token(role, organisation=directory.root_hsa)
        status = await status_of(service, route, token=token, programme=directory.programme)
        assert (status != 403) == route.admits(role), (role, status)


@pytest.mark.parametrize("route", GUARDED, ids=_name)
async def test_a_role_in_another_programme_is_no_role_here(
    service: RunningService, directory: Directory, route: RouteAccess
) -> None:
    for role in ROLES:
        token = service.identity.token(role, programme="0192f000-0000-7000-8000-000000000000")
        assert await status_of(service, route, token=token, programme=directory.programme) in {403, 404}, role


@pytest.mark.parametrize("role", ROLES)
async def test_nothing_of_another_organisation_is_seen_or_changed(
    service: RunningService, directory: Directory, role: str
) -> None:
    reporter = service.identity.token("reporter", organisation=directory.hospital_hsa, subject="ward")
    made = await service.call(
        "POST",
        "/incidents",
        token=reporter,
        programme=directory.programme,
        json={"siteId": str(directory.ward), "what": "Text försvinner", "patientAffected": "no"},
    )
    ids = {"id": made.json()["id"]}
    foreign = service.identity.token(role, organisation=directory.other_hsa)
    listed = await service.call("GET", "/incidents", token=foreign, programme=directory.programme)
    assert listed.status_code == 403 or listed.json()["items"] == []
    for route in GUARDED:
        if route.path.startswith("/incidents/{id}"):
            status = await status_of(service, route, token=foreign, programme=directory.programme, ids=ids)
            assert status in {403, 404, 422}, (route, status)
    after = await service.call("GET", f"/incidents/{ids['id']}", token=reporter, programme=directory.programme)
    assert after.json()["version"] == 1
