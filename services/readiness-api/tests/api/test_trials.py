"""Scenarios, round trips, migrated records and rehearsals, and the items they are the evidence of."""

import asyncio
from typing import Any

import pytest
from httpx import Response
from readiness_world import FRESH, HOSPITAL, OTHER, World
from sqlalchemy import text

STEPS = [
    {"who": "Sjuksköterska", "what": "Skriver in patienten", "expected": "Reservnummer finns"},
    {"who": "Läkare", "what": "Beställer blod", "expected": "Laboratoriet ser beställningen"},
]
RAN = {"ranAt": FRESH, "systemVersion": "1.0", "ownStaff": True, "criticalDefects": 0}
PASSED = [{"outcome": "passed"}, {"outcome": "passed"}]
FAILED = [{"outcome": "passed"}, {"outcome": "failed", "note": "Syntes inte."}]


async def post(
    world: World, path: str, by: str = "implementer", organisation: str = HOSPITAL, /, **body: Any
) -> Response:
    return await world.send("POST", path, world.token(by, organisation), json=body)


async def made(answer: Response) -> dict[str, Any]:
    assert answer.status_code in {200, 201}, answer.text
    return dict(answer.json())


async def share(world: World, site: str, code: str) -> tuple[int, int, int, str]:
    item = await world.item(site, code)
    measured = item["measurement"]
    return measured["numerator"], measured["denominator"], measured["exclusions"], item["state"]


async def test_a_failed_run_stays_and_a_withdrawn_scenario_is_said(world: World) -> None:
    site = world.sites["hospital"]
    blood = await made(await post(world, "/scenarios", siteId=site, title="Blod", itemCode="scn-blood", steps=STEPS))
    death = await made(await post(world, "/scenarios", siteId=site, title="Dödsfall", steps=STEPS[:1]))
    assert await share(world, "hospital", "tst-e2e") == (0, 2, 0, "at_risk")
    failed = await made(await post(world, "/scenario-runs", scenarioId=blood["id"], results=FAILED, **RAN))
    assert (failed["outcome"], failed["stepsPassed"]) == ("failed", 1)
    assert (await share(world, "hospital", "scn-blood"))[:2] == (1, 2)
    others = await made(
        await post(world, "/scenario-runs", scenarioId=blood["id"], results=PASSED, **RAN | {"ownStaff": False})
    )
    assert (others["outcome"], others["stepsPassed"]) == ("failed", 0)
    passed = await made(await post(world, "/scenario-runs", scenarioId=blood["id"], results=PASSED, **RAN))
    assert passed["outcome"] == "passed"
    older = await made(
        await post(
            world, "/scenario-runs", scenarioId=blood["id"], results=FAILED, **RAN | {"ranAt": "2024-11-01T08:00:00Z"}
        )
    )
    runs = await world.get("/scenario-runs", scenario=blood["id"])
    assert [run["id"] for run in runs["items"]] == [passed["id"], others["id"], failed["id"], older["id"]]
    scenario = await world.get(f"/scenarios/{blood['id']}")
    assert scenario["lastRun"]["id"] == passed["id"]
    assert await share(world, "hospital", "scn-blood") == (2, 2, 0, "ready")
    assert await share(world, "hospital", "tst-e2e") == (1, 2, 0, "at_risk")
    token = world.token("implementer", HOSPITAL)
    withdrawn = await world.send(
        "POST", f"/scenarios/{death['id']}/withdraw", token, version=1, json={"reason": "Körs av regionen."}
    )
    assert withdrawn.json()["status"] == "withdrawn", withdrawn.text
    item = await world.item("hospital", "tst-e2e")
    assert await share(world, "hospital", "tst-e2e") == (1, 1, 1, "ready")
    assert item["measurement"]["exclusionsReason"] == "Strukna: Körs av regionen."
    last = await world.send(
        "POST", f"/scenarios/{blood['id']}/withdraw", token, version=scenario["version"], json={"reason": "Nej."}
    )
    assert last.json()["type"] == "urn:driftstart:problem:last-scenario"


