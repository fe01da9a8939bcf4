"""Gates: what the database counts is what the rule says, however much of it is listed."""

import json
from typing import Any
from uuid import UUID

import pytest
from readiness_world import HOSPITAL, World
from sqlalchemy import text

from chassis.ledger import program
from chassis.times import to_utc
from chassis.work import working
from readiness_api.checklists.changing import ItemChange, change_items
from readiness_api.checklists.representation import judged
from readiness_api.checklists.rules import Status
from readiness_api.checklists.sign_off import SignOff
from readiness_api.deviations.rules import Deviation, DeviationStatus
from readiness_api.gates import standing
from readiness_api.gates.rules import AnsweredItem, EvaluatedSite, evaluate_site

PROGRAM = program("test")


async def evaluated(world: World, gate: dict[str, Any]) -> dict[str, Any]:
    await world.service.place_all()
    return dict(await world.get(f"/gates/{gate['id']}/evaluation"))


async def judged_one_by_one(world: World, offset_days: int) -> tuple[int, int]:
    """(blockers, accepted) of all items by the rule alone, from the items as they stand in the database."""
    query = """SELECT i.*, d.status AS d_status, d.expires_at AS d_expires_at, d.requested_subject AS d_subject
               FROM items AS i LEFT JOIN deviations AS d ON d.id = i.deviation_id AND d.programme_id = i.programme_id
               WHERE i.programme_id = :id"""
    async with working(world.service.engine, world.programme, PROGRAM) as work:
        rows = (await work.execute(text(query), {"id": world.programme})).all()
        items = [
            AnsweredItem(
                str(row.id),
                row.criticality,
                row.offset_days,
                judged({**row._mapping, **{name: _json(row, name) for name in ("measurement", "threshold")}}),
                row.d_status and Deviation("d", DeviationStatus(row.d_status), row.d_subject, to_utc(row.d_expires_at)),
            )
            for row in rows
        ]
        verdict = evaluate_site(EvaluatedSite("s", SignOff.APPROVED, items), offset_days, work.now)
        return len(verdict.blockers), len(verdict.accepted)


def _json(row: Any, name: str) -> Any:
    value = row._mapping[name]
    return json.loads(value) if isinstance(value, str) else value


async def test_the_database_counts_what_the_rule_says(world: World) -> None:
    """Items in every state, figures fresh, too old for a gate and too old altogether, deviations of every kind."""
    token, lead = world.token("implementer", HOSPITAL), world.token("regional_lead", subject="lead")
    items = (await world.get("/items", site=world.sites["hospital"], limit=100))["items"]
    plain = [item for item in items if item["evidence"] != "measurement"]
    async with working(world.service.engine, world.programme, PROGRAM) as work:
        said = [
            ItemChange(
                UUID(item["id"]),
                "set",
                status=status,
                reason="Prov." if status in ("blocked", "not_applicable") else None,
            )
            for item, status in zip(plain, [*Status][1:] * 20, strict=False)
        ]
        await change_items(work, said, grant=None)
    measured = [item for item in items if item["evidence"] == "measurement" and item["criticality"] == "blocker"]
    for n, (item, at) in enumerate(
        zip(measured, ("2024-11-11T06:00:00Z", "2024-11-08T06:59:59.5Z", "2024-11-01T06:00:00Z") * 2, strict=False)
    ):
        most = item["threshold"]["atMost"] is not None
        assert (await world.measure(item, token, 0 if most else 40, 40, measuredAt=at)).status_code == 201, n
    blocked = [i for i in (await world.get("/items", site=world.sites["hospital"], state="blocked", limit=100))["items"]
               if i["criticality"] == "blocker"]  # fmt: skip
    for item, expires in zip(
        blocked, ("2024-11-11T12:00:00Z", "2024-11-20T12:00:00Z", "2024-11-20T12:00:00Z"), strict=False
    ):
        body = {"itemId": item["id"], "reason": "Sen.", "mitigation": "Lånas.", "expiresAt": expires}
        asked = await world.send("POST", "/deviations", token, json=body)
        if item is not blocked[-1]:
            await world.send("POST", f"/deviations/{asked.json()['id']}/approve", lead, version=1, json={})
    gates = (await world.get("/gates"))["items"]
    for moment in (None, "2024-11-11T13:00:00Z", "2024-11-18T06:30:00Z"):
        if moment is not None:
            await world.jump(moment)  # and the clock has not yet written what that changes
        for gate in (gates[0], gates[4], gates[-1]):
            found = await evaluated(world, gate)
            unsigned = 4 if gate["offsetDays"] >= 0 else 0
            blockers, accepted = await judged_one_by_one(world, gate["offsetDays"])
            assert (found["counts"]["blockers"] - unsigned, found["counts"]["deviations"]) == (blockers, accepted)
            assert sum(len(site["blockers"]) for site in found["sites"]) == found["counts"]["blockers"]
            assert found["leftOutSites"] == 0
            assert not found["passed"]


async def test_what_blocks_is_paged_with_who_owns_it(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    item = await world.item("hospital", "tra-paper")
    owned = await world.send(
        "PATCH", f"/items/{item['id']}", token, version=item["version"], json={"ownerLine": "Vårdenhetschef"}
    )
    assert owned.status_code == 200, owned.text
    gate = (await world.get("/gates"))["items"][-1]
    found = await evaluated(world, gate)
    rows: list[dict[str, Any]] = []
    for page in range(1, 20):
        answer = await world.get("/gate-blockers", gate=gate["id"], limit=50, page=page)
        rows += answer["items"]
        assert answer["_meta"]["totalRecords"] == found["counts"]["blockers"] - 4
        if page == answer["_meta"]["totalPages"]:
            break
    assert len({row["itemId"] for row in rows}) == len(rows) == found["counts"]["blockers"] - 4
    paper = next(row for row in rows if row["itemId"] == item["id"])
    assert (paper["ownerLine"], paper["signer"], paper["siteName"]) == (
        "Vårdenhetschef",
        item["signer"],
        "Prov hospital",
    )
    only = await world.get("/gate-blockers", gate=gate["id"], site=world.sites["municipality"], limit=100)
    assert {row["siteName"] for row in only["items"]} == {"Prov municipality"}
    past = await world.get("/gate-blockers", gate=gate["id"], page=100)
    assert (past["items"], past["_meta"]["totalRecords"]) == ([], answer["_meta"]["totalRecords"])


async def test_more_than_can_be_listed_is_still_counted(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = (await world.get("/gates"))["items"][-1]
    whole = await evaluated(world, gate)
    monkeypatch.setattr(standing, "MOST_SITES", 2)
    part = await evaluated(world, gate)
    assert (len(part["sites"]), part["leftOutSites"]) == (2, 2)
    assert part["counts"] == whole["counts"]
    assert part["sites"] == whole["sites"][:2]
    monkeypatch.setattr(standing, "MOST_ITEMS", 1)
    assert len((await evaluated(world, gate))["sites"]) == 1


async def test_a_wave_without_sites_does_not_pass(world: World) -> None:
    admin = world.token("administrator")
    wave = await world.send("POST", "/waves", admin, json={"number": 8, "name": "Tom"})
    gate = (await world.get("/gates", world.token("administrator", "*"), wave=wave.json()["id"]))["items"][-1]
    await world.service.place_all()
    found = await world.get(f"/gates/{gate['id']}/evaluation", world.token("administrator", "*"))
    assert (found["passed"], found["sites"], found["counts"]["sites"]) == (False, [], 0)
    assert found["position"] > 0
