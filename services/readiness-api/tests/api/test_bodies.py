"""Bodies, mandates and roles: created, changed, closed, and the conflicts between one person's roles."""

from typing import Any

from described import assert_answered, assert_described
from readiness_world import OTHER, World

FROM = "2024-11-01T00:00:00Z"
CLOSE = {"validTo": "2024-12-01T00:00:00Z", "reason": "Organet upphör."}


async def body(world: World, role: str, code: str) -> dict[str, Any]:
    sent = {"code": code, "name": {"sv": f"Organ {code}", "en": f"Body {code}"}, "role": role,
            "organisationId": world.organisations["region"]}  # fmt: skip
    answer = await world.send("POST", "/bodies", world.token("administrator"), json=sent)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def mandate(world: World, **more: Any) -> dict[str, Any]:
    return {"subject": "konto-1", "title": "Förvaltningschef", "covers": ["go"], "decisionKind": "delegated",
            "organisationId": world.organisations["region"], "validFrom": FROM, **more}  # fmt: skip


def role(world: World, name: str, **more: Any) -> dict[str, Any]:
    return {"subject": "konto-1", "title": "Förvaltningschef", "role": name,
            "organisationId": world.organisations["region"], "validFrom": FROM, **more}  # fmt: skip


async def test_a_body_and_its_mandates_have_a_beginning_and_an_end(world: World) -> None:
    admin = world.token("administrator")
    board = await body(world, "decides", "styrelsen")
    again = {"code": "styrelsen", "name": {"sv": "x", "en": "x"}, "role": "advises",
             "organisationId": world.organisations["region"]}  # fmt: skip
    assert (await world.send("POST", "/bodies", admin, json=again)).json()["type"].endswith(":body-known")
    name = {"name": {"sv": "Regionstyrelsen", "en": "Regional board"}, "reason": "Rätt namn."}
    path = f"/bodies/{board['id']}"
    assert (await world.send("PUT", f"{path}/name", admin, version=1, json=name)).json()["version"] == 2
    local = world.token("administrator", OTHER)
    assert (await world.send("POST", f"{path}/close", local, version=2, json=CLOSE)).status_code == 404
    past = {**CLOSE, "validTo": "2024-11-10T00:00:00Z"}
    assert (await world.send("POST", f"{path}/close", admin, version=2, json=past)).status_code == 422
    closed = await world.send("POST", f"{path}/close", admin, version=2, json=CLOSE)
    assert closed.json()["validTo"] == CLOSE["validTo"]
    later = {**CLOSE, "validTo": "2025-01-01T00:00:00Z"}
    assert (await world.send("POST", f"{path}/close", admin, version=3, json=later)).status_code == 409
    given = (await world.send("POST", "/mandates", admin, json=mandate(world, bodyId=board["id"]))).json()
    path = f"/mandates/{given['id']}"
    assert (await world.send("POST", f"{path}/close", local, version=1, json=CLOSE)).status_code == 404
    assert (await world.send("POST", f"{path}/close", admin, version=1, json=CLOSE)).json()["version"] == 2
    assert (await world.send("POST", f"{path}/close", admin, version=1, json=CLOSE)).status_code == 412
    await assert_described(world, body="BodyAnswer", mandate="MandateAnswer")
    await assert_answered(world, "/bodies", "body")
    assert (await assert_answered(world, "/mandates", "mandate"))["reason"] == CLOSE["reason"]


async def test_groups_advise_and_adjuncts_speak(world: World) -> None:
    admin = world.token("administrator")
    board, group = await body(world, "decides", "namnden"), await body(world, "advises", "gruppen")

    async def refused(path: str, sent: dict[str, Any]) -> str:
        answer = await world.send("POST", path, admin, json=sent)
        assert answer.status_code in {409, 422}, answer.text
        return str(answer.json()["type"]).removeprefix("urn:driftstart:problem:")

    assert await refused("/mandates", mandate(world, bodyId=group["id"])) == "body-advises"
    assert await refused("/mandates", mandate(world, decisionKind="board")) == "board-missing"
    adjunct = role(world, "adjunct", bodyId=board["id"])
    assert (await world.send("POST", "/appointments", admin, json=adjunct)).status_code == 201
    by_board = mandate(world, decisionKind="board", bodyId=board["id"])
    assert await refused("/mandates", by_board) == "adjunct-decides"
    assert (await world.send("POST", "/mandates", admin, json={**by_board, "subject": "konto-2"})).status_code == 201
    assert await refused("/appointments", {**adjunct, "subject": "konto-2"}) == "adjunct-decides"
    assert await refused("/appointments", role(world, "adjunct")) == "role-without-body"
    assert await refused("/appointments", role(world, "owner", bodyId=group["id"])) == "role-without-body"
    assert await refused("/appointments", role(world, "owner", waveId=board["id"])) == "mandate-unknown-place"
    assert await refused("/appointments", role(world, "owner", validTo=FROM)) == "mandate-ends-first"
    assert await refused("/bodies", {"code": "Å"}) == "invalid-request"


async def test_a_person_may_hold_several_roles_and_the_conflict_shows(world: World) -> None:
    admin, reader = world.token("administrator"), world.token("reader")
    group = await body(world, "advises", "gruppen")

    async def conflicts(**at: str) -> set[tuple[str, str]]:
        found = await world.get("/role-conflicts", reader, **at)
        return {(each["subject"], each["conflict"]) for each in found["items"]}

    for path, sent in (
        ("/mandates", mandate(world)),
        ("/appointments", role(world, "presenter", waveId=world.wave)),
        ("/appointments", role(world, "member", bodyId=group["id"])),
        ("/appointments", role(world, "owner", organisationId=world.organisations["hospital"], subject="konto-3")),
        ("/appointments", role(world, "approver", subject="konto-3")),
        ("/appointments", role(world, "approver", organisationId=world.organisations["other"], subject="konto-1")),
    ):
        answer = await world.send("POST", path, admin, json=sent)
        assert answer.status_code == 201, answer.text
    both = {("konto-1", "presents_and_decides"), ("konto-1", "advises_and_decides"), ("konto-3", "owns_and_approves")}
    assert await conflicts() == both
    assert await conflicts(at="2024-10-01T00:00:00Z") == set()
    presenter = next(each for each in (await world.get("/appointments"))["items"] if each["role"] == "presenter")
    close = f"/appointments/{presenter['id']}/close"
    assert (
        await world.send("POST", close, world.token("administrator", OTHER), version=1, json=CLOSE)
    ).status_code == 404
    assert (await world.send("POST", close, admin, version=1, json=CLOSE)).status_code == 200
    assert await conflicts() == both
    assert await conflicts(at="2024-12-02T00:00:00Z") == both - {("konto-1", "presents_and_decides")}
    assert len((await world.get("/appointments", body=group["id"]))["items"]) == 1
    await assert_described(world, appointment="AppointmentAnswer")
    await assert_answered(world, "/appointments", "appointment")
