"""A list costs the same few statements, whether it answers one row or many. `make arch` asks for every list here."""

from typing import Any

import pytest
from readiness_world import World
from sqlalchemy import text

from chassis.testing import RunningService
from chassis.testing.lists import add_copy, cost_of
from readiness_api.reference.shipped import fixed_id
from readiness_api.roll_ups.recount import recount

EXERCISE = fixed_id("programme", "november-2024")
WAVE = str(fixed_id("wave", "november-2024", "1"))
STATEMENTS = {
    "/appointments": 2,
    "/assignment-documents": 2,
    "/assignment-editions": 2,
    "/bodies": 2,
    "/bulk-changes": 2,
    "/bulk-rows": 2,
    "/care-flows": 2,
    "/change-activities": 2,
    "/checklists": 2,
    "/coexistence-routines": 2,
    "/comments": 2,
    "/crossings": 2,
    "/dependencies": 2,
    "/design-decision-communications": 2,
    "/design-decisions": 2,
    "/deviations": 2,
    "/estimates": 2,
    "/evidence": 2,
    "/forecasts": 2,
    "/gate-blockers": 3,
    "/gates": 2,
    "/handovers": 2,
    "/import-mappings": 2,
    "/import-rows": 3,
    "/import-values": 2,
    "/imports": 2,
    "/item-history": 2,
    "/item-overview": 2,
    "/items": 2,
    "/mandates": 2,
    "/measurement-batches": 2,
    "/measurements": 2,
    "/measures": 2,
    "/migration-counts": 2,
    "/migration-sources": 2,
    "/municipal-options": 2,
    "/networks": 2,
    "/organisations": 2,
    "/pause-list": 2,
    "/phases": 2,
    "/programmes": 1,
    "/rehearsals": 2,
    "/role-conflicts": 3,
    "/roll-ups": 2,
    "/round-trips": 2,
    "/scenario-runs": 2,
    "/scenarios": 2,
    "/sign-off-tree": 2,
    "/sites": 2,
    "/strategic-choices": 2,
    "/superuser-counts": 2,
    "/system-conflicts": 2,
    "/system-uses": 2,
    "/systems": 2,
    "/template-drafts": 2,
    "/template-upgrade-plans": 2,
    "/template-upgrades": 2,
    "/templates": 2,
    "/thresholds": 2,
    "/training-counts": 2,
    "/waves": 2,
}
"""The programme's clock is asked first, then the page; programmes have no programme to ask."""
OF_AN_ITEM = {"/measurements", "/comments", "/evidence", "/item-history"}

CRITICAL_LINE = """
INSERT INTO estimates (programme_id, id, version, item_id, site_id, likely_days, estimated_at, estimated_by)
  SELECT programme_id, gen_random_uuid(), 1, id, site_id, 5, now(), 'Prov' FROM items WHERE programme_id = :id LIMIT 2;
INSERT INTO dependencies
  (programme_id, id, version, wave_id, item_id, depends_on_id, reason, status, added_at, added_by)
  SELECT i.programme_id, gen_random_uuid(), 1, s.wave_id, i.id, lead(i.id, 2) OVER (ORDER BY i.id), 'x', 'active',
         now(), 'x'
  FROM (SELECT * FROM items WHERE programme_id = :id ORDER BY id LIMIT 4) AS i JOIN sites AS s ON s.id = i.site_id
  ORDER BY i.id LIMIT 2
"""
"""Besides these, the forecast is kept twice."""

IMPORTS = """
INSERT INTO imports (programme_id, id, version, upload_id, file_name, format, size, sha256, status, columns, row_count,
    progress, affected_sites, created_at, created_by)
  SELECT CAST(:id AS uuid), gen_random_uuid(), 1, gen_random_uuid(), 'x.csv', 'csv', 1, repeat('0', 64), 'read', '{A}',
         2, 2, 0, now(), 'x' FROM generate_series(1, 2);
INSERT INTO import_rows (programme_id, import_id, number, line, cells)
  SELECT programme_id, id, n, n, jsonb_build_array('x' || n)
  FROM imports CROSS JOIN generate_series(1, 2) AS n WHERE programme_id = :id;
INSERT INTO import_mappings (programme_id, id, version, name, columns, mapping, saved_at, saved_by)
  SELECT CAST(:id AS uuid), gen_random_uuid(), 1, 'Val ' || n, '{A}', '{"columns": {"hsaId": 0}}', now(), 'x'
  FROM generate_series(1, 2) AS n
"""


@pytest.fixture(scope="module")
async def import_(loaded: RunningService) -> str:
    """One of two imports of two rows."""
    async with loaded.engine.begin() as connection:
        for statement in IMPORTS.split(";"):
            await connection.execute(text(statement), {"id": EXERCISE})
        found = await connection.execute(text("SELECT id FROM imports WHERE programme_id = :id"), {"id": EXERCISE})
    return str(found.scalars().first())


