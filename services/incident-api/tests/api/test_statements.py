"""A list costs the same few statements, whether it answers one row or many. `make arch` asks for every list here."""

from __future__ import annotations

import pytest
from busy_programme import busy_programme
from incident_directory import Directory

from chassis.ids import new_id
from chassis.testing import RunningService
from chassis.testing.lists import add_copy, cost_of

STATEMENTS = {
    "/breaches": 2,
    "/decisions": 2,
    "/incidents": 2,
    "/incidents/{id}/timeline": 3,
    "/log-entries": 2,
    "/policies": 2,
    "/proposals": 2,
    "/wave-states": 2,
}
"""The clock is asked first, then the page; a timeline first asks for the incident."""


@pytest.fixture(scope="module")
async def busy(service: RunningService) -> tuple[Directory, str]:
    """A programme with two or more of everything, and an incident with a history."""
    directory, incident = await busy_programme(service)
    other = str(new_id())
    await add_copy(service, "policies", directory.programme)
    await add_copy(service, "breaches", directory.programme, hazard_class="medication")
    await add_copy(service, "proposals", directory.programme, number="Ö 2024-9999")
    await add_copy(service, "decisions", directory.programme, number="Ö 2024-9998", proposal_id=other)
    await add_copy(service, "waves", directory.programme, id=other, number="2")
    await add_copy(service, "wave_states", directory.programme, id=other, wave_id=other)
    return directory, incident


@pytest.mark.parametrize("path", STATEMENTS)
async def test_a_list_costs_the_same_however_long(
    service: RunningService, busy: tuple[Directory, str], path: str
) -> None:
    directory, incident = busy
    token = service.identity.token("auditor")
    address, pages = path.format(id=incident), "{id}" not in path
    costs = [
        await cost_of(service, address, token=token, programme=directory.programme, limit=limit if pages else None)
        for limit in (1, 100)
    ]
    assert costs[1].rows >= 2
    assert [cost.statements for cost in costs] == [STATEMENTS[path]] * 2
