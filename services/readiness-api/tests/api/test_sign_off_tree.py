"""Sign-off over a tree: the parts before the whole, and what opening a part again does to the whole."""

from typing import Any

from readiness_world import HOSPITAL, World, cleared

PARTS = ("hospital", "other", "municipality")


async def tree(world: World, token: str | None = None) -> list[dict[str, Any]]:
    found = await world.get("/sign-off-tree", token, wave=world.wave, limit=100)
    return list(found["items"])


async def test_the_whole_is_approved_after_its_parts_and_stands_on_them(world: World) -> None:
    for site in ("region", *PARTS):
        await cleared(world, site)
    assert (await world.sign("region", "regional_lead", "one")).status_code == 200
    refused = await world.sign("region", "regional_lead", "other")
    assert (refused.status_code, refused.json()["type"].rsplit(":", 1)[1]) == (409, "parts-first")
    assert refused.json()["detail"].startswith("Ingen underskrift sattes. 3 checklistor")
    for site in PARTS:
        assert (await world.sign(site, "site_manager", "manager")).status_code == 200
        assert (await world.sign(site, "regional_lead", "lead")).json()["status"] == "approved"
    assert (await world.sign("region", "regional_lead", "one")).json()["type"].endswith(":same-person")
    assert (await world.sign("region", "regional_lead", "other")).json()["status"] == "approved"
    region, *parts = await tree(world)
    assert (region["level"], region["parts"], region["partsLeft"], region["stands"]) == (0, 3, 0, True)
    assert {part["parentSiteId"] for part in parts} == {world.sites["region"]}
    assert {(part["level"], part["parts"], part["stands"]) for part in parts} == {(1, 0, True)}

    checklist = await world.checklist("hospital")
    path = f"/checklists/{checklist['id']}/unlock"
    manager = world.token("site_manager", HOSPITAL)
    bare = await world.send("POST", path, manager, version=checklist["version"], json={})
    assert bare.status_code == 422
    stale = await world.send("POST", path, manager, version=1, json={"reason": "Kort saknas."})
    assert stale.status_code == 412
    opened = await world.send("POST", path, manager, version=checklist["version"], json={"reason": "Kort saknas."})
    assert (opened.status_code, opened.json()["changesSinceSigned"]) == (200, 0)
    item = await world.item("hospital", "tra-paper")
    await world.answer(item, world.token("implementer", HOSPITAL), status="blocked", reason="Slut.")
    region, hospital, *_ = await tree(world)
    assert (region["status"], region["partsLeft"], region["stands"]) == ("approved", 1, False)
    assert (hospital["status"], hospital["changesSinceSigned"]) == ("open", 1)
    assert hospital["unlocked"]["reason"] == "Kort saknas."


async def test_a_new_figure_of_the_same_is_counted_and_a_worse_one_opens(world: World) -> None:
    await cleared(world, "hospital")
    await world.sign("hospital", "site_manager", "manager")
    await world.sign("hospital", "regional_lead", "lead")
    item = await world.item("hospital", "trn-completed")
    token = world.token("implementer", HOSPITAL)
    assert (await world.measure(item, token, 199, 200)).status_code == 201
    checklist = await world.checklist("hospital")
    assert (checklist["status"], checklist["changesSinceSigned"]) == ("approved", 1)
    assert (await world.measure(item, token, 120, 200)).status_code == 201
    checklist = await world.checklist("hospital")
    assert (checklist["status"], checklist["changesSinceSigned"]) == ("open", 2)


async def test_who_sees_one_branch_sees_what_it_holds_and_no_more(still_world: World) -> None:
    (own,) = await tree(still_world, still_world.token("implementer", HOSPITAL))
    assert own["siteId"] == still_world.sites["hospital"]
    assert await tree(still_world, still_world.token("reader", "SE2321000255-DEMOSKANE")) == []
    past = await still_world.get("/sign-off-tree", wave=still_world.wave, page=9)
    assert (past["items"], past["_meta"]["totalRecords"]) == ([], 4)
