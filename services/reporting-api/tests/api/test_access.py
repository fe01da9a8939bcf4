"""Every route × role: deny by default."""

from __future__ import annotations

from uuid import UUID

import pytest
from recorded_feeds import REGION, Providers, hours

from chassis.testing import RunningService
from chassis.testing.routes import PUBLIC, ROLES, RouteAccess, routes_of, status_of
from reporting_api.main import build
from reporting_api.settings import Settings

ROUTES = [
    route
    for route in routes_of(build(Settings.for_description()), "/reporting-api/v1")
    if not route.path.endswith("/stream")
]
GUARDED = [route for route in ROUTES if route.path not in PUBLIC]


def _name(route: RouteAccess) -> str:
    return f"{route.method} {route.path}"


@pytest.fixture(scope="module")
async def programme(providers: Providers) -> UUID:
    found = providers.programme(now=hours(9))
    await providers.consume()
    return found


def test_every_route_names_who_may_use_it() -> None:
    assert len(GUARDED) >= 15
    assert [_name(route) for route in GUARDED if route.roles is None] == []


@pytest.mark.parametrize("route", GUARDED, ids=_name)
async def test_no_token_no_entry(reporting: RunningService, programme: UUID, route: RouteAccess) -> None:
    assert await status_of(reporting, route, token=None, programme=programme) == 401


@pytest.mark.parametrize("route", GUARDED, ids=_name)
async def test_only_named_roles_are_let_in(reporting: RunningService, programme: UUID, route: RouteAccess) -> None:
    for role in (*ROLES, "system", "unheard_of"):
        token = reporting.identity.token(role, organisation=REGION)
        status = await status_of(reporting, route, token=token, programme=programme)
        assert (status != 403) == route.admits(role), (role, status)


@pytest.mark.parametrize("route", GUARDED, ids=_name)
async def test_a_role_in_another_programme_is_no_role_here(
    reporting: RunningService, programme: UUID, route: RouteAccess
) -> None:
    for role in ROLES:
        token = reporting.identity.token(role, programme="0192f000-0000-7000-8000-000000000000")
        assert await status_of(reporting, route, token=token, programme=programme) in {403, 404}, role
