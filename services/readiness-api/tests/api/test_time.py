"""Time that passes is a change too: what grows stale, overdue or expires is written by the actor `clock`."""

from readiness_world import HOSPITAL, World

from readiness_api.worker import let_time_pass


async def written_by_the_clock(world: World) -> list[tuple[str, str, str]]:
    """(entity, action, state or status) of what the clock has written in the world's programme."""
    await world.service.place_all()
    feed = await world.get("/changes", world.token("auditor"), limit=1000)
    return [
        (entry["entity"], entry["action"], entry["state"].get("state") or entry["state"].get("status"))
        for entry in feed["items"]
        if entry["actor"]["role"] == "clock"
    ]


async def test_a_measurement_grows_stale_and_an_open_item_overdue(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    measured = await world.item("hospital", "trn-completed")
    await world.measure(measured, token, 200, 200)
    begun = await world.item("hospital", "tra-first-hour")
    await world.answer(begun, token, status="in_progress")
    assert (await world.item("hospital", "tra-first-hour"))["state"] == "at_risk"
    due_later = await world.item("hospital", "scn-death")
    assert due_later["dueAt"] < "2024-11-11"

    await let_time_pass(world.service.engine)
    assert await written_by_the_clock(world) == []
    await world.jump("2024-11-18T06:30:00Z")
    await let_time_pass(world.service.engine)
    assert await written_by_the_clock(world) == [("item", "aged", "unknown"), ("checklist", "counted", "unknown")]
    stale = await world.item("hospital", "trn-completed")
    assert (stale["status"], stale["state"], stale["changedBy"]) == ("ready", "unknown", "Test test-implementer")
    await let_time_pass(world.service.engine)
    assert len(await written_by_the_clock(world)) == 2


async def test_an_item_in_progress_becomes_at_risk_when_it_is_due(world: World) -> None:
    item = await world.item("hospital", "mig-medication")
    await world.answer(item, world.token("implementer", HOSPITAL), status="in_progress")
    assert (await world.item("hospital", "mig-medication"))["state"] == "in_progress"
    await world.jump("2024-11-12T03:00:00Z")
    await let_time_pass(world.service.engine)
    assert (await world.item("hospital", "mig-medication"))["state"] == "at_risk"


async def test_a_deviation_expires_and_no_longer_covers_its_item(world: World) -> None:
    asker, lead = world.token("implementer", HOSPITAL), world.token("regional_lead", subject="lead")
    item = await world.item("hospital", "tra-paper")
    await world.answer(item, asker, status="blocked", reason="Saknas.")
    body = {"itemId": item["id"], "reason": "Sen.", "mitigation": "Lånas.", "expiresAt": "2024-11-12T12:00:00Z"}
    deviation = (await world.send("POST", "/deviations", asker, json=body)).json()
    await world.send("POST", f"/deviations/{deviation['id']}/approve", lead, version=1, json={})
    gate = (await world.get("/gates"))["items"][-1]["id"]

    async def why() -> list[str]:
        await world.service.place_all()
        evaluation = await world.get(f"/gates/{gate}/evaluation")
        return [
            blocker["why"]
            for site in evaluation["sites"]
            for blocker in site["blockers"]
            if blocker["itemId"] == item["id"]
        ]

    assert await why() == []
    await world.jump("2024-11-12T12:00:00Z")
    assert await why() == ["deviation_expired"]
    await let_time_pass(world.service.engine)
    assert await why() == ["deviation_expired"]
    assert (await world.get(f"/deviations/{deviation['id']}"))["status"] == "expired"
    assert (await world.item("hospital", "tra-paper"))["deviationStatus"] == "expired"
    renewed = await world.send("POST", "/deviations", asker, json={**body, "expiresAt": "2024-11-13T12:00:00Z"})
    assert renewed.status_code == 201
