"""Organisations change: what is below, the sites and their checklists follow, and nothing is deleted."""

from typing import Any

from readiness_world import HOSPITAL, MUNICIPALITY, OTHER, ROOT, World

from readiness_api.worker import let_time_pass


async def organisation(world: World, name: str) -> dict[str, Any]:
    return dict(await world.get(f"/organisations/{world.organisations[name]}"))


async def patch(world: World, which: str, **change: Any) -> Any:
    before = await organisation(world, which)
    path = f"/organisations/{before['id']}"
    return await world.send("PATCH", path, world.token("administrator"), version=before["version"], json=change)


async def unit(world: World, below: str, code: str = "WARD", **more: Any) -> dict[str, Any]:
    body = {"hsaId": f"SE2321000131-{code}", "name": "Avdelning", "kind": "unit", **more}
    body["parentId"] = world.organisations[below]
    answer = await world.send("POST", "/organisations", world.token("administrator"), json=body)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def last(world: World, entity: str, id_: str) -> dict[str, Any]:
    await world.service.place_all()
    feed = await world.get("/changes", world.token("auditor"), limit=1000)
    return [entry for entry in feed["items"] if entry["entity"] == entity and entry["entityId"] == id_][-1]


async def test_a_new_name_reaches_the_site_and_its_checklist_through_the_feed(world: World) -> None:
    assert (await patch(world, "hospital", name="Nytt namn")).status_code == 200
    site = await last(world, "site", world.sites["hospital"])
    assert (site["action"], site["state"]["name"], site["version"]) == ("followed", "Nytt namn", 2)
    assert site["state"] == await world.get(f"/sites/{world.sites['hospital']}")
    checklist = await world.checklist("hospital")
    assert checklist["siteName"] == "Nytt namn"
    assert (await last(world, "checklist", checklist["id"]))["state"] == checklist


async def test_a_move_takes_all_that_is_below_along(world: World) -> None:
    ward = await unit(world, "hospital")
    site = {"waveId": world.wave, "organisationId": ward["id"]}
    joined = await world.send("POST", "/sites", world.token("administrator"), json=site)
    unexplained = await patch(world, "hospital", parentId=world.organisations["other"])
    assert unexplained.json()["type"].endswith(":reason-missing")
    moved = await patch(world, "hospital", parentId=world.organisations["other"], reason="Ny förvaltning")
    assert moved.json()["lineage"] == [ROOT, OTHER, HOSPITAL], moved.text
    entry = await last(world, "organisation", ward["id"])
    assert entry["state"]["lineage"] == [ROOT, OTHER, HOSPITAL, ward["hsaId"]]
    assert (await last(world, "site", joined.json()["id"]))["state"]["lineage"][1] == OTHER
    seen = await world.get("/items", world.token("implementer", OTHER), site=joined.json()["id"])
    assert seen["items"]
    ring = await patch(world, "other", parentId=ward["id"], reason="Fel")
    assert ring.status_code == 422
    assert ring.json()["type"].endswith(":organisation-cycle")
    assert {"Prov other", "Prov hospital", "Avdelning"} == set(ring.json()["cycle"])


async def test_what_is_closed_stays_readable(world: World) -> None:
    ward = await unit(world, "hospital")
    hospital = await organisation(world, "hospital")
    path, admin = f"/organisations/{hospital['id']}/close", world.token("administrator")
    following = await world.get(f"/organisations/{hospital['id']}/following", admin)
    assert (following["openBelow"], following["sites"]) == (1, 1)
    body = {"lastDay": "2024-11-10", "reason": "Läggs ned"}
    kept = await world.send("POST", path, admin, version=1, key="", json=body)
    assert (kept.status_code, [each["name"] for each in kept.json()["organisations"]]) == (409, ["Avdelning"])
    closed = await world.send("POST", path, admin, version=1, key="", json={**body, "withBelow": True})
    assert (closed.json()["status"], closed.json()["validTo"]) == ("closed", "2024-11-10"), closed.text
    listed = await world.get("/organisations", status="closed", q="avd")
    assert [each["id"] for each in listed["items"]] == [ward["id"]]
    late = {"hsaId": "SE2321000131-LATE", "name": "Sen", "kind": "unit", "parentId": hospital["id"]}
    refused = await world.send("POST", "/organisations", admin, json=late)
    assert refused.json()["type"].endswith(":organisation-closed")


