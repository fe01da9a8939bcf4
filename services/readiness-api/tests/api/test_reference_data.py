"""The shipped programmes, loaded once into the test's database."""

from typing import Any

import pytest

from chassis.testing import RunningService
from readiness_api.reference.shipped import fixed_id, municipality_name
from readiness_api.reference_data import load

EXERCISE = fixed_id("programme", "november-2024")


async def every(service: RunningService, path: str, programme: Any = EXERCISE, **params: Any) -> list[dict[str, Any]]:
    token = service.identity.token("auditor")
    found: list[dict[str, Any]] = []
    for page in range(1, 100):
        answer = await service.call(
            "GET", path, token=token, programme=programme, params={"limit": 100, "page": page, **params}
        )
        assert answer.status_code == 200, answer.text
        found += answer.json()["items"]
        if len(found) >= answer.json()["_meta"]["totalRecords"]:
            break
    return found


async def test_loading_again_changes_nothing(loaded: RunningService) -> None:
    assert await load(loaded.engine) == 0


async def test_three_programmes_side_by_side(loaded: RunningService) -> None:
    programmes = {p["code"]: p for p in await every(loaded, "/programmes", None) if p["code"] not in ("test", "egen")}
    assert programmes.keys() == {"vgr", "skane-sdv", "november-2024"}
    exercise = programmes["november-2024"]
    assert exercise["exerciseOf"] == programmes["vgr"]["id"]
    assert exercise["clock"]["programmeAt"] == "2024-11-11T07:00:00Z"
    assert exercise["clock"]["speed"] == 1
    history = (await every(loaded, "/waves", programmes["vgr"]["id"]))[0]
    assert history["actualAt"] == "2024-11-12T04:30:00Z"
    assert [said["text"] for said in history["dateHistory"]][:2] == ["våren 2022", "hösten 2024"]
    assert (await every(loaded, "/checklists", programmes["vgr"]["id"])) == []
    skane = (await every(loaded, "/waves", programmes["skane-sdv"]["id"]))[0]
    assert skane["plannedAt"] is None


@pytest.mark.parametrize(("code", "municipalities"), [("vgr", 49), ("skane-sdv", 33), ("november-2024", 49)])
async def test_organisations_are_whole_and_marked(loaded: RunningService, code: str, municipalities: int) -> None:
    tree = await every(loaded, "/organisations", fixed_id("programme", code))
    assert sum(each["kind"] == "municipality" for each in tree) == municipalities
    assert all(each["synthetic"] for each in tree)
    assert all(each["lineage"][0] == tree[0]["hsaId"] and each["lineage"][-1] == each["hsaId"] for each in tree)
    known = {each["id"]: each for each in tree}
    for each in tree[1:]:
        assert known[each["parentId"]]["lineage"] == each["lineage"][:-1]


class Demo:
    """The demo sign-ins at work in the exercise."""

    def __init__(self, service: RunningService) -> None:
        self.service = service

    async def send(self, role: str, method: str, path: str, **more: Any) -> dict[str, Any]:
        organisation = f"SE2321000131-DEMO{'SAS' if role in ('implementer', 'site_manager') else 'VGR'}"
        token = self.service.identity.token(role, organisation=organisation, subject=f"demo-{role}")
        answer = await self.service.call(method, path, token=token, programme=EXERCISE, **more)
        assert answer.status_code in {200, 201}, answer.text
        return dict(answer.json())

    async def blockers(self) -> dict[tuple[str, str | None], dict[str, Any]]:
        await self.service.place_all()
        gate = (await every(self.service, "/gates"))[-1]
        found = await self.send("presenter", "GET", f"/gates/{gate['id']}/evaluation")
        assert gate["code"] == "T-0"
        assert len(found["sites"]) == 16
        assert found["passed"] is (found["counts"]["blockers"] == 0)
        return {(site["siteName"], each["code"]): each for site in found["sites"] for each in site["blockers"]}

    async def sign(self, site: str, *roles: str) -> None:
        for role in roles or ("site_manager", "regional_lead"):
            checklists = await every(self.service, "/checklists")
            checklist = next(each for each in checklists if each["siteName"] == site)
            path = f"/checklists/{checklist['id']}/signatures"
            await self.send(role, "POST", path, version=checklist["version"])


