"""The thread's steps 1-4 on this service's side, through the API on a real database."""

from typing import Any

from httpx import Response
from readiness_world import GO_LIVE, HOSPITAL, MUNICIPALITY, ROOT, World, cleared


async def test_an_administrator_founds_a_programme_of_their_own(world: World) -> None:
    programme = await world.get(f"/programmes/{world.programme}")
    assert programme["kind"] == "exercise"
    assert programme["clock"]["speed"] == 0
    assert programme["clock"]["now"].startswith("2024-11-11T07:0")
    gates = await world.get("/gates", wave=world.wave)
    assert [gate["code"] for gate in gates["items"]] == [f"T-{n}" for n in (120, 90, 60, 30, 14, 7, 1, 0)]
    assert gates["items"][-1]["dueAt"] == "2024-11-12T03:00:00Z"
    checklist = await world.checklist("hospital")
    assert checklist["state"] == "unknown"
    assert len(checklist["areas"]) == 13
    assert sum(area["counts"]["unknown"] for area in checklist["areas"]) == 78


async def test_an_implementer_answers_and_the_counts_follow(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    item = await world.item("hospital", "tra-paper")
    blocked = await world.answer(item, token, status="blocked", reason="Räcker fyra timmar.")
    assert blocked.status_code == 200, blocked.text
    assert blocked.json()["state"] == "blocked"
    assert blocked.headers["etag"] == '"2"'
    area = next(a for a in (await world.checklist("hospital"))["areas"] if a["area"] == "transition_period")
    assert area["state"] == "blocked"
    assert area["counts"]["blocked"] == 1
    ready = await world.answer(blocked.json(), token, status="ready")
    assert ready.json()["state"] == "ready"
    assert ready.json()["reason"] is None
    area = next(a for a in (await world.checklist("hospital"))["areas"] if a["area"] == "transition_period")
    assert area["state"] == "unknown"
    assert (area["counts"]["blocked"], area["counts"]["ready"]) == (0, 1)


async def test_a_measurement_says_what_is_left_out_and_moves_its_item(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    item = await world.item("hospital", "trn-completed")
    assert item["threshold"] == {"atLeast": 0.95, "neverBelow": 0.8, "atMost": None, "neverAbove": None}
    first = await world.measure(
        item, token, 142, 200, exclusions=6, exclusionsReason="Föräldralediga fyra, tjänstlediga två."
    )
    assert first.status_code == 201, first.text
    after = await world.item("hospital", "trn-completed")
    assert (after["status"], after["state"]) == ("in_progress", "blocked")
    assert after["measurement"]["exclusions"] == 6
    await world.measure(item, token, 180, 200)
    assert (await world.item("hospital", "trn-completed"))["state"] == "at_risk"
    await world.measure(item, token, 192, 200)
    assert (await world.item("hospital", "trn-completed"))["state"] == "ready"
    history = await world.get("/measurements", item=item["id"])
    assert [each["numerator"] for each in history["items"]] == [192, 180, 142]


async def test_two_people_sign_and_a_change_asks_for_both_again(world: World) -> None:
    manager = world.token("site_manager", MUNICIPALITY, "manager")
    lead = world.token("regional_lead", subject="lead")
    checklist = await world.checklist("municipality")
    path = f"/checklists/{checklist['id']}/signatures"

    async def sign(token: str) -> Response:
        version = (await world.checklist("municipality"))["version"]
        return await world.send("POST", path, token, version=version)

    unknown = await sign(manager)
    assert unknown.status_code == 409
    assert unknown.json()["type"].endswith(":not-looked-at")
    await cleared(world, "municipality")
    assert (await sign(lead)).json()["type"].endswith(":site-signs-first")
    signed = await sign(manager)
    assert (signed.status_code, signed.json()["status"]) == (200, "signed")
    assert (await sign(world.token("site_manager", MUNICIPALITY, "other"))).json()["type"].endswith(":region-approves")
    both = world.service.identity.token("site_manager", "regional_lead", subject="manager")
    assert (await sign(both)).json()["type"].endswith(":same-person")
    approved = await sign(lead)
    assert approved.json()["status"] == "approved"
    assert [each["role"] for each in approved.json()["signatures"]] == ["site_manager", "regional_lead"]
    assert "lead" not in {each.get("subject") for each in approved.json()["signatures"]}

    item = await world.item("municipality", "trn-readers")
    await world.answer(item, world.token("implementer"), comment="Bara en kommentar.")
    assert (await world.checklist("municipality"))["status"] == "approved"
    item = await world.item("municipality", "trn-readers")
    change = {"status": "blocked", "reason": "Kort saknas."}
    locked = await world.answer(item, world.token("implementer"), **change)
    assert (locked.status_code, locked.json()["type"].rsplit(":", 1)[1]) == (409, "checklist-locked")
    await unlock(world, "municipality", manager)
    await world.answer(item, world.token("implementer"), **change)
    reopened = await world.checklist("municipality")
    assert (reopened["status"], reopened["changesSinceSigned"]) == ("open", 1)
    assert (await sign(manager)).json()["changesSinceSigned"] == 0


async def unlock(world: World, site: str, token: str) -> None:
    """Opens an approved checklist again."""
    checklist = await world.checklist(site)
    path = f"/checklists/{checklist['id']}/unlock"
    answer = await world.send("POST", path, token, version=checklist["version"], json={"reason": "Kort saknas."})
    assert answer.status_code == 200, answer.text
    assert (answer.json()["status"], answer.json()["unlocked"]["reason"]) == ("open", "Kort saknas.")
    again = await world.send("POST", path, token, version=answer.json()["version"], json={"reason": "Igen."})
    assert again.json()["type"].endswith(":checklist-not-locked")


async def test_a_role_over_another_site_does_not_sign_here(world: World) -> None:
    await cleared(world, "municipality")
    checklist = await world.checklist("municipality")
    token = world.service.identity.token(
        roles=[
            {"role": "regional_lead", "organisation": MUNICIPALITY},
            {"role": "site_manager", "organisation": HOSPITAL},
        ]
    )
    path = f"/checklists/{checklist['id']}/signatures"
    answer = await world.send("POST", path, token, version=checklist["version"])
    assert answer.json()["type"].endswith(":site-signs-first")


async def test_the_go_gate_refuses_until_each_blocker_is_met_or_accepted(world: World) -> None:
    for site in ("region", "hospital", "other", "municipality"):
        await cleared(world, site)
    gate = (await world.get("/gates"))["items"][-1]
    presenter, lead = world.token("presenter"), world.token("regional_lead", subject="lead")

    async def evaluate() -> dict[str, Any]:
        await world.service.place_all()
        return dict(await world.get(f"/gates/{gate['id']}/evaluation", presenter))

    assert (await evaluate())["counts"] == {
        "items": 122,
        "sites": 4,
        "blockedSites": 4,
        "blockers": 4,
        "deviations": 0,
    }
    for site in (*list(world.sites)[1:], "region"):
        for role, subject in (("site_manager", "manager"), ("regional_lead", "lead")):
            token = world.token("regional_lead" if site == "region" else role, subject=subject)
            checklist = await world.checklist(site)
            path = f"/checklists/{checklist['id']}/signatures"
            assert (await world.send("POST", path, token, version=checklist["version"])).status_code == 200
    assert (await evaluate())["passed"]

    await unlock(world, "hospital", lead)
    item = await world.item("hospital", "tra-paper")
    await world.answer(item, world.token("implementer", HOSPITAL), status="blocked", reason="Räcker fyra timmar.")
    body = {"itemId": item["id"], "reason": "Tryckeriet.", "mitigation": "Lånas.", "expiresAt": GO_LIVE}
    asked = await world.send("POST", "/deviations", world.token("implementer", HOSPITAL, "asker"), json=body)
    assert asked.status_code == 201, asked.text
    hospital = (await evaluate())["sites"][0]
    assert [(each["code"], each["why"]) for each in hospital["blockers"]] == [
        ("tra-paper", "deviation_requested"),
        (None, "unsigned"),
    ]
    again = await world.send("POST", "/deviations", lead, json=body)
    assert again.json()["type"].endswith(":deviation-exists")
    path = f"/deviations/{asked.json()['id']}"
    own = world.token("regional_lead", subject="asker")
    refused = await world.send("POST", f"{path}/approve", own, version=1, json={})
    assert refused.json()["type"].endswith(":asker-decides")
    approved = await world.send("POST", f"{path}/approve", lead, version=1, json={"reason": "Lånet är bekräftat."})
    assert approved.json()["status"] == "approved"
    assert (await world.item("hospital", "tra-paper"))["deviationStatus"] == "approved"
    found = await evaluate()
    hospital = found["sites"][0]
    assert [each["why"] for each in hospital["blockers"]] == ["unsigned"]
    assert [each["code"] for each in hospital["deviations"]] == ["tra-paper"]
    assert hospital["state"] == "blocked"

    kept = await world.send("POST", f"/gates/{gate['id']}/evaluations", presenter)
    assert kept.status_code == 201, kept.text
    assert await world.get(f"/gates/{gate['id']}/evaluations/{kept.json()['id']}") == kept.json()
    assert (await world.get(f"/gates/{gate['id']}"))["lastEvaluation"]["blockers"] == 1
    assert kept.json()["position"] == found["position"]


async def test_what_stands_in_the_way_has_a_position_or_is_not_answered(world: World) -> None:
    gate = (await world.get("/gates"))["items"][-1]
    waiting = await world.send("GET", f"/gates/{gate['id']}/evaluation", world.token("presenter"))
    assert waiting.status_code == 503
    assert waiting.headers["retry-after"] == "2"
    await world.service.place_all()
    assert (await world.get(f"/gates/{gate['id']}/evaluation"))["position"] > 0


async def test_units_take_over_what_their_hospital_has_not_answered(world: World) -> None:
    admin = world.token("administrator", "*")
    answered = await world.item("hospital", "tra-paper")
    await world.answer(answered, world.token("implementer", HOSPITAL), status="ready")
    body = {
        "hsaId": "SE2321000131-TESTWARD",
        "name": "Avdelning 1",
        "kind": "unit",
        "parentId": world.organisations["hospital"],
    }
    ward = (await world.send("POST", "/organisations", admin, json=body)).json()
    assert ward["lineage"] == [ROOT, HOSPITAL, "SE2321000131-TESTWARD"]
    joined = await world.send("POST", "/sites", admin, json={"waveId": world.wave, "organisationId": ward["id"]})
    world.sites["ward"] = joined.json()["id"]
    assert sum(area["total"] for area in (await world.checklist("ward"))["areas"]) == 15
    passed_on = await world.item("hospital", "tst-downtime-drill")
    assert (passed_on["status"], passed_on["reason"]) == ("not_applicable", "Besvaras av sjukhusets enheter i etappen.")
    assert (await world.item("hospital", "tra-paper"))["status"] == "ready"
    counts = [area["counts"]["not_applicable"] for area in (await world.checklist("hospital"))["areas"]]
    assert sum(counts) == 14


async def test_an_administrator_gives_a_mandate(world: World) -> None:
    admin = world.token("administrator", "*")
    body = {
        "subject": "decider",
        "title": "Hälso- och sjukvårdsdirektör",
        "covers": ["go", "pause"],
        "decisionKind": "delegated",
        "organisationId": world.organisations["region"],
        "validFrom": "2024-11-01T00:00:00Z",
    }
    given = await world.send("POST", "/mandates", admin, json=body)
    assert given.status_code == 201, given.text
    assert given.json()["organisation"] == ROOT
    assert (await world.get("/mandates"))["items"] == [given.json()]
    for wrong, name in (
        ({"organisationId": world.wave}, "mandate-unknown-place"),
        ({"bodyId": world.wave}, "mandate-unknown-place"),
        ({"validTo": "2024-10-01T00:00:00Z"}, "mandate-ends-first"),
        ({"covers": []}, "invalid-request"),
        ({"covers": ["everything"]}, "invalid-request"),
    ):
        refused = await world.send("POST", "/mandates", admin, json={**body, **wrong})
        assert (refused.status_code, refused.json()["type"]) == (422, f"urn:driftstart:problem:{name}")


async def test_a_role_in_one_programme_chooses_among_that_one(world: World) -> None:
    token = world.service.identity.token("implementer", programme=str(world.programme))
    listed = await world.service.call("GET", "/programmes", token=token)
    assert [each["id"] for each in listed.json()["items"]] == [str(world.programme)]
    nobody = await world.service.call("GET", "/programmes", token=world.service.identity.token())
    assert nobody.status_code == 403
