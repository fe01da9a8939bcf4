"""The grid of sites × areas, and why a cell is as it is."""

from datetime import datetime
from typing import Any

from readiness_world import HOSPITAL, MUNICIPALITY, World

from readiness_api.grid.rules import LETTERS
from readiness_api.templates.rules import AREAS

PAPER = "transition_period"


async def rows(world: World, token: str | None = None, **asked: Any) -> list[dict[str, Any]]:
    """The grid's sites as rows, as they are ordered."""
    sites = (await world.get("/grid", token, **asked))["sites"]
    assert len({len(column) for column in sites.values()}) == 1
    return [dict(zip(sites, row, strict=True)) for row in zip(*sites.values(), strict=True)]


async def block(world: World) -> dict[str, Any]:
    """The hospital's paper forms are blocked, with a reason."""
    item = await world.item("hospital", "tra-paper")
    answer = await world.answer(item, world.token("implementer", HOSPITAL), status="blocked", reason="Pappren är slut")
    assert answer.status_code == 200
    return dict(answer.json())


async def test_each_letter_is_the_state_of_the_checklist_s_area(world: World) -> None:
    await block(world)
    found = await rows(world)
    assert {row["id"] for row in found} == set(world.sites.values())
    assert found[0]["id"] == world.sites["hospital"]
    for row in found:
        checklist = await world.get(f"/checklists/{row['checklist']}")
        states = {area["area"]: LETTERS[area["state"]] for area in checklist["areas"] if area["state"]}
        assert row["states"] == "".join(states.get(area, "-") for area in AREAS)
        assert (row["signOff"], row["changes"]) == (checklist["status"], checklist["changesSinceSigned"])


async def test_chosen_ordered_and_paged(world: World) -> None:
    await block(world)
    hospital = world.sites["hospital"]
    for asked in ({"state": "blocked"}, {"state": "blocked", "area": PAPER}, {"find": "PROV HOSP"}):
        assert [row["id"] for row in await rows(world, **asked)] == [hospital], asked
    assert await rows(world, state="blocked", area="training") == []
    names = [row["name"] for row in await rows(world, sort="name")]
    assert names == sorted(names)
    pages = [(await rows(world, limit=1, page=n))[0]["id"] for n in range(1, 5)]
    assert pages == [row["id"] for row in await rows(world)]
    assert (await world.get("/grid", limit=1))["_meta"]["totalRecords"] == 4


async def test_one_sees_one_s_own_sites(world: World) -> None:
    municipality = await rows(world, world.token("site_manager", MUNICIPALITY))
    assert [row["id"] for row in municipality] == [world.sites["municipality"]]
    assert await rows(world, world.token("reader", "SE2321000255-DEMOSKANE")) == []


async def test_what_has_not_changed_is_not_sent_again(world: World) -> None:
    await world.service.place_all()
    token = world.token("regional_lead")
    first = await world.send("GET", "/grid", token)
    again = {"If-None-Match": first.headers["ETag"]}
    unchanged = await world.send("GET", "/grid", token, headers=again)
    assert (unchanged.status_code, unchanged.content) == (304, b"")
    other = await world.send("GET", "/grid", world.token("regional_lead", HOSPITAL), headers=again)
    assert other.status_code == 200
    await block(world)
    await world.service.place_all()
    assert (await world.send("GET", "/grid", token, headers=again)).status_code == 200


async def test_however_many_sites_it_is_one_statement_beside_clock_and_version(world: World) -> None:
    for limit in (1, 20_000):
        with world.service.statements() as statements:
            await world.get("/grid", limit=limit)
        assert len(statements) == 3, statements


async def test_a_cell_says_which_item_since_when_and_what_it_has_been(world: World) -> None:
    checklist = (await world.checklist("hospital"))["id"]
    before = await world.get(f"/checklists/{checklist}/why", area=PAPER)
    assert before["state"] == "unknown"
    assert {item["why"] for item in before["because"]} == {"not_opened"}
    item = await block(world)
    cell = await world.get(f"/checklists/{checklist}/why", area=PAPER)
    assert cell["state"] == "blocked"
    assert cell["because"][0] | {"measure": None} == cell["because"][0] | {
        "measure": None,
        "id": item["id"],
        "why": "blocked",
        "reason": "Pappren är slut",
        "since": item["changedAt"],
    }
    assert cell["total"] == len(cell["because"]) == sum(cell["counts"][state] for state in ("blocked", "unknown"))
    assert [turn["state"] for turn in cell["history"]] == ["blocked", "unknown"]
    whole = await world.get(f"/checklists/{checklist}/why")
    assert whole["state"] == "blocked"
    assert whole["total"] > cell["total"]


async def test_a_cell_says_that_a_measurement_is_too_old_and_which_deviation_answers(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    found = (await world.get("/items", site=world.sites["hospital"], limit=100))["items"]
    item = next(each for each in found if each["threshold"] and each["threshold"]["atLeast"])
    assert (await world.measure(item, token, 99, 100)).status_code == 201
    await world.jump("2024-11-19T08:00:00+01:00")
    checklist = (await world.checklist("hospital"))["id"]
    cell = await world.get(f"/checklists/{checklist}/why", area=item["area"])
    assert cell["total"] > 0
    body = {"itemId": item["id"], "reason": "Sen.", "mitigation": "Lånas.", "expiresAt": "2024-12-20T08:00:00Z"}
    asked = (await world.send("POST", "/deviations", token, json=body)).json()
    approved = await world.send(
        "POST", f"/deviations/{asked['id']}/approve", world.token("regional_lead"), version=1, json={}
    )
    assert approved.status_code == 200, approved.text
    row = next(row for row in await rows(world) if row["id"] == world.sites["hospital"])
    assert row["states"][AREAS.index(item["area"])].isupper()
    cell = await world.get(f"/checklists/{checklist}/why", area=item["area"])
    explained = next(each for each in cell["because"] if each["id"] == item["id"])
    assert (explained["why"], explained["deviation"]["effective"]) == ("stale", True)
    assert datetime.fromisoformat(explained["since"]) > datetime.fromisoformat(explained["measurement"]["measuredAt"])