async def test_the_exercise_s_six_blockers_can_be_cleared_by_the_demo_sign_ins(loaded: RunningService) -> None:
    demo = Demo(loaded)
    found = await demo.blockers()
    assert {place: each["why"] for place, each in found.items()} == {
        ("SÄS Borås", "its-login-time"): "unmet",
        ("SÄS Borås", "trn-completed"): "unmet",
        ("SÄS Borås", "tra-paper"): "unmet",
        ("SÄS Borås", None): "unsigned",
        ("Södra Älvsborgs sjukhus", None): "unsigned",
        ("Västra Götalandsregionen", None): "unsigned",
        ("SÄS Skene", "tec-idcards"): "unmet",
        ("SÄS Skene", "trn-superusers"): "deviation_requested",
        ("Vårdcentral i Kinna", "its-printing"): "deviation_requested",
    }
    for place in (("SÄS Skene", "trn-superusers"), ("Vårdcentral i Kinna", "its-printing")):
        path = f"/deviations/{found[place]['deviationId']}/approve"
        await demo.send("regional_lead", "POST", path, version=1, json={"reason": "Syntetiskt skäl."})
    measured = {"exclusions": 0, "source": "Syntetiskt prov", "measuredAt": "2024-11-11T06:30:00Z"}
    for place, numerator, denominator in (
        (("SÄS Borås", "trn-completed"), 191, 200),
        (("SÄS Borås", "its-login-time"), 96, 100),
        (("SÄS Skene", "tec-idcards"), 98, 98),
    ):
        share = {"itemId": found[place]["itemId"], "numerator": numerator, "denominator": denominator, **measured}
        await demo.send("implementer", "POST", "/measurements", json=share)
    unopened = [item for item in await every(loaded, "/items", state="unknown") if item["status"] == "not_started"]
    assert [item["code"] for item in unopened] == ["wrk-medication-round"]
    paper = await demo.send("implementer", "GET", f"/items/{found['SÄS Borås', 'tra-paper']['itemId']}")
    for item in (paper, *unopened):
        ready = {"status": "ready", "comment": "Syntetiskt underlag."}
        await demo.send("implementer", "PATCH", f"/items/{item['id']}", version=item["version"], json=ready)
    assert {place: each["why"] for place, each in (await demo.blockers()).items()} == {
        ("SÄS Borås", None): "unsigned",
        ("SÄS Skene", None): "unsigned",
        ("Södra Älvsborgs sjukhus", None): "unsigned",
        ("Västra Götalandsregionen", None): "unsigned",
    }
    await demo.sign("SÄS Borås")
    await demo.sign("SÄS Skene")
    # What is above them was signed when the exercise began, and waited.
    await demo.sign("Södra Älvsborgs sjukhus", "regional_lead")
    await demo.sign("Västra Götalandsregionen", "regional_lead")
    assert await demo.blockers() == {}


async def test_every_answer_of_the_exercise_says_that_it_is_synthetic(loaded: RunningService) -> None:
    items = await every(loaded, "/items")
    assert len(items) == sum(
        area["total"] for checklist in await every(loaded, "/checklists") for area in checklist["areas"]
    )
    for item in items:
        if item["measurement"]:
            assert "yntetisk" in item["measurement"]["source"]
        elif item["status"] == "ready":
            assert "yntetisk" in item["comment"]


async def test_reference_data_writes_as_itself(loaded: RunningService) -> None:
    token = loaded.identity.token("auditor")
    answer = await loaded.call("GET", "/changes", token=token, programme=EXERCISE, params={"limit": 1000})
    entries = answer.json()["items"]
    assert entries[0]["entity"] == "programme"
    entries = [entry for entry in entries if not str(entry["actor"]["subject"]).startswith("demo-")]
    assert {entry["actor"]["role"] for entry in entries} == {"reference-data"}
    assert {entry["exercise"] for entry in entries} == {True}
    assert {"programme", "organisation", "body", "mandate", "wave", "site", "gate"} <= {e["entity"] for e in entries}


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("Mark", "Marks kommun"),
        ("Borås", "Borås kommun"),
        ("Vårgårda", "Vårgårda kommun"),
        ("Orust", "Orust kommun"),
        ("Lilla Edet", "Lilla Edets kommun"),
        ("Malmö", "Malmö kommun"),
    ],
)
def test_municipalities_are_named_as_they_name_themselves(place: str, name: str) -> None:
    assert municipality_name(place) == name
