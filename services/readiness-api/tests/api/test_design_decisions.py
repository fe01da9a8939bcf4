"""The register of design decisions, through the API on a real database."""

from typing import Any

from readiness_world import HOSPITAL, OTHER, World

QUESTION = {"title": "Ordmall för remissvar", "question": "Vilken mall gäller?", "workstream": "Röntgen"}


async def raised(world: World, **more: Any) -> dict[str, Any]:
    token = world.token("regional_lead")
    answer = await world.send("POST", "/design-decisions", token, json=QUESTION | more)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def moved(world: World, decision: dict[str, Any], path: str, role: str = "regional_lead", /, **body: Any) -> Any:
    found = await world.get(f"/design-decisions/{decision['id']}")
    where = f"/design-decisions/{decision['id']}/{path}"
    return await world.send("POST", where, world.token(role), version=found["version"], json=body)


async def settled(world: World, decision: dict[str, Any], role: str = "regional_lead") -> dict[str, Any]:
    answer = await moved(world, decision, "decide", role, decision="Den gemensamma.")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_a_question_is_asked_around_lifted_and_settled_at_its_level(world: World) -> None:
    decision = await raised(world)
    assert decision["number"] == 1
    asked = await moved(world, decision, "consultations", workstreams=["Lab", "Remiss"])
    assert [each["answeredAt"] for each in asked.json()["consultations"]] == [None, None]
    assert (await moved(world, decision, "consultations", workstreams=["Lab"])).status_code == 409
    assert (await moved(world, decision, "consultations", workstreams=["röntgen"])).status_code == 422
    said = await moved(world, decision, "replies", workstream="Lab", stance="objects", answer="Saknar fält.")
    assert said.json()["consultations"][0]["stance"] == "objects"
    assert (await moved(world, decision, "replies", workstream="Lab", stance="agrees", answer="Ja.")).status_code == 409
    assert (await world.get("/design-decision-share"))["unanswered"] == 1
    waits = await moved(world, decision, "decide", decision="Nu.")
    assert waits.json()["type"] == "urn:driftstart:problem:consultation-unanswered"
    lifted = await moved(world, decision, "lift", reason="Strömmarna är oense.")
    assert (lifted.json()["level"], lifted.json()["liftReason"]) == ("clinical_leadership", "Strömmarna är oense.")
    assert (await moved(world, decision, "decide", decision="Nu.")).status_code == 403
    assert (await settled(world, decision, "medical_officer"))["status"] == "decided"
    share = await world.get("/design-decision-share")
    assert (share["numerator"], share["denominator"], share["met"]) == (0, 1, False)


async def test_the_share_is_the_region_s_evidence_and_no_one_else_measures_it(world: World) -> None:
    decisions = [await raised(world, title=f"Fråga {n}") for n in range(3)]
    assert (await world.item("region", "std-ninety"))["measurement"] is None
    await settled(world, decisions[0])
    item = await world.item("region", "std-ninety")
    assert item["state"] == "ready"
    measured = item["measurement"]
    assert (measured["numerator"], measured["denominator"], measured["exclusions"]) == (1, 1, 2)
    assert measured["countedIn"] == "design-decisions"
    assert measured["exclusionsReason"].startswith("2 ännu inte avgjorda")
    await moved(world, decisions[1], "lift", reason="Oenighet.")
    item = await world.item("region", "std-ninety")
    share = await world.get("/design-decision-share")
    assert (item["state"], item["measurement"]["numerator"], item["measurement"]["denominator"]) == ("at_risk", 1, 2)
    assert (share["numerator"], share["denominator"], share["exclusions"]) == (1, 2, 1)
    by_hand = await world.measure(item, world.token("regional_lead"), 10, 10)
    assert by_hand.status_code == 409
    assert by_hand.json()["type"] == "urn:driftstart:problem:counted-by-register"
    assert by_hand.json()["register"] == "design-decisions"
    assert (await world.item("region", "std-ninety"))["version"] == item["version"]


async def test_nothing_is_deleted_a_decision_is_superseded(world: World) -> None:
    earlier = await raised(world)
    refused = await world.send(
        "POST", "/design-decisions", world.token("implementer"), json=QUESTION | {"supersedes": earlier["id"]}
    )
    assert refused.json()["type"] == "urn:driftstart:problem:design-decision-open"
    await settled(world, earlier)
    later = await settled(world, await raised(world, supersedes=earlier["id"]))
    stays = await world.get(f"/design-decisions/{earlier['id']}")
    assert (stays["status"], stays["supersededBy"], stays["decision"]) == ("superseded", later["id"], "Den gemensamma.")
    share = await world.get("/design-decision-share")
    assert (share["numerator"], share["denominator"], share["superseded"]) == (1, 1, 1)
    assert [each["number"] for each in (await world.get("/design-decisions"))["items"]] == [2, 1]
    assert (await world.get("/design-decisions", status="superseded"))["_meta"]["totalRecords"] == 1


async def test_who_was_told_and_who_has_read(world: World) -> None:
    decision = await raised(world)
    told = {
        "decisionId": decision["id"],
        "organisationId": world.organisations["hospital"],
        "function": "Verksamhetschef",
    }
    lead = world.token("regional_lead")
    early = await world.send("POST", "/design-decision-communications", lead, json=told)
    assert early.json()["type"] == "urn:driftstart:problem:design-decision-open"
    await settled(world, decision)
    sent = await world.send("POST", "/design-decision-communications", lead, json=told)
    assert sent.status_code == 201, sent.text
    assert (await world.send("POST", "/design-decision-communications", lead, json=told)).status_code == 409
    item = await world.item("hospital", "std-communicated")
    assert (item["measurement"]["numerator"], item["measurement"]["denominator"], item["state"]) == (0, 1, "at_risk")
    receipt = f"/design-decision-communications/{sent.json()['id']}/receipt"
    assert (await world.send("POST", receipt, lead, version=1)).status_code == 403
    assert (await world.send("POST", receipt, world.token("site_manager", OTHER), version=1)).status_code == 404
    read = await world.send("POST", receipt, world.token("site_manager", HOSPITAL), version=1)
    assert read.json()["readAt"], read.text
    assert (await world.send("POST", receipt, world.token("site_manager", HOSPITAL), version=2)).status_code == 409
    assert (await world.item("hospital", "std-communicated"))["state"] == "ready"
    assert (await world.get("/design-decision-communications", read=False))["items"] == []
    foreign = world.token("reader", OTHER)
    assert (await world.get("/design-decision-communications", foreign, decision=decision["id"]))["items"] == []
    assert (await world.get(f"/design-decisions/{decision['id']}", foreign))["status"] == "decided"
    outside = world.token("reader", "SE2321000255-DEMOSKANE")
    assert (await world.get("/design-decisions", outside))["items"] == []


async def test_the_feed_tells_the_same_as_the_register(world: World) -> None:
    decision = await settled(world, await raised(world))
    await world.service.place_all()
    changes = await world.get("/changes", world.token("auditor"), limit=1000)
    last = [entry for entry in changes["items"] if entry["entityId"] == decision["id"]][-1]
    assert (last["entity"], last["action"]) == ("design_decision", "decided")
    assert last["state"] == await world.get(f"/design-decisions/{decision['id']}")
