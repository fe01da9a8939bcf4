"""The shipped programmes, loaded once into the test's database."""

import time
from typing import Any

import pytest

from chassis.testing import RunningService
from readiness_api.reference.shipped import fixed_id, municipality_name
from readiness_api.reference_data import load

EXERCISE = fixed_id("programme", "november-2024")
ROOT = "SE2321000131-DEMOVGR"


@pytest.fixture(scope="session")
async def loaded(service: RunningService) -> RunningService:
    began = time.monotonic()
    assert await load(service.engine) == 3
    assert time.monotonic() - began < 10
    await service.place_all()
    return service


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


async def test_the_exercise_has_six_blockers_at_three_sites_and_one_unsigned_checklist(
    loaded: RunningService,
) -> None:
    token = loaded.identity.token("presenter", organisation=ROOT)
    gate = (await every(loaded, "/gates"))[-1]
    assert gate["code"] == "T-0"
    answer = await loaded.call("GET", f"/gates/{gate['id']}/evaluation", token=token, programme=EXERCISE)
    found = answer.json()
    assert not found["passed"]
    assert len(found["sites"]) == 16
    blockers = {
        (site["siteName"], blocker["code"]): blocker["why"] for site in found["sites"] for blocker in site["blockers"]
    }
    assert blockers == {
        ("SÄS Borås", "its-login-time"): "unmet",
        ("SÄS Borås", "trn-completed"): "unmet",
        ("SÄS Borås", "tra-paper"): "unmet",
        ("SÄS Borås", None): "unsigned",
        ("SÄS Skene", "tec-idcards"): "unmet",
        ("SÄS Skene", "trn-superusers"): "deviation_requested",
        ("Vårdcentral i Kinna", "its-printing"): "deviation_requested",
    }
    assert found["counts"] == {"sites": 16, "blockedSites": 3, "blockers": 7, "deviations": 4}


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
