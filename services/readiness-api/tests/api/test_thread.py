"""The thread's steps 1-4 on this service's side, through the API on a real database."""

from readiness_world import HOSPITAL, World


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
