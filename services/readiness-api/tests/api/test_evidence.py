"""What an item rests on, what is said about it, and its whole history."""

import hashlib
from typing import Any

import pytest
from described import assert_answered, assert_described
from httpx import Response
from readiness_world import HOSPITAL, OTHER, World

PDF = b"%PDF-1.7\n% ett protokoll\n"
CODE = "tra-paper"


async def upload(world: World, token: str, content: bytes = PDF, told: str = "application/pdf") -> str:
    sent = await world.send("POST", "/uploads", token, key="", content=content, headers={"Content-Type": told})
    assert sent.status_code == 201, sent.text
    return str(sent.json()["id"])


async def add(world: World, token: str, **more: Any) -> Response:
    item = await world.item("hospital", CODE)
    return await world.send("POST", "/evidence", token, json={"itemId": item["id"], **more})


async def test_a_file_is_kept_with_its_hash_and_handed_out_to_be_saved(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    added = await add(world, token, name="Protokoll åäö.pdf", note="Underskrivet.", uploadId=await upload(world, token))
    assert added.status_code == 201, added.text
    assert added.json()["sha256"] == hashlib.sha256(PDF).hexdigest()
    assert (await world.item("hospital", CODE))["evidenceCount"] == 1
    assert (await world.get(f"/evidence/{added.json()['id']}")) == added.json()

    file = await world.send("GET", f"/evidence/{added.json()['id']}/file", world.token("reader"))
    assert (file.status_code, file.content) == (200, PDF)
    assert file.headers["content-disposition"] == "attachment; filename*=UTF-8''Protokoll%20%C3%A5%C3%A4%C3%B6.pdf"
    assert file.headers["x-content-type-options"] == "nosniff"
    assert file.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert file.headers["content-type"] == "application/pdf"


async def test_withdrawn_evidence_stays_and_stays_readable(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    added = (await add(world, token, name="a.pdf", uploadId=await upload(world, token))).json()
    path = f"/evidence/{added['id']}"
    withdrawn = await world.send("POST", f"{path}/withdraw", token, version=1, json={"reason": "Fel version."})
    assert withdrawn.status_code == 200, withdrawn.text
    assert (withdrawn.json()["status"], withdrawn.json()["withdrawnReason"]) == ("withdrawn", "Fel version.")
    listed = await world.get("/evidence", item=added["itemId"])
    assert listed["items"] == [withdrawn.json()]
    assert (await world.send("GET", f"{path}/file", token)).content == PDF
    assert (await world.item("hospital", CODE))["evidenceCount"] == 0
    again = await world.send("POST", f"{path}/withdraw", token, version=2, json={"reason": "Igen."})
    assert again.json()["type"] == "urn:driftstart:problem:evidence-withdrawn"


@pytest.mark.parametrize(
    ("body", "status", "name"),
    [
        ({"name": "x"}, 422, "evidence-file-or-link"),
        ({"name": "x", "url": "http://intranet.example/x"}, 422, "link-not-https"),
        ({"name": "x", "url": "javascript:alert(1)"}, 422, "link-not-https"),
        ({"name": "x", "url": "https://name:word@example.org/"}, 422, "link-not-https"),
        ({"name": "x", "url": "https://example.org/?pnr=19121212-1212"}, 422, "personal-number"),
        ({"name": "19121212-1212.pdf", "url": "https://example.org/"}, 422, "personal-number"),
        ({"name": "x", "url": "https://example.org/", "note": "Se 19121212-1212"}, 422, "personal-number"),
        ({"name": "x.pdf", "uploadId": "0192f000-0000-7000-8000-000000000000"}, 409, "upload-gone"),
    ],
)
async def test_what_is_no_evidence_is_refused(still_world: World, body: dict[str, Any], status: int, name: str) -> None:
    answer = await add(still_world, still_world.token("implementer", HOSPITAL), **body)
    assert (answer.status_code, answer.json()["type"]) == (status, f"urn:driftstart:problem:{name}")


async def test_a_name_holds_no_path_and_says_what_is_inside(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    file = await upload(world, token)
    for name, problem in (
        ("../../etc/passwd", "file-name-refused"),
        ("protokoll\u202efdp.exe", "file-name-refused"),
        ("protokoll.exe", "file-name-says-other"),
        ("protokoll.png", "file-name-says-other"),
    ):
        refused = await add(world, token, name=name, uploadId=file)
        assert refused.json()["type"] == f"urn:driftstart:problem:{problem}"
    assert (await add(world, token, name="protokoll.pdf", uploadId=file)).status_code == 201
    second = await add(world, token, name="protokoll.pdf", uploadId=file)
    assert second.json()["type"] == "urn:driftstart:problem:upload-gone"


async def test_an_upload_is_its_sender_s_own_and_an_item_its_organisation_s(world: World) -> None:
    mine, other = world.token("implementer", HOSPITAL), world.token("implementer", OTHER, "someone-else")
    file = await upload(world, mine)
    stolen = await add(world, world.token("implementer", HOSPITAL, "someone-else"), name="a.pdf", uploadId=file)
    assert stolen.json()["type"] == "urn:driftstart:problem:upload-gone"
    foreign = await add(world, other, name="a.pdf", uploadId=await upload(world, other))
    assert foreign.status_code == 404
    added = (await add(world, mine, name="a.pdf", uploadId=file)).json()
    for path in (f"/evidence/{added['id']}", f"/evidence/{added['id']}/file"):
        assert (await world.send("GET", path, other)).status_code == 404
    assert (await world.get("/evidence", other, item=added["itemId"]))["items"] == []


async def test_an_item_has_owners_in_the_line_and_in_the_programme(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    item = await world.item("hospital", CODE)
    owned = (await world.answer(item, token, ownerLine="Verksamhetschef", ownerProgramme="Utbildningsledare")).json()
    assert (owned["ownerLine"], owned["ownerProgramme"]) == ("Verksamhetschef", "Utbildningsledare")
    alone = (await world.answer(owned, token, ownerProgramme=None)).json()
    assert (alone["ownerLine"], alone["ownerProgramme"]) == ("Verksamhetschef", None)
    assert (await world.answer(alone, token)).json()["type"] == "urn:driftstart:problem:nothing-to-change"


async def test_the_whole_history_says_who_when_what_and_why(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    item = await world.item("hospital", CODE)
    item = (await world.answer(item, token, status="blocked", reason="Pärmarna saknas.")).json()
    said = await world.send("POST", "/comments", token, json={"itemId": item["id"], "text": "Beställda."})
    assert said.status_code == 201, said.text
    assert (await world.get("/comments", item=item["id"]))["items"] == [said.json()]
    added = (await add(world, token, name="Beställning", url="https://intranet.example/order/1")).json()
    item = await world.item("hospital", CODE)
    assert (await world.answer(item, token, status="ready")).status_code == 200

    await assert_described(world, evidence="EvidenceAnswer", comment="CommentAnswer", item="ItemAnswer")
    await assert_answered(world, "/evidence", "evidence")
    history = await world.get("/item-history", item=item["id"])
    assert [(entry["entity"], entry["action"]) for entry in history["items"]] == [
        ("item", "set_ready"),
        ("evidence", "added"),
        ("item", "evidence_added"),
        ("comment", "said"),
        ("item", "set_blocked"),
        ("item", "asked"),
    ]
    ready, blocked = history["items"][0], history["items"][4]
    assert {"field": "status", "before": "blocked", "after": "ready"} in ready["differences"]
    assert {"field": "reason", "before": "Pärmarna saknas.", "after": None} in ready["differences"]
    assert (blocked["reason"], blocked["role"]) == ("Pärmarna saknas.", "implementer")
    assert blocked["by"] is not None
    assert added["id"] == history["items"][1]["entityId"]
    page = await world.get("/item-history", item=item["id"], limit=2, page=2)
    assert page["items"] == history["items"][2:4]
    assert page["_meta"]["totalRecords"] == 6
    outside = world.token("implementer", OTHER)
    assert (await world.get("/item-history", outside, item=item["id"]))["items"] == []
    assert (await world.get("/comments", outside, item=item["id"]))["items"] == []
    foreign = await world.send("POST", "/comments", outside, json={"itemId": item["id"], "text": "Hej"})
    assert foreign.status_code == 404


async def test_withdrawn_evidence_asks_for_new_signatures_and_a_comment_does_not(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    piece = (await add(world, token, name="Rutin", url="https://intranet.example/rutin")).json()
    before = await world.checklist("hospital")
    await world.send("POST", "/comments", token, json={"itemId": piece["itemId"], "text": "Klart."})
    assert (await world.checklist("hospital"))["changesSinceSigned"] == before["changesSinceSigned"]
    for item in (await world.get("/items", site=world.sites["hospital"], limit=100))["items"]:
        status = {"status": "not_applicable", "reason": "Prov."}
        assert (await world.answer(item, token, **status)).status_code == 200
    checklist = await world.checklist("hospital")
    manager = world.token("site_manager", HOSPITAL, "manager")
    path = f"/checklists/{checklist['id']}/signatures"
    signed = await world.send("POST", path, manager, version=checklist["version"])
    assert signed.status_code == 200, signed.text
    await world.send("POST", f"/evidence/{piece['id']}/withdraw", token, version=1, json={"reason": "Gammal."})
    after = await world.checklist("hospital")
    assert (after["status"], after["changesSinceSigned"]) == ("open", 1)
