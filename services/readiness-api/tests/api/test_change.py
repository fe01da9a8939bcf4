"""Training, superusers, activities, networks, hand-overs and the pause list, through the API on a real database."""

from typing import Any

import pytest
from httpx import Response
from readiness_world import FRESH, HOSPITAL, OTHER, World
from sqlalchemy import text

COUNTED = {"source": "Utbildningssystemet", "countedAt": FRESH}
NURSES = {"role": "Sjuksköterska", "need": 100, "completed": 96, "exclusions": 0, **COUNTED}
TEST = {"tested": 90, "passed": 80, "testExclusions": 0}


async def post(
    world: World, path: str, by: str = "implementer", organisation: str = HOSPITAL, /, **body: Any
) -> Response:
    return await world.send("POST", path, world.token(by, organisation), json=body)


async def made(answer: Response) -> dict[str, Any]:
    assert answer.status_code in {200, 201}, answer.text
    return dict(answer.json())


async def at(
    world: World, path: str, action: str, role: str = "implementer", subject: str | None = None, **body: Any
) -> Response:
    version = (await world.get(path))["version"]
    token = world.token(role, HOSPITAL if role != "regional_lead" else "*", subject)
    return await world.send("POST", f"{path}/{action}", token, version=version, json=body)


async def test_training_by_role_with_everyone_counted_or_named(world: World) -> None:
    site = world.sites["hospital"]
    await made(await post(world, "/training-counts", siteId=site, **NURSES, **TEST))
    doctors = {"role": "Läkare", "need": 20, "completed": 20, "exclusions": 2, "exclusionsReason": "Föräldralediga."}
    await made(
        await post(world, "/training-counts", siteId=site, **COUNTED | {"countedAt": "2024-11-10T06:00:00Z"}, **doctors)
    )
    completed = (await world.item("hospital", "trn-completed"))["measurement"]
    assert (completed["numerator"], completed["denominator"], completed["exclusions"]) == (116, 120, 2)
    assert completed["exclusionsReason"] == "Läkare: Föräldralediga."
    assert completed["measuredAt"] == "2024-11-10T06:00:00Z", "as old as the oldest count"
    passed = await world.item("hospital", "trn-passed")
    assert (passed["measurement"]["numerator"], passed["measurement"]["denominator"]) == (80, 90)
    assert passed["state"] == "at_risk"
    await made(
        await post(world, "/training-counts", siteId=site, **NURSES | {"completed": 60}, **TEST | {"passed": 85})
    )
    assert (await world.item("hospital", "trn-completed"))["state"] == "blocked"
    assert (await world.item("hospital", "trn-passed"))["state"] == "ready"
    assert (await world.get("/training-counts", site=site))["_meta"]["totalRecords"] == 3
    latest = (await world.get("/training-counts", site=site, latest=True))["items"]
    assert {(each["role"], each["completed"]) for each in latest} == {("Sjuksköterska", 60), ("Läkare", 20)}


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"exclusions": None}, "invalid-request"),
        ({"need": None}, "invalid-request"),
        ({"need": 0, "completed": 0}, "invalid-request"),
        ({"completed": 101}, "more-than-all"),
        ({"exclusions": 1}, "exclusions-without-reason"),
        ({"passed": 80}, "test-in-parts"),
        ({"passed": 80, "tested": 90}, "test-in-parts"),
        ({**TEST, "testExclusions": 4}, "exclusions-without-reason"),
        ({"countedAt": "2024-12-01T06:00:00Z"}, "measured-later"),
    ],
)
async def test_a_pass_rate_without_its_parts_can_not_be_stored(
    still_world: World, change: dict[str, Any], name: str
) -> None:
    body = {"siteId": still_world.sites["other"], **NURSES, **change}
    answer = await post(still_world, "/training-counts", "implementer", OTHER, **body)
    assert (answer.status_code, answer.json()["type"]) == (422, f"urn:driftstart:problem:{name}"), answer.text
    assert (await still_world.get("/training-counts", site=still_world.sites["other"]))["items"] == []