async def test_two_who_run_at_once_are_both_counted(world: World) -> None:
    site = world.sites["hospital"]
    added = [await made(await post(world, "/scenarios", siteId=site, title=f"Väg {n}", steps=STEPS)) for n in range(4)]
    assert [each["number"] for each in added] == [1, 2, 3, 4]
    ran = await asyncio.gather(
        *(post(world, "/scenario-runs", scenarioId=each["id"], results=PASSED, **RAN) for each in added)
    )
    assert {answer.status_code for answer in ran} == {201}
    assert await share(world, "hospital", "tst-e2e") == (4, 4, 0, "ready")


@pytest.mark.parametrize(
    ("change", "status", "name"),
    [
        ({"results": PASSED[:1]}, 422, "steps-differ"),
        ({"ranAt": "2024-11-30T08:00:00Z"}, 422, "ran-later"),
        ({"results": []}, 422, "invalid-request"),
        ({"criticalDefects": -1}, 422, "invalid-request"),
        ({"ownStaff": "ja"}, 422, "invalid-request"),
        ({"note": "Gäller 19640823-3234"}, 422, "personal-number"),
        ({"scenarioId": "0192f000-0000-7000-8000-000000000000"}, 404, "not-found"),
    ],
)
async def test_a_run_that_can_not_be_stored(still_world: World, change: dict[str, Any], status: int, name: str) -> None:
    scenario = await made(
        await post(still_world, "/scenarios", siteId=still_world.sites["hospital"], title="Prov", steps=STEPS)
    )
    body = {"scenarioId": scenario["id"], "results": PASSED, **RAN, **change}
    answer = await post(still_world, "/scenario-runs", **body)
    assert (answer.status_code, answer.json()["type"]) == (status, f"urn:driftstart:problem:{name}"), answer.text
    assert (await still_world.get("/scenario-runs", scenario=scenario["id"]))["items"] == []


async def test_integrations_there_and_back(world: World) -> None:
    site = world.sites["region"]
    trip = {"siteId": site, "counterpart": "Laboratoriets system", "sentAt": "2024-11-11T05:00:00Z"}

    async def tried(kind: str, outcome: str, **more: Any) -> Response:
        return await post(world, "/round-trips", "regional_lead", "*", messageType=kind, outcome=outcome, **trip | more)

    assert (await tried("lab", "passed")).json()["type"] == "urn:driftstart:problem:not-back"
    assert (await tried("lab", "passed", returnedAt="2024-11-11T04:00:00Z")).status_code == 422
    assert (await tried("lab", "failed")).json()["type"] == "urn:driftstart:problem:failed-how"
    await made(await tried("lab", "failed", note="Ord saknas i svaret."))
    assert await share(world, "region", "tst-integrations") == (0, 6, 0, "at_risk")
    for kind in ("lab", "prescription", "referral", "radiology", "admission", "municipal_message"):
        back = {"sentAt": "2024-11-11T05:30:00Z", "returnedAt": "2024-11-11T05:31:00Z"}
        await made(await tried(kind, "passed", **back))
    assert await share(world, "region", "tst-integrations") == (6, 6, 0, "ready")
    assert (await world.get("/round-trips", messageType="lab"))["_meta"]["totalRecords"] == 2
    await made(await tried("lab", "failed", sentAt=FRESH, note="Svaret kom inte."))
    assert await share(world, "region", "tst-integrations") == (5, 6, 0, "at_risk")


async def test_migrated_records_are_reconciled_to_the_last(world: World) -> None:
    body = {"siteId": world.sites["region"], "name": "Gamla journalen", "recordType": "Diagnoser", "sourceCount": 1000}
    source = await made(await post(world, "/migration-sources", "regional_lead", "*", **body))
    assert (await post(world, "/migration-sources", "regional_lead", "*", **body)).status_code == 409
    assert await share(world, "region", "mig-reconciled") == (0, 1000, 0, "at_risk")

    async def counted(at: str, loaded: int, rejected: int, *causes: tuple[str, int]) -> Response:
        return await post(
            world,
            "/migration-counts",
            "regional_lead",
            "*",
            sourceId=source["id"],
            sourceCount=1000,
            loaded=loaded,
            rejected=rejected,
            causes=[{"kind": kind, "cause": "Dubblett", "count": count} for kind, count in causes],
            countedAt=at,
        )

    first = await made(await counted("2024-11-10T06:00:00Z", 990, 8, ("rejected", 8)))
    assert first["unexplained"] == 2
    assert await share(world, "region", "mig-reconciled") == (998, 1000, 0, "at_risk")
    assert len((await world.get("/migration-sources", reconciled=False))["items"]) == 1
    await made(await counted(FRESH, 990, 8, ("rejected", 8), ("not_loaded", 2)))
    assert await share(world, "region", "mig-reconciled") == (1000, 1000, 0, "ready")
    assert (await counted("2024-11-10T07:00:00Z", 1000, 0)).status_code == 409
    assert [each["unexplained"] for each in (await world.get("/migration-counts"))["items"]] == [0, 2]
    late = {**body, "recordType": "Varningar", "sourceCount": 7}
    await made(await post(world, "/migration-sources", "regional_lead", "*", **late))
    assert await share(world, "region", "mig-reconciled") == (1000, 1007, 0, "at_risk")


