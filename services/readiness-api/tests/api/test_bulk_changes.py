"""Changing many items at once: dry run, exactly that, and back again."""

from typing import Any

import pytest
from bulk_acts import apply, finish, rows
from described import assert_described
from httpx import Response
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from readiness_world import HOSPITAL, OTHER, World

from readiness_api.bulk.applying import apply_bulk

CODE = "sch-local-project"
FIELDS = ("status", "reason", "comment", "ownerLine", "ownerProgramme", "state")


async def preview(world: World, token: str, selection: dict[str, Any], **change: Any) -> Response:
    return await world.send("POST", "/bulk-changes", token, json={"selection": selection, "change": change})


async def contents(world: World, **filters: Any) -> dict[str, tuple[Any, ...]]:
    found = await world.get("/item-overview", limit=100, **filters)
    return {item["id"]: tuple(item[name] for name in FIELDS) for item in found["items"]}


async def test_one_item_over_all_sites_previewed_applied_and_undone(world: World) -> None:
    token = world.token("regional_lead")
    before = await contents(world, code=CODE)
    assert len(before) == 3
    made = await preview(world, token, {"code": CODE}, status="ready", ownerLine="Verksamhetschef")
    assert made.status_code == 201, made.text
    bulk = made.json()
    assert (bulk["status"], bulk["toChange"], bulk["refused"]) == ("previewed", 3, 0)
    assert await contents(world, code=CODE) == before

    shown = await rows(world, token, bulk["id"])
    assert {row["outcome"] for row in shown} == {"change"}
    assert [row["siteName"] for row in shown] == sorted(row["siteName"] for row in shown)
    assert shown[0]["before"]["status"] == "not_started"
    assert shown[0]["after"] == {
        "status": "ready",
        "reason": None,
        "comment": None,
        "ownerLine": "Verksamhetschef",
        "ownerProgramme": None,
    }
    done = await apply(world, token, bulk)
    assert (done["applied"], done["late"]) == (3, 0)
    assert {content[0] for content in (await contents(world, code=CODE)).values()} == {"ready"}
    assert {row["outcome"] for row in await rows(world, token, bulk["id"])} == {"applied"}

    undo = await world.send("POST", f"/bulk-changes/{bulk['id']}/undo", token)
    assert undo.status_code == 201, undo.text
    assert (undo.json()["kind"], undo.json()["undoOf"], undo.json()["toChange"]) == ("undo", bulk["id"], 3)
    assert (await apply(world, token, undo.json()))["applied"] == 3
    assert await contents(world, code=CODE) == before
    await assert_described(world, bulk_change="BulkAnswer", item="ItemAnswer")


