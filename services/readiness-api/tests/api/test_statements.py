"""A list costs the same few statements, whether it answers one row or many. `make arch` asks for every list here."""

import pytest
from sqlalchemy import text

from chassis.testing import RunningService
from chassis.testing.lists import add_copy, cost_of
from readiness_api.reference.shipped import fixed_id
from readiness_api.roll_ups.recount import recount

EXERCISE = fixed_id("programme", "november-2024")
STATEMENTS = {
    "/care-flows": 2,
    "/coexistence-routines": 2,
    "/crossings": 2,
    "/system-conflicts": 2,
    "/system-uses": 2,
    "/systems": 2,
    "/bodies": 2,
    "/checklists": 2,
    "/design-decision-communications": 2,
    "/design-decisions": 2,
    "/comments": 2,
    "/deviations": 2,
    "/evidence": 2,
    "/gates": 2,
    "/item-history": 2,
    "/items": 2,
    "/mandates": 2,
    "/municipal-options": 2,
    "/measurements": 2,
    "/migration-counts": 2,
    "/migration-sources": 2,
    "/organisations": 2,
    "/phases": 2,
    "/programmes": 1,
    "/roll-ups": 2,
    "/rehearsals": 2,
    "/round-trips": 2,
    "/scenario-runs": 2,
    "/scenarios": 2,
    "/sites": 2,
    "/templates": 2,
    "/waves": 2,
}
"""The programme's clock is asked first, then the page; programmes have no programme to ask."""
OF_AN_ITEM = {"/measurements", "/comments", "/evidence", "/item-history"}


@pytest.fixture(scope="module")
async def measured(loaded: RunningService) -> str:
    """An item measured twice in the shipped exercise, which gets a second one of what it has one of."""
    await add_copy(loaded, "templates", EXERCISE, code="another")
    await add_copy(loaded, "waves", EXERCISE, number="9")
    await add_copy(loaded, "measurements", EXERCISE)
    await recount(loaded.engine, EXERCISE)
    async with loaded.engine.connect() as connection:
        query = "SELECT item_id FROM measurements WHERE programme_id = :id GROUP BY item_id HAVING count(*) > 1"
        item = str((await connection.execute(text(query), {"id": EXERCISE})).scalars().first())
    token = loaded.identity.token("regional_lead")
    for number in ("1", "2"):
        for path, body in (
            ("/comments", {"text": number}),
            ("/evidence", {"name": number, "url": "https://example.org"}),
        ):
            said = {"itemId": item, **body}
            answer = await loaded.call("POST", path, token=token, programme=EXERCISE, json=said)
            assert answer.status_code == 201, answer.text
    return item


@pytest.mark.parametrize("path", STATEMENTS)
async def test_a_list_costs_the_same_however_long(loaded: RunningService, measured: str, path: str) -> None:
    filters = {"item": measured} if path in OF_AN_ITEM else {}
    filters |= {"on": "2024-11-13"} if path == "/crossings" else {}
    token = loaded.identity.token("auditor")
    costs = [await cost_of(loaded, path, token=token, programme=EXERCISE, limit=limit, **filters) for limit in (1, 100)]
    assert costs[1].rows >= 2
    assert [cost.statements for cost in costs] == [STATEMENTS[path]] * 2