@pytest.mark.parametrize(
    ("passed", "tested", "exclusions"), [("8", "NULL", "0"), ("8", "9", "NULL"), ("NULL", "9", "0"), ("10", "9", "0")]
)
async def test_the_database_refuses_it_too(still_world: World, passed: str, tested: str, exclusions: str) -> None:
    insert = (
        "INSERT INTO training_counts (programme_id, id, version, site_id, role, need, completed, exclusions, tested, "
        "passed, test_exclusions, source, counted_at, recorded_at, recorded_by) VALUES (:programme, "
        f"gen_random_uuid(), 1, :site, 'x', 10, 9, 0, {tested}, {passed}, {exclusions}, 'x', now(), now(), 'x')"
    )
    with pytest.raises(Exception, match="ck_training_counts_passed"):
        async with still_world.service.engine.begin() as connection:
            await connection.execute(
                text(insert), {"programme": still_world.programme, "site": still_world.sites["hospital"]}
            )


async def test_superusers_per_shift(world: World) -> None:
    site = world.sites["hospital"]
    for shift, staff, superusers in (("day", 16, 2), ("night", 11, 1)):
        counted = await made(
            await post(
                world,
                "/superuser-counts",
                siteId=site,
                unit="Akut",
                shift=shift,
                staff=staff,
                superusers=superusers,
                **COUNTED,
            )
        )
        assert counted["staffing"] == {"day": "ample", "night": "short"}[shift]
    item = await world.item("hospital", "trn-superusers")
    assert (item["measurement"]["numerator"], item["measurement"]["denominator"], item["state"]) == (1, 2, "blocked")
    await made(
        await post(
            world, "/superuser-counts", siteId=site, unit="Akut", shift="night", staff=11, superusers=2, **COUNTED
        )
    )
    assert (await world.item("hospital", "trn-superusers"))["state"] == "ready"
    assert len((await world.get("/superuser-counts", site=site, latest=True))["items"]) == 2


async def test_what_holds_is_counted_anew_and_what_is_old_stays_old(world: World) -> None:
    site = world.sites["hospital"]
    await made(await post(world, "/training-counts", siteId=site, **NURSES))
    plan = {"kind": "session", "title": "Sittning", "responsible": "Förändringsledare", "audience": "Alla"}
    session = await made(await post(world, "/change-activities", siteId=site, plannedAt=FRESH, **plan))
    whole = {"attended": 9, "concerned": 10, "exclusions": 0}
    done = {"doneAt": FRESH, "outcome": "held", "result": "Frågor besvarade."}
    path = f"/change-activities/{session['id']}"
    missing = await at(world, path, "complete", **done)
    assert missing.json()["type"] == "urn:driftstart:problem:attendance-missing"
    await made(await at(world, path, "complete", **done, **whole))
    assert (await at(world, path, "cancel", reason="Nej.")).status_code == 409
    await world.jump("2024-11-20T08:00:00+01:00")
    token = world.token("implementer", HOSPITAL)
    counted = await made(await world.send("POST", "/register-shares/recount", token, json={"siteId": site}))
    assert {share["code"] for share in counted["shares"]} == {"trn-completed", "cli-sessions"}
    assert (await world.item("hospital", "cli-sessions"))["measurement"]["measuredAt"] > "2024-11-20"
    assert (await world.item("hospital", "trn-completed"))["measurement"]["measuredAt"] == FRESH
    assert await world.get("/register-shares", site=site) == counted


async def test_the_year_plan_union_dialogue_and_checkpoints(world: World) -> None:
    site = world.sites["hospital"]

    async def planned(kind: str, day: str) -> dict[str, Any]:
        body = {
            "kind": kind,
            "title": f"Prov {kind}",
            "responsible": "HR",
            "audience": "Facklig part",
            "plannedAt": day,
        }
        return await made(await post(world, "/change-activities", siteId=site, **body))

    dialogue = await planned("union_dialogue", FRESH)
    await planned("communication", "2025-01-01T00:30:00+01:00")
    letter = await planned("communication", "2024-12-31T22:00:00Z")
    year = await world.get("/change-activities", kind="communication", year=2024)
    assert [each["id"] for each in year["items"]] == [letter["id"]]
    done = {"doneAt": FRESH, "result": "Protokoll finns.", "caseNumber": "Prov 1"}
    wrong = await at(world, f"/change-activities/{dialogue['id']}", "complete", outcome="met", **done)
    assert wrong.json()["type"] == "urn:driftstart:problem:wrong-outcome"
    told = await at(world, f"/change-activities/{dialogue['id']}", "complete", outcome="disagreed", **done)
    assert (told.json()["outcome"], told.json()["caseNumber"]) == ("disagreed", "Prov 1")
    moved = await at(
        world,
        f"/change-activities/{letter['id']}",
        "reschedule",
        plannedAt="2025-02-01T08:00:00Z",
        reason="Tryckeriet.",
    )
    assert moved.json()["plannedAt"] == "2025-02-01T08:00:00Z"
    assert (await world.get("/change-activities", kind="communication", year=2024))["items"] == []