@pytest.fixture(scope="module")
async def measured(loaded: RunningService) -> str:
    """An item measured twice in the shipped exercise, which gets a second one of what it has one of."""
    await add_copy(loaded, "templates", EXERCISE, code="another")
    await add_copy(loaded, "waves", EXERCISE, number="9")
    await add_copy(loaded, "measurements", EXERCISE)
    await recount(loaded.engine, EXERCISE)
    async with loaded.engine.begin() as connection:
        for statement in CRITICAL_LINE.split(";"):
            await connection.execute(text(statement), {"id": EXERCISE})
        wave = (
            await connection.execute(
                text("SELECT id FROM waves WHERE number = 1 AND programme_id = :id"), {"id": EXERCISE}
            )
        ).scalar_one()
    for _ in range(2):
        await loaded.place_all()
        lead = loaded.identity.token("regional_lead")
        kept = await loaded.call("POST", "/forecasts", token=lead, programme=EXERCISE, json={"waveId": str(wave)})
        assert kept.status_code == 201, kept.text
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
    row = {"itemId": item, "numerator": 2, "denominator": 1, "exclusions": 0, "measuredAt": "2024-11-11T06:00:00Z"}
    for _ in range(2):
        batch = {"source": "Prov", "measurements": [row]}
        answer = await loaded.call("POST", "/measurement-batches", token=token, programme=EXERCISE, json=batch)
        assert answer.status_code == 201, answer.text
    return item


@pytest.fixture(scope="module")
async def upgrade(loaded: RunningService) -> str:
    """The second of two previews of the same upgrade over a wave; a draft became the version, another is open."""
    admin = loaded.identity.token("administrator")

    async def send(path: str, version: int | None = None, **body: Any) -> dict[str, Any]:
        answer = await loaded.call("POST", path, token=admin, programme=EXERCISE, version=version, json=body)
        assert answer.status_code in {200, 201}, answer.text
        return dict(answer.json())

    shown = await loaded.call("GET", "/templates", token=admin, programme=EXERCISE)
    shipped = next(each for each in shown.json()["items"] if each["code"] == "vgr-default")
    draft = await send("/template-drafts", basedOn=shipped["id"])
    await send("/template-drafts", basedOn=shipped["id"])
    path = f"/template-drafts/{draft['id']}"
    said = {"staleAfterHours": 100}
    described = await loaded.call("PATCH", path, token=admin, programme=EXERCISE, version=1, json=said)
    assert described.status_code == 200, described.text
    done = await send(f"{path}/publish", 2, note="Prov.")
    for _ in range(2):
        body = {"templateId": done["publishedAs"], "waveId": WAVE, "reason": "Prov."}
        previewed = await send("/template-upgrades", **body)
    return str(previewed["id"])


@pytest.fixture(scope="module")
async def bulk(loaded: RunningService) -> str:
    """The second of two previews of the same change over all sites; and of two thresholds."""
    for _ in range(2):
        body = {"selection": {"area": "training"}, "change": {"comment": "Prov."}}
        token = loaded.identity.token("regional_lead")
        answer = await loaded.call("POST", "/bulk-changes", token=token, programme=EXERCISE, json=body)
    for after in (0, 1):
        limits = {"code": "trn-completed", "after": after, "atLeast": 0.7, "reason": "Prov."}
        assert (
            await loaded.call("POST", "/thresholds", token=token, programme=EXERCISE, json=limits)
        ).status_code == 201
    return str(answer.json()["id"])


@pytest.mark.parametrize("path", STATEMENTS)
async def test_a_list_costs_the_same_however_long(
    loaded: RunningService, pattern: World, measured: str, bulk: str, import_: str, upgrade: str, path: str
) -> None:
    programme = EXERCISE
    filters = {"item": measured} if path in OF_AN_ITEM else {}
    filters |= {"bulk": bulk} if path == "/bulk-rows" else {}
    filters |= {"import": import_} if path in ("/import-rows", "/import-values") else {}
    filters |= {"column": "0"} if path == "/import-values" else {}
    filters |= {"on": "2024-11-13"} if path == "/crossings" else {}
    filters |= {"upgrade": upgrade} if path == "/template-upgrade-plans" else {}
    filters |= {"wave": WAVE} if path == "/sign-off-tree" else {}
    filters |= {"wave": str(fixed_id("wave", "november-2024", "1"))} if path == "/pause-list" else {}
    token = loaded.identity.token("auditor")
    if path == "/gate-blockers":
        programme = pattern.programme  # what blocks the exercise's own gate is cleared by other tests
        gates = await loaded.call("GET", "/gates", token=token, programme=programme)
        filters = {"gate": gates.json()["items"][-1]["id"]}
    costs = [
        await cost_of(loaded, path, token=token, programme=programme, limit=limit, **filters) for limit in (1, 100)
    ]
    assert costs[1].rows >= 2
    assert [cost.statements for cost in costs] == [STATEMENTS[path]] * 2