async def test_rehearsals_keep_what_they_found(world: World) -> None:
    lead = world.token("regional_lead")

    async def planned(kind: str) -> dict[str, Any]:
        body = {"siteId": world.sites["region"], "kind": kind, "title": "Prov", "plannedAt": FRESH}
        return await made(await world.send("POST", "/rehearsals", lead, json=body))

    async def at(rehearsal: dict[str, Any], path: str, **body: Any) -> Response:
        version = (await world.get(f"/rehearsals/{rehearsal['id']}"))["version"]
        return await world.send("POST", f"/rehearsals/{rehearsal['id']}/{path}", lead, version=version, json=body)

    back = await planned("rollback")
    finding = {"text": "Numret till driften var fel.", "severity": "major", "owner": "Driftledare"}
    assert (await at(back, "findings", **finding)).status_code == 409
    short = {"heldAt": FRESH, "outcome": "passed", "stepsTotal": 12, "stepsInTime": 11}
    assert (await at(back, "outcome", **short)).json()["type"] == "urn:driftstart:problem:too-late-to-pass"
    held = await made(await at(back, "outcome", **short | {"outcome": "failed"}))
    assert held["outcome"] == "failed"
    assert (await at(back, "outcome", **short)).json()["type"] == "urn:driftstart:problem:rehearsal-held"
    assert await share(world, "region", "tst-rollback") == (11, 12, 0, "at_risk")
    found = await made(await at(back, "findings", **finding))
    assert found["findings"][0]["closedAt"] is None
    closed = await made(await at(back, "resolutions", number=1, resolution="Numret är rättat och provringt."))
    assert closed["findings"][0]["resolution"] == "Numret är rättat och provringt."
    assert (await at(back, "resolutions", number=1, resolution="Igen.")).status_code == 409
    again = await planned("rollback")
    await made(await at(again, "outcome", **short | {"stepsInTime": 12}))
    assert await share(world, "region", "tst-rollback") == (12, 12, 0, "ready")
    assert [each["outcome"] for each in (await world.get("/rehearsals", kind="rollback"))["items"]].count("failed") == 1


async def test_nobody_reaches_another_site_s_trials(still_world: World) -> None:
    body = {"siteId": still_world.sites["hospital"], "title": "Utanför", "steps": STEPS}
    refused = await post(still_world, "/scenarios", "implementer", OTHER, **body)
    assert refused.json()["type"] == "urn:driftstart:problem:unknown-site"
    scenario = await made(await post(still_world, "/scenarios", **body))
    foreign = still_world.token("reader", OTHER)
    assert (await still_world.send("GET", f"/scenarios/{scenario['id']}", foreign)).status_code == 404
    listed = await still_world.get("/scenarios", foreign, limit=100)
    assert scenario["id"] not in {each["id"] for each in listed["items"]}


async def test_the_database_itself_refuses_what_would_flatter(still_world: World) -> None:
    scenario = await made(
        await post(still_world, "/scenarios", siteId=still_world.sites["hospital"], title="Prov", steps=STEPS)
    )
    run = await made(await post(still_world, "/scenario-runs", scenarioId=scenario["id"], results=FAILED, **RAN))
    for statement in (
        "UPDATE scenario_runs SET outcome = 'passed' WHERE id = :id",
        "DELETE FROM scenario_runs WHERE id = :id",
    ):
        with pytest.raises(Exception, match="permission denied"):
            async with still_world.service.engine.begin() as connection:
                await connection.execute(text(statement), {"id": run["id"]})