async def test_what_is_refused_says_why_and_stays(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    made = (await preview(world, token, {"area": "training"}, status="ready")).json()
    measured = {row["code"]: row for row in await rows(world, token, made["id"]) if row["why"] == "measured"}
    assert made["refused"] == len(measured) > 0
    assert "trn-completed" in measured
    assert made["toChange"] > 0
    await apply(world, token, made)
    assert (await world.item("hospital", "trn-completed"))["status"] == "not_started"


async def test_a_row_that_someone_changed_meanwhile_is_left_as_they_left_it(world: World) -> None:
    token = world.token("regional_lead")
    bulk = (await preview(world, token, {"code": CODE}, status="in_progress")).json()
    item = await world.item("hospital", CODE)
    await world.answer(item, world.token("implementer", HOSPITAL), status="blocked", reason="Saknas.")
    done = await apply(world, token, bulk)
    assert (done["applied"], done["late"]) == (2, 1)
    assert (await world.item("hospital", CODE))["status"] == "blocked"

    other = await world.item("other", CODE)
    await world.answer(other, world.token("implementer", OTHER), status="ready")
    undo = (await world.send("POST", f"/bulk-changes/{bulk['id']}/undo", token)).json()
    assert (undo["toChange"], undo["refused"]) == (1, 1)
    assert [row["why"] for row in await rows(world, token, undo["id"]) if row["outcome"] == "refused"] == [
        "changed_since"
    ]
    await apply(world, token, undo)
    assert (await world.item("other", CODE))["status"] == "ready"


async def test_only_within_reach_only_by_who_looked_and_only_what_was_seen(world: World) -> None:
    mine = world.token("implementer", HOSPITAL)
    bulk = (await preview(world, mine, {"code": CODE}, status="ready")).json()
    assert bulk["toChange"] == 1
    path = f"/bulk-changes/{bulk['id']}"
    seen = {"digest": bulk["digest"]}
    for token, body, status, name in (
        (world.token("regional_lead"), seen, 403, "preview-of-another"),
        (world.token("implementer", OTHER, "other"), seen, 404, "not-found"),
        (mine, {"digest": "0" * 64}, 409, "another-preview"),
        (world.token("implementer", OTHER), seen, 404, "not-found"),
    ):
        refused = await world.send("POST", f"{path}/apply", token, version=1, json=body)
        assert (refused.status_code, refused.json()["type"]) == (status, f"urn:driftstart:problem:{name}")
    assert (await world.send("POST", f"{path}/undo", mine)).json()["type"] == "urn:driftstart:problem:bulk-not-applied"
    await apply(world, mine, bulk)
    again = await world.send("POST", f"{path}/apply", mine, version=99, json=seen)
    assert again.status_code == 412
    foreign = world.token("reader", OTHER, "other")
    assert (await world.send("GET", path, foreign)).status_code == 404
    assert await rows(world, foreign, bulk["id"]) == []
    assert (await world.get("/bulk-changes", foreign))["items"] == []


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ({"selection": {}, "change": {"status": "ready"}}, "nothing-chosen"),
        ({"selection": {"code": "nothing-of-the-kind"}, "change": {"status": "ready"}}, "nothing-chosen"),
        ({"selection": {"code": CODE}, "change": {}}, "nothing-to-set"),
        ({"selection": {"code": CODE}, "change": {"reason": "Ensamt skäl."}}, "nothing-to-set"),
        ({"selection": {"code": CODE}, "change": {"comment": "Se 19121212-1212"}}, "personal-number"),
        ({"selection": {"code": CODE}, "change": {"status": "not_started"}}, "invalid-request"),
    ],
)
async def test_what_can_not_be_previewed_is_refused(still_world: World, body: dict[str, Any], name: str) -> None:
    answer = await still_world.send("POST", "/bulk-changes", still_world.token("regional_lead"), json=body)
    assert (answer.status_code, answer.json()["type"]) == (422, f"urn:driftstart:problem:{name}")


async def test_cut_off_between_chunks_it_goes_on(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readiness_api.bulk.repository.CHUNK", 5)
    token = world.token("regional_lead")
    bulk = (await preview(world, token, {"site": world.sites["hospital"]}, comment="Genomgången.")).json()
    await world.send("POST", f"/bulk-changes/{bulk['id']}/apply", token, version=1, json={"digest": bulk["digest"]})
    await apply_bulk(world.service.engine)
    halfway = await world.get(f"/bulk-changes/{bulk['id']}", token)
    assert (halfway["status"], halfway["applied"]) == ("applying", 5)
    done = await finish(world, token, bulk["id"])
    assert done["applied"] == bulk["toChange"] > 20


TEXTS = st.none() | st.sampled_from(["Ja.", "Nej."])
CHANGES = st.fixed_dictionaries({}, optional={"comment": TEXTS, "ownerLine": TEXTS, "ownerProgramme": TEXTS}).flatmap(
    lambda said: st.sampled_from(
        [said | {"status": "ready"}, said | {"status": "blocked", "reason": "Saknas."}, said | {"comment": "Prov."}]
    )
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(CHANGES, min_size=1, max_size=3))
async def test_undoing_all_in_turn_is_as_if_nothing_had_happened(world: World, changes: list[dict[str, Any]]) -> None:
    token = world.token("regional_lead")
    before = await contents(world, area="training")
    made = []
    for change in changes:
        bulk = (await preview(world, token, {"area": "training"}, **change)).json()
        if bulk["toChange"]:
            made.append(await apply(world, token, bulk))
    for bulk in reversed(made):
        undo = (await world.send("POST", f"/bulk-changes/{bulk['id']}/undo", token)).json()
        assert undo["refused"] == 0
        await apply(world, token, undo)
    assert await contents(world, area="training") == before
