"""Template versions: written as drafts, compared, published for good, and followed by running checklists when asked."""

from typing import Any

import pytest
from httpx import Response
from readiness_world import HOSPITAL, World, cleared

NEW = {
    "area": "training",
    "text": {"sv": "Nattpersonalen har övat vid en riktig arbetsplats.", "en": "Night staff have practised for real."},
    "criticality": "major",
    "offsetDays": -10,
    "evidence": "demonstration",
    "signer": "site_manager",
    "duringPause": True,
    "appliesTo": {"siteKinds": ["hospital"], "municipalOptions": [], "waves": [1]},
    "dependsOn": ["trn-completed"],
}


class Desk:
    """An administrator at work with templates."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.token = world.token("administrator")

    async def newest(self) -> dict[str, Any]:
        found = (await self.world.get("/templates"))["items"]
        return dict(await self.world.get(f"/templates/{found[0]['id']}"))

    async def begin(self) -> dict[str, Any]:
        body = {"basedOn": (await self.newest())["id"]}
        answer = await self.world.send("POST", "/template-drafts", self.token, json=body)
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    async def do(self, method: str, draft: dict[str, Any], path: str = "", **more: Any) -> Response:
        address = f"/template-drafts/{draft['id']}{path}"
        return await self.world.send(method, address, self.token, version=draft["version"], **more)

    async def changed(self, draft: dict[str, Any], method: str, path: str = "", **more: Any) -> dict[str, Any]:
        answer = await self.do(method, draft, path, **more)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def put(self, draft: dict[str, Any], code: str, **changed: Any) -> dict[str, Any]:
        held = next((dict(item) for item in draft["items"] if item["code"] == code), dict(NEW))
        held.pop("code", None)
        return await self.changed(draft, "PUT", f"/items/{code}", json={**held, **changed})

    async def next_version(self) -> dict[str, Any]:
        """Adds trn-night, drops its-known-issues, changes words, a limit and a source."""
        draft = await self.put(await self.begin(), "trn-night")
        draft = await self.changed(draft, "DELETE", "/items/its-known-issues")
        draft = await self.put(draft, "its-printing", text={"sv": "Skrivarna är provade.", "en": "Printers are tried."})
        limits = {"atLeast": 0.99, "neverBelow": 0.8}
        draft = await self.put(draft, "trn-completed", threshold=limits)
        draft = await self.put(draft, "tec-idcards", source="Prov")
        done = await self.changed(draft, "POST", "/publish", json={"note": "Lärdomar."})
        return dict(await self.world.get(f"/templates/{done['publishedAs']}"))

    async def preview(self, template: dict[str, Any], **more: Any) -> Response:
        body = {"templateId": template["id"], "waveId": self.world.wave, "reason": "Lärdomar.", **more}
        return await self.world.send("POST", "/template-upgrades", self.token, json=body)

    async def apply(self, upgrade: dict[str, Any]) -> Response:
        path = f"/template-upgrades/{upgrade['id']}/apply"
        return await self.world.send("POST", path, self.token, version=upgrade["version"])


@pytest.fixture
def desk(world: World) -> Desk:
    return Desk(world)


def why(answer: Response, status: int) -> str:
    assert answer.status_code == status, answer.text
    return str(answer.json()["type"].rsplit(":", 1)[1])


async def test_a_version_is_written_compared_published_and_never_changed(desk: Desk) -> None:
    base = await desk.newest()
    draft = await desk.begin()
    assert (draft["basedOnVersion"], len(draft["items"])) == (1, len(base["items"]))
    assert why(await desk.do("POST", draft, "/publish", json={"note": "x"}), 409) == "draft-unchanged"
    draft = await desk.put(draft, "trn-night")
    assert draft["items"][-1]["code"] == "trn-night"
    draft = await desk.put(draft, "trn-night", place=0, dependsOn=["no-such"])
    assert draft["items"][0]["code"] == "trn-night"
    refused = await desk.do("POST", draft, "/publish", json={"note": "x"})
    assert why(refused, 422) == "draft-incomplete"
    assert refused.json()["errors"][0]["pointer"] == "/items/trn-night"
    draft = await desk.put(draft, "trn-night", dependsOn=[])
    draft = await desk.changed(draft, "PATCH", json={"staleAfterHours": 96})
    found = await desk.world.get(f"/template-drafts/{draft['id']}/comparison")
    assert [item["code"] for item in found["added"]] == ["trn-night"]
    assert found["changes"] == [{"field": "staleAfterHours", "before": 168, "after": 96}]
    stale = {**draft, "version": 1}
    assert (await desk.do("POST", stale, "/publish", json={"note": "x"})).status_code == 412
    rival = await desk.put(await desk.begin(), "trn-night")
    done = await desk.changed(draft, "POST", "/publish", json={"note": "Lärdomar från natten."})
    assert why(await desk.do("POST", rival, "/publish", json={"note": "x"}), 409) == "draft-outdated"
    for method, path, body in (("PUT", "/items/trn-night", NEW), ("DELETE", "/items/trn-night", None)):
        assert why(await desk.do(method, done, path, **({"json": body} if body else {})), 409) == "draft-closed"
    newest = await desk.newest()
    assert (newest["id"], newest["templateVersion"]) == (done["publishedAs"], 2)
    assert await desk.world.get(f"/templates/{base['id']}") == base
    compared = await desk.world.get(f"/templates/{newest['id']}/comparison", since=base["id"])
    assert (compared["since"], compared["until"]) == ("vgr-default 1", "vgr-default 2")
    assert compared["unchanged"] == len(base["items"])
    assert (await desk.changed(rival, "POST", "/discard"))["status"] == "discarded"


async def test_running_checklists_follow_just_as_was_previewed(desk: Desk) -> None:
    world = desk.world
    await cleared(world, "hospital")
    await world.sign("hospital", "site_manager", "manager")
    await world.sign("hospital", "regional_lead", "lead")
    template = await desk.next_version()
    upgrade = (await desk.preview(template)).json()
    plans = (await world.get("/template-upgrade-plans", upgrade=upgrade["id"]))["items"]
    plan = next(each for each in plans if each["siteId"] == world.sites["hospital"])
    assert {step["code"]: (step["kind"], step["effect"]) for step in plan["steps"]} == {
        "trn-night": ("added", "not_asked_before"),
        "its-known-issues": ("removed", "withdrawn"),
        "its-printing": ("changed", "asked_again"),
        "trn-completed": ("changed", "judged_again"),
        "tec-idcards": ("changed", "kept"),
    }
    assert (plan["status"], plan["opens"]) == ("approved", True)
    assert upgrade["signaturesAffected"] == 1
    before = await world.checklist("hospital")
    assert before["templateVersion"] == 1
    done = await desk.apply(upgrade)
    assert (done.status_code, done.json()["status"]) == (200, "applied")
    assert why(await desk.apply(done.json()), 409) == "upgrade-applied"
    after = await world.checklist("hospital")
    assert (after["templateVersion"], after["status"], after["changesSinceSigned"]) == (2, "open", 4)
    paper = await world.item("hospital", "its-known-issues")
    assert (paper["withdrawnIn"], paper["state"], paper["reason"]) == (2, None, "Utgick ur mallen i version 2.")
    history = (await world.get("/item-history", item=paper["id"]))["items"]
    assert {"field": "status", "before": "ready", "after": "not_applicable"} in history[0]["differences"]
    assert why(await world.answer(paper, world.token("implementer", HOSPITAL), status="ready"), 409) == "item-withdrawn"
    asked = await world.item("hospital", "its-printing")
    assert (asked["text"]["sv"], asked["state"], asked["measurement"]) == ("Skrivarna är provade.", "unknown", None)
    night = await world.item("hospital", "trn-night")
    assert (night["status"], night["dueAt"]) == ("not_started", "2024-11-02T03:00:00Z")
    assert (await world.item("hospital", "trn-completed"))["threshold"]["atLeast"] == 0.99
    items = (await world.get("/items", site=world.sites["hospital"], limit=100))["items"]
    for area in after["areas"]:
        states = [item["state"] or "not_applicable" for item in items if item["area"] == area["area"]]
        assert {state: states.count(state) for state in area["counts"]} == area["counts"]
    assert why(await desk.preview(template), 409) == "nothing-to-upgrade"


async def test_what_changed_since_the_preview_is_not_applied(desk: Desk) -> None:
    world = desk.world
    template = await desk.next_version()
    upgrade = (await desk.preview(template, keepAnswers=["its-printing"])).json()
    assert upgrade["answersAffected"] == 0
    paper = await world.item("hospital", "its-known-issues")
    await world.answer(paper, world.token("implementer", HOSPITAL), status="ready")
    assert why(await desk.apply(upgrade), 409) == "upgrade-outdated"
    assert (await world.checklist("hospital"))["templateVersion"] == 1
    again = (await desk.preview(template)).json()
    assert again["answersAffected"] == 1
    assert (await desk.apply(again)).json()["status"] == "applied"
    newer = await desk.world.get(f"/template-upgrades/{again['id']}")
    assert newer["appliedBy"] is not None


async def test_bad_input_is_told(desk: Desk) -> None:
    nowhere = "0192f000-0000-7000-8000-000000000000"
    unknown = await desk.world.send("POST", "/template-drafts", desk.token, json={"basedOn": nowhere})
    assert why(unknown, 422) == "unknown-template"
    assert why(await desk.preview({"id": nowhere}), 422) == "unknown-upgrade-target"
    assert why(await desk.preview(await desk.newest(), waveId=nowhere), 422) == "unknown-upgrade-target"
    draft = await desk.begin()
    for code, changed in (("Trn Night", {}), ("trn-night", {"area": "elsewhere"}), ("trn-night", {"offsetDays": 900})):
        assert (await desk.do("PUT", draft, f"/items/{code}", json={**NEW, **changed})).status_code == 422
    assert (await desk.do("DELETE", draft, "/items/no-such")).status_code == 404
    local = desk.world.token("administrator", HOSPITAL)
    body = {"basedOn": draft["basedOn"]}
    assert (await desk.world.send("POST", "/template-drafts", local, json=body)).status_code == 403