async def test_networks_hold_functions(world: World) -> None:
    site = world.sites["hospital"]
    body = {"siteId": site, "kind": "superusers", "name": "Nätet", "rhythm": "Varje dag", "wayIn": "Staben"}
    members = [{"function": "Läkare", "count": 4}]
    network = await made(await post(world, "/networks", **body, members=members))
    assert (await post(world, "/networks", **body, members=members)).status_code == 409
    token = world.token("implementer", HOSPITAL)
    path = f"/networks/{network['id']}"
    more = {"members": [*members, {"function": "Sjuksköterska", "count": 9}]}
    changed = await world.send("PATCH", path, token, version=1, json=more)
    assert [each["count"] for each in changed.json()["members"]] == [4, 9], changed.text
    assert (await world.send("PATCH", path, token, version=2, json={})).status_code == 422


async def test_a_hand_over_has_two_parties(world: World) -> None:
    draft = {
        "siteId": world.sites["hospital"],
        "title": "Till förvaltningen",
        "giver": "Programledning",
        "receiver": "Förvaltning",
        "contents": [{"what": "Dokumentation", "where": "Arkivet", "handedOver": False}],
        "openMatters": [{"matter": "Två undantag", "takenOverBy": "Förvaltning"}],
    }
    handover = await made(await post(world, "/handovers", **draft))
    path = f"/handovers/{handover['id']}"
    early = await at(world, path, "signatures", "site_manager", "giver")
    assert early.json()["type"] == "urn:driftstart:problem:not-handed-over"
    token = world.token("implementer", HOSPITAL)
    whole = {"contents": [draft["contents"][0] | {"handedOver": True}]}
    await made(await world.send("PATCH", path, token, version=1, json=whole))
    given = await made(await at(world, path, "signatures", "site_manager", "giver"))
    assert (given["status"], given["given"]["role"], given["received"]) == ("given", "site_manager", None)
    assert "subject" not in given["given"]
    fixed = await world.send("PATCH", path, token, version=given["version"], json=whole)
    assert fixed.json()["type"] == "urn:driftstart:problem:handover-signed"
    assert (await at(world, path, "signatures", "site_manager", "giver")).status_code == 409
    back = await made(await at(world, path, "return", "regional_lead", "receiver", reason="Avtalen saknas."))
    assert (back["status"], back["given"]) == ("draft", None)
    await made(await at(world, path, "signatures", "site_manager", "giver"))
    received = await made(await at(world, path, "signatures", "regional_lead", "receiver"))
    assert (received["status"], received["received"]["role"]) == ("received", "regional_lead")
    assert (await at(world, path, "return", "regional_lead", "receiver", reason="Ångrar.")).status_code == 409


async def test_the_pause_list_is_what_may_go_on_and_nothing_else(world: World) -> None:
    summary = await world.get(f"/pause-list/{world.wave}")
    assert summary["state"] is None
    items = [
        item
        for page in (1, 2, 3, 4)
        for item in (await world.get("/items", limit=100, page=page))["items"]
        if item["state"] != "ready" and item["status"] != "not_applicable"
    ]
    assert summary["goesOn"] == sum(item["duringPause"] for item in items)
    assert summary["goesOn"] + summary["stopped"] == len(items)
    listed = await world.get("/pause-list", wave=world.wave, site=world.sites["hospital"], limit=100)
    expected = {i["id"] for i in items if i["duringPause"] and i["siteId"] == world.sites["hospital"]}
    assert {each["id"] for each in listed["items"]} == expected
    stopped = await world.get("/pause-list", wave=world.wave, goesOn=False, site=world.sites["hospital"], limit=100)
    assert stopped["items"]
    assert not any(each["duringPause"] for each in stopped["items"])
    item = await world.item("hospital", "tra-paper")
    await world.answer(item, world.token("implementer", HOSPITAL), status="ready")
    after = await world.get(f"/pause-list/{world.wave}")
    assert after["goesOn"] + after["stopped"] == len(items) - 1
    foreign = await world.get(f"/pause-list/{world.wave}", world.token("reader", OTHER))
    assert foreign["goesOn"] < summary["goesOn"]
    unknown = await world.send("GET", "/pause-list/0192f000-0000-7000-8000-000000000000", world.token("reader"))
    assert unknown.status_code == 404
