"""A programme's own thresholds: with reasons, with history, and holding in every checklist."""

from typing import Any

import pytest
from described import assert_described
from httpx import Response
from readiness_world import HOSPITAL, World

from readiness_api.thresholds.service import judge_anew

CODE = "trn-completed"


async def set_threshold(world: World, **more: Any) -> Response:
    body = {"code": CODE, "after": 0, "atLeast": 0.7, "neverBelow": 0.5, "reason": "Beslutad nivå.", **more}
    return await world.send("POST", "/thresholds", world.token("regional_lead"), json=body)


async def settle(world: World) -> None:
    while await judge_anew(world.service.engine):
        pass


async def test_items_everywhere_are_judged_by_it_and_by_the_next_one(world: World) -> None:
    item = await world.item("hospital", CODE)
    assert (await world.measure(item, world.token("implementer", HOSPITAL), 80, 100)).status_code == 201
    before = await world.item("hospital", CODE)
    assert before["state"] == "at_risk"
    shipped = before["threshold"]

    made = await set_threshold(world)
    assert made.status_code == 201, made.text
    await settle(world)
    now = await world.item("hospital", CODE)
    assert (now["state"], now["threshold"]["atLeast"]) == ("ready", 0.7)
    assert (await world.item("other", CODE))["threshold"]["atLeast"] == 0.7
    measure = next(one for one in (await world.get("/measures", limit=100))["items"] if one["code"] == CODE)
    assert (measure["shipped"], measure["number"], measure["reason"]) == (shipped, 1, "Beslutad nivå.")
    assert measure["current"]["atLeast"] == 0.7

    stale = await set_threshold(world, atLeast=0.9)
    assert stale.json()["type"] == "urn:driftstart:problem:threshold-set-meanwhile"
    assert (await set_threshold(world, after=1, atLeast=0.9, reason="Hårdare.")).status_code == 201
    await settle(world)
    assert (await world.item("hospital", CODE))["state"] == "at_risk"
    history = (await world.get("/thresholds", code=CODE))["items"]
    assert [(one["number"], one["reason"], one["settled"]) for one in history] == [
        (2, "Hårdare.", True),
        (1, "Beslutad nivå.", True),
    ]
    entries = (await world.get("/item-history", item=now["id"]))["items"]
    assert entries[0]["action"] == "threshold_set"
    assert {"field": "threshold.atLeast", "before": "0.7", "after": "0.9"} in entries[0]["differences"]
    await assert_described(world, threshold="ThresholdSetAnswer", item="ItemAnswer")


async def test_a_site_that_joins_later_is_judged_by_it_too(world: World) -> None:
    assert (await set_threshold(world)).status_code == 201
    admin = world.token("administrator", "*")
    body = {
        "hsaId": "SE2321000131-TESTLATER",
        "name": "Sen",
        "kind": "hospital",
        "parentId": world.organisations["region"],
    }
    later = (await world.send("POST", "/organisations", admin, json=body)).json()
    joined = await world.send("POST", "/sites", admin, json={"waveId": world.wave, "organisationId": later["id"]})
    world.sites["later"] = joined.json()["id"]
    assert (await world.item("later", CODE))["threshold"]["atLeast"] == 0.7


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ({"atLeast": None, "neverBelow": None}, "threshold-empty"),
        ({"atMost": 0.1}, "threshold-both-ways"),
        ({"neverBelow": 0.8}, "threshold-out-of-order"),
        ({"atLeast": 1.2}, "invalid-request"),
        ({"code": "tra-paper"}, "threshold-of-nothing"),
        ({"reason": ""}, "invalid-request"),
    ],
)
async def test_what_is_no_threshold_is_refused(still_world: World, body: dict[str, Any], name: str) -> None:
    refused = await set_threshold(still_world, **body)
    assert (refused.status_code, refused.json()["type"]) == (422, f"urn:driftstart:problem:{name}")


async def test_only_who_reaches_the_whole_programme_sets_one(still_world: World) -> None:
    body = {"code": CODE, "after": 0, "atLeast": 0.7, "reason": "Här."}
    local = still_world.token("regional_lead", HOSPITAL)
    assert (await still_world.send("POST", "/thresholds", local, json=body)).status_code == 403