async def test_options_decide_which_items_apply_and_a_date_alone_ends_them(world: World) -> None:
    admin = world.token("administrator")
    items = (await world.get("/items", site=world.sites["municipality"], limit=100))["items"]
    before = {item["code"] for item in items}
    periods = [{"option": 1}, {"option": 3, "validFrom": "2021-01-01", "validTo": "2024-11-11"}]
    chosen = await patch(world, "municipality", optionPeriods=periods)
    assert chosen.json()["options"] == [1, 3], chosen.text
    assert (await world.get(f"/sites/{world.sites['municipality']}"))["options"] == [1, 3]
    items = (await world.get("/items", site=world.sites["municipality"], limit=100))["items"]
    added = {item["code"] for item in items} - before
    assert added
    checklist = await world.checklist("municipality")
    assert sum(area["total"] for area in checklist["areas"]) == len(items)
    assert (await last(world, "checklist", checklist["id"]))["state"] == checklist
    await world.jump("2024-11-12T00:00:30+01:00")
    await let_time_pass(world.service.engine)
    entry = await last(world, "organisation", world.organisations["municipality"])
    assert (entry["action"], entry["actor"]["role"], entry["state"]["options"]) == ("aged", "clock", [1])
    items = (await world.get("/items", site=world.sites["municipality"], limit=100))["items"]
    assert {item["code"] for item in items if item["status"] == "not_applicable"} >= added
    again = await patch(world, "municipality", optionPeriods=[{"option": 1}, {"option": 3}], reason="Ändrat")
    assert again.status_code == 200
    items = (await world.get("/items", site=world.sites["municipality"], limit=100))["items"]
    assert {item["code"] for item in items if item["status"] == "not_started"} >= added
    offered = {"option": 3, "name": {"sv": "Gemensam journal", "en": "Shared record"}, "endedBy": "2022-12-31"}
    assert (await world.send("POST", "/municipal-options", admin, json=offered)).status_code == 201
    await let_time_pass(world.service.engine)
    assert (await organisation(world, "municipality"))["options"] == [1]
    refused = await patch(world, "municipality", optionPeriods=[{"option": 3, "validFrom": "2024-01-01"}])
    assert refused.json()["type"].endswith(":reason-missing")
    refused = await patch(
        world, "municipality", optionPeriods=[{"option": 3, "validFrom": "2024-01-01"}], reason="Rättelse"
    )
    assert refused.json()["type"].endswith(":option-ended")


async def test_a_site_s_administrator_moves_nothing_out_of_reach(world: World) -> None:
    ward = await unit(world, "hospital")
    local = world.token("administrator", HOSPITAL)
    path = f"/organisations/{ward['id']}"
    body = {"parentId": world.organisations["other"], "reason": "Hit"}
    assert (await world.send("PATCH", path, local, version=1, json=body)).status_code == 422
    assert (
        await world.send("PATCH", path, world.token("administrator", OTHER), version=1, json=body)
    ).status_code == 404
    assert (await world.send("PATCH", path, local, version=9, json={"name": "x"})).status_code == 412
    option = {"option": 1, "name": {"sv": "x", "en": "x"}}
    assert (await world.send("POST", "/municipal-options", local, json=option)).status_code == 403
    found = await world.get("/organisations", q=MUNICIPALITY[:20])
    assert MUNICIPALITY in {each["hsaId"] for each in found["items"]}
