"""Deviations at their levels, extended, filtered, and never deleted."""

from typing import Any

from described import assert_answered
from httpx import Response
from readiness_world import HOSPITAL, MUNICIPALITY, ROOT, World

from chassis.ledger import CLOCK
from chassis.work import working
from readiness_api.deviations.service import expire

END, LATER = "2024-11-20T08:00:00Z", "2024-11-30T08:00:00Z"


async def item_of(world: World, criticality: str, site: str = "hospital") -> dict[str, Any]:
    found = await world.get("/items", site=world.sites[site], criticality=criticality, limit=1)
    return dict(found["items"][0])


async def ask(world: World, criticality: str) -> dict[str, Any]:
    item = await item_of(world, criticality)
    body = {"itemId": item["id"], "reason": "Sen.", "mitigation": "Lånas.", "expiresAt": END}
    asked = await world.send("POST", "/deviations", world.token("implementer", HOSPITAL, "asker"), json=body)
    assert asked.status_code == 201, asked.text
    return dict(asked.json())


async def answer(world: World, deviation: dict[str, Any], move: str, token: str, **body: Any) -> Response:
    path = f"/deviations/{deviation['id']}/{move}"
    return await world.send("POST", path, token, version=deviation["version"], json=body)


async def test_the_level_follows_what_the_item_hinders(world: World) -> None:
    manager, local, whole = (
        world.token("site_manager", HOSPITAL, "manager"),
        world.token("regional_lead", HOSPITAL, "local"),
        world.token("regional_lead", ROOT, "whole"),
    )
    for criticality, level, above, decider in (
        ("minor", "site", [], manager),
        ("major", "region", [manager], local),
        ("blocker", "whole_region", [manager, local], whole),
    ):
        deviation = await ask(world, criticality)
        assert (deviation["level"], deviation["criticality"]) == (level, criticality)
        for token in above:
            refused = await answer(world, deviation, "approve", token, reason="Ja.")
            assert (refused.status_code, refused.json()["level"]) == (403, level)
        approved = await answer(world, deviation, "approve", decider, reason="Ja.")
        assert approved.status_code == 200, approved.text
        for token in above:
            assert (await answer(world, approved.json(), "revoke", token, reason="Nej.")).status_code == 403


async def test_a_role_over_another_site_is_none_here(world: World) -> None:
    deviation = await ask(world, "minor")
    both = world.service.identity.token("site_manager", organisation=MUNICIPALITY, subject="elsewhere")
    assert (await answer(world, deviation, "approve", both, reason="Ja.")).status_code == 404


async def test_an_extension_is_asked_for_answered_and_kept(world: World) -> None:
    lead, asker = world.token("regional_lead", ROOT, "lead"), world.token("implementer", HOSPITAL, "asker")
    deviation = await ask(world, "blocker")
    wait = {"expiresAt": LATER, "reason": "Leveransen dröjer."}
    too_soon = await answer(world, deviation, "extensions", asker, **wait)
    assert too_soon.json()["type"] == "urn:driftstart:problem:deviation-decided"
    deviation = (await answer(world, deviation, "approve", lead, reason="Ja.")).json()
    no_later = await answer(world, deviation, "extensions", asker, expiresAt=END, reason="Samma.")
    assert no_later.json()["type"] == "urn:driftstart:problem:extension-no-later"

    waiting = (await answer(world, deviation, "extensions", asker, **wait)).json()
    assert (waiting["status"], waiting["expiresAt"][:10], waiting["extensions"][0]["status"]) == (
        "approved",
        END[:10],
        "requested",
    )
    twice = await answer(world, waiting, "extensions", asker, **wait)
    assert twice.json()["type"] == "urn:driftstart:problem:extension-waits"
    listed = await world.get("/deviations", extensionWaits="true")
    assert [one["id"] for one in listed["items"]] == [deviation["id"]]
    own = await answer(world, waiting, "extensions/approve", world.token("regional_lead", ROOT, "asker"), reason="Ja.")
    assert own.json()["type"] == "urn:driftstart:problem:asker-decides"

    denied = (await answer(world, waiting, "extensions/deny", lead, reason="Lös det.")).json()
    assert (denied["expiresAt"][:10], denied["extensions"][0]["decisionReason"]) == (END[:10], "Lös det.")
    again = (await answer(world, denied, "extensions", asker, **wait)).json()
    extended = (await answer(world, again, "extensions/approve", lead)).json()
    assert extended["expiresAt"][:10] == LATER[:10]
    assert [one["status"] for one in extended["extensions"]] == ["denied", "approved"]
    none = await answer(world, extended, "extensions/approve", lead)
    assert none.json()["type"] == "urn:driftstart:problem:no-extension"
    await assert_answered(world, "/deviations", "deviation")


async def test_what_nobody_answered_lapses_with_its_deviation(world: World) -> None:
    lead, asker = world.token("regional_lead", ROOT, "lead"), world.token("implementer", HOSPITAL, "asker")
    deviation = (await answer(world, await ask(world, "major"), "approve", lead, reason="Ja.")).json()
    waiting = (await answer(world, deviation, "extensions", asker, expiresAt=LATER, reason="Dröjer.")).json()
    await world.jump("2024-11-21T08:00:00Z")
    async with working(world.service.engine, world.programme, CLOCK) as work:
        await expire(work)
    ended = await world.get(f"/deviations/{waiting['id']}")
    assert (ended["status"], ended["extensions"][0]["status"]) == ("expired", "lapsed")


async def test_the_list_is_narrowed_as_its_screen_asks(world: World) -> None:
    minor, blocker = await ask(world, "minor"), await ask(world, "blocker")
    lead = world.token("regional_lead", ROOT, "lead")
    approved = (await answer(world, blocker, "approve", lead, reason="Ja.")).json()

    async def ids(**filters: str) -> list[str]:
        return [one["id"] for one in (await world.get("/deviations", **filters))["items"]]

    assert await ids() == [blocker["id"], minor["id"]]
    assert await ids(criticality="minor") == [minor["id"]]
    assert await ids(area=approved["area"], status="approved") == [blocker["id"]]
    assert await ids(wave=world.wave, sort="expiresAt", site=world.sites["hospital"]) == sorted(
        [minor["id"], blocker["id"]]
    )
    assert await ids(expiresBefore="2024-11-19T00:00:00Z") == []
    assert await ids(expiresBefore="2024-11-21T00:00:00Z", status="approved") == [blocker["id"]]
    assert await ids(site=world.sites["other"]) == []
    assert approved["itemText"]["sv"] and approved["checklistId"]
