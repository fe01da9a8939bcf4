"""Assignments in editions that all stay, and strategic choices made by someone other than who presented them."""

from typing import Any

from described import assert_answered, assert_described, carried
from readiness_world import OTHER, World

from readiness_api.worker import let_time_pass

TEXT = {
    "title": "Samordning", "principal": "Regiondirektören", "assignees": ["Samordningsgruppen"],
    "purpose": "En samlad lägesbild.", "limits": "Inte avtalsfrågor.", "mainProcesses": ["Lägesbild"],
    "forExecution": ["Förvaltningarna"], "forInformation": ["Facken"], "decidedOn": "2024-11-01",
    "endsOn": "2024-11-20",
}  # fmt: skip


async def test_an_assignment_has_editions_an_end_and_what_replaces_it(world: World) -> None:
    lead = world.token("regional_lead")
    made = await world.send("POST", "/assignment-documents", lead, json=TEXT)
    assert (made.status_code, made.json()["status"], made.json()["edition"]) == (201, "in_force", 1), made.text
    path = f"/assignment-documents/{made.json()['id']}"
    local = world.token("regional_lead", OTHER)
    edition = {**TEXT, "limits": None, "reason": "Gränsen gäller inte längre."}
    assert (await world.send("POST", f"{path}/editions", local, version=1, json=edition)).status_code == 403
    assert (await world.send("POST", f"{path}/editions", lead, version=1, json=edition)).json()["edition"] == 2
    assert (await world.send("POST", f"{path}/editions", lead, version=1, json=edition)).status_code == 412
    kept = (await world.get("/assignment-editions", document=made.json()["id"]))["items"]
    assert [(each["edition"], each["content"]["limits"]) for each in kept] == [(2, None), (1, "Inte avtalsfrågor.")]
    assert kept[0]["reason"] == edition["reason"]
    await world.jump("2024-11-20T22:59:00Z")
    await let_time_pass(world.service.engine)
    assert (await world.get(path))["status"] == "in_force"
    await world.jump("2024-11-20T23:01:00Z")
    await let_time_pass(world.service.engine)
    assert (await world.get(path))["status"] == "ended"
    assert (await carried(world, "assignment_document"))[-1]["actor"]["role"] == "clock"
    ending = {"endsOn": "2024-12-01", "reason": "Klart."}
    assert (await world.send("POST", f"{path}/end", lead, version=3, json=ending)).status_code == 409
    follower = {**TEXT, "endsOn": None, "replacesId": made.json()["id"]}
    refused = await world.send("POST", "/assignment-documents", lead, json=follower)
    assert refused.json()["type"] == "urn:driftstart:problem:unknown-assignment"
    second = (await world.send("POST", "/assignment-documents", lead, json={**follower, "replacesId": None})).json()
    third = await world.send("POST", "/assignment-documents", lead, json={**follower, "replacesId": second["id"]})
    assert third.status_code == 201
    assert (await world.get(f"/assignment-documents/{second['id']}"))["status"] == "replaced"
    backwards = {**TEXT, "endsOn": "2024-10-01"}
    assert (await world.send("POST", "/assignment-documents", lead, json=backwards)).status_code == 422
    path = f"/assignment-documents/{third.json()['id']}"
    ended = await world.send("POST", f"{path}/end", lead, version=1, json={"endsOn": "2024-11-19", "reason": "Klart."})
    assert (ended.json()["status"], ended.json()["endsOn"]) == ("ended", "2024-11-19")
    assert len((await world.get("/assignment-documents", status="ended"))["items"]) == 2
    await assert_described(world, assignment_document="AssignmentAnswer")
    await assert_answered(world, "/assignment-documents", "assignment_document")


async def test_a_choice_is_made_by_someone_other_than_who_presented_it(world: World) -> None:
    both = world.service.identity.token("presenter", "decision_maker", organisation="*", subject="a")
    other = world.service.identity.token("decision_maker", organisation="*", subject="b")
    alternatives: list[dict[str, Any]] = [
        {"title": "Återuppta", "obstacles": ["Förtroendet"], "possibilities": ["Ett system"]},
        {"title": "Gå modulärt", "obstacles": [], "possibilities": ["Stegvis"]},
    ]
    choice = {"title": "Vägen framåt", "question": "Återuppta?", "alternatives": alternatives}
    assert (
        await world.send("POST", "/strategic-choices", both, json={**choice, "alternatives": []})
    ).status_code == 422
    made = await world.send("POST", "/strategic-choices", both, json=choice)
    assert (made.status_code, made.json()["status"]) == (201, "open"), made.text
    path = f"/strategic-choices/{made.json()['id']}"
    changed = {**choice, "title": "Vägen efter pausen", "reason": "Tydligare."}
    assert (await world.send("PUT", path, both, version=1, json=changed)).json()["version"] == 2
    chosen = {"alternative": 1, "reason": "Patientsäkerheten."}
    own = await world.send("POST", f"{path}/choose", both, version=2, json=chosen)
    assert own.json()["type"] == "urn:driftstart:problem:presenter-chooses"
    missing = await world.send("POST", f"{path}/choose", other, version=2, json={**chosen, "alternative": 2})
    assert missing.json()["type"] == "urn:driftstart:problem:no-such-alternative"
    assert (await world.send("POST", f"{path}/choose", other, version=1, json=chosen)).status_code == 412
    done = (await world.send("POST", f"{path}/choose", other, version=2, json=chosen)).json()
    assert (done["status"], done["chosen"], done["reason"]) == ("chosen", 1, "Patientsäkerheten.")
    assert done["closedBy"]
    closed = await world.send("POST", f"{path}/withdraw", both, version=3, json={"reason": "x"})
    assert closed.json()["type"] == "urn:driftstart:problem:choice-closed"
    await assert_described(world, strategic_choice="ChoiceAnswer")
    await assert_answered(world, "/strategic-choices", "strategic_choice")
