"""Old and new side by side: who runs what, where care crosses, which routine holds, and how the old is retired."""

from typing import Any

import pytest
from described import assert_answered, assert_described
from readiness_world import HOSPITAL, MUNICIPALITY, OTHER, World

from chassis.ids import new_id
from chassis.testing import RunningService
from readiness_api.reference.shipped import fixed_id

EXERCISE = fixed_id("programme", "november-2024")


class Coexistence:
    """A world with an old and a new system, and a flow from the hospital to the municipality."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.admin = world.token("administrator")
        self.systems: dict[str, Any] = {}
        self.flow: dict[str, Any] = {}

    async def create(self, path: str, body: dict[str, Any], token: str | None = None) -> dict[str, Any]:
        answer = await self.world.send("POST", path, token or self.admin, json=body)
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    async def begin(self) -> None:
        for code in ("old", "new"):
            body = {"code": code, "name": f"Systemet {code}", "kind": code}
            self.systems[code] = await self.create("/systems", body)
        ends = {f"{end}OrganisationId": self.world.organisations[name] for end, name in
                (("from", "hospital"), ("to", "municipality"))}  # fmt: skip
        self.flow = await self.create(
            "/care-flows", {"name": "Utskrivning", **ends}, self.world.token("implementer", HOSPITAL)
        )

    async def use(self, place: str, system: str, first: str | None = None, last: str | None = None) -> dict[str, Any]:
        body = {"organisationId": self.world.organisations[place], "systemId": self.systems[system]["id"],
                "usedFrom": first, "usedTo": last}  # fmt: skip
        return await self.create("/system-uses", body)

    async def crossings(self, on: str, **more: Any) -> list[tuple[str, str, str, str | None]]:
        found = await self.world.get("/crossings", on=on, **more)
        return [(each["crossing"], each["sends"]["side"], each["receives"]["side"], each["lack"])
                for each in found["items"]]  # fmt: skip


@pytest.fixture
async def old_and_new(world: World) -> Coexistence:
    made = Coexistence(world)
    await made.begin()
    return made


async def test_a_crossing_begins_and_ends_with_the_systems_and_lacks_its_routine_until_written(
    old_and_new: Coexistence,
) -> None:
    made, world = old_and_new, old_and_new.world
    assert await made.crossings("2024-11-11") == [("unknown", "unknown", "unknown", "none_written")]
    await made.use("hospital", "old", None, "2024-11-11")
    await made.use("hospital", "new", "2024-11-12")
    municipal = await made.use("municipality", "old")
    assert await made.crossings("2024-11-11") == []
    assert await made.crossings("2024-11-12") == [("crosses", "new", "old", "none_written")]
    line = world.token("site_manager", MUNICIPALITY)
    body = {
        "careFlowId": made.flow["id"], "name": "Utskrivning", "text": "Ring mottagaren.",
        "lineOwner": "Verksamhetschef", "validFrom": "2024-11-12", "expiresOn": "2024-11-30",
    }  # fmt: skip
    elsewhere = await world.send("POST", "/coexistence-routines", world.token("implementer", OTHER), json=body)
    assert elsewhere.json()["type"] == "urn:driftstart:problem:unknown-flow"
    routine = await made.create("/coexistence-routines", body, line)
    assert await made.crossings("2024-11-30") == [("crosses", "new", "old", None)]
    assert await made.crossings("2024-11-30", lacking=True) == []
    assert await made.crossings("2024-12-01", lacking=True) == [("crosses", "new", "old", "expired")]
    path = f"/coexistence-routines/{routine['id']}"
    longer = {name: value for name, value in body.items() if name != "careFlowId"}
    longer |= {"expiresOn": "2025-05-31", "reason": "Etapp 2 flyttad."}
    assert (await world.send("PUT", path, world.token("implementer", OTHER), version=1, json=longer)).status_code == 404
    assert (await world.send("PUT", path, line, version=1, json=longer)).json()["version"] == 2
    assert (await world.send("PUT", path, line, version=1, json=longer)).status_code == 412
    assert await made.crossings("2024-12-01", lacking=True) == []
    why = {"reason": "Ersatt."}
    assert (await world.send("POST", f"{path}/withdraw", line, version=2, json=why)).json()["status"] == "withdrawn"
    again = await world.send("POST", f"{path}/withdraw", line, version=3, json=why)
    assert again.json()["type"] == "urn:driftstart:problem:routine-withdrawn"
    assert await made.crossings("2024-12-01") == [("crosses", "new", "old", "withdrawn")]
    period = f"/system-uses/{municipal['id']}/period"
    until = {"usedFrom": None, "usedTo": "2024-12-31", "reason": "Kommunen byter."}
    assert (await world.send("POST", period, made.admin, version=1, json=until)).status_code == 200
    await made.use("municipality", "new", "2025-01-01")
    assert await made.crossings("2025-01-01") == []
    ended = {"endedOn": "2024-11-20", "reason": "Flödet upphör."}
    assert (
        await world.send("POST", f"/care-flows/{made.flow['id']}/end", made.admin, version=1, json=ended)
    ).status_code == 200
    assert await made.crossings("2024-12-01") == []
    await assert_described(world, system="SystemAnswer", system_use="UseAnswer", care_flow="FlowAnswer",
                           coexistence_routine="RoutineAnswer")  # fmt: skip
    for address, entity in (("/systems", "system"), ("/system-uses", "system_use"), ("/care-flows", "care_flow"),
                            ("/coexistence-routines", "coexistence_routine")):  # fmt: skip
        await assert_answered(world, address, entity)


async def test_what_is_refused_says_why_and_changes_nothing(old_and_new: Coexistence) -> None:
    made, world = old_and_new, old_and_new.world
    await made.use("hospital", "old", "2024-01-01", "2024-11-12")
    place, system = world.organisations["hospital"], made.systems["old"]["id"]
    use = {"organisationId": place, "systemId": system}
    flow = {"name": "x", "fromOrganisationId": place, "toOrganisationId": place}
    routine = {"careFlowId": made.flow["id"], "name": "x", "text": "x", "lineOwner": "x",
               "validFrom": "2024-11-12", "expiresOn": "2024-11-11"}  # fmt: skip
    for path, body, status, name in (
        ("/systems", {"code": "old", "name": "En till", "kind": "old"}, 409, "system-known"),
        ("/systems", {"code": "x", "name": "x", "kind": "middle"}, 422, "invalid-request"),
        ("/system-uses", {**use, "usedFrom": "2024-11-12"}, 409, "use-overlaps"),
        ("/system-uses", {**use, "usedFrom": "2025-02-01", "usedTo": "2025-01-01"}, 422, "use-ends-first"),
        ("/system-uses", {**use, "systemId": str(new_id())}, 422, "use-unknown-place"),
        ("/care-flows", flow, 422, "flow-unknown-place"),
        ("/coexistence-routines", routine, 422, "routine-ends-first"),
        ("/coexistence-routines", {**routine, "careFlowId": place}, 422, "unknown-flow"),
        ("/coexistence-routines", {**routine, "text": "Se 19640823-3234"}, 422, "personal-number"),
        ("/coexistence-routines", {**routine, "expiresOn": None}, 422, "invalid-request"),
    ):
        answer = await world.send("POST", path, made.admin, json=body)
        assert (answer.status_code, answer.json()["type"]) == (status, f"urn:driftstart:problem:{name}"), answer.text
    local = world.token("regional_lead", OTHER)
    assert (await world.send("POST", "/system-uses", local, json=use)).status_code == 422
    assert (
        await world.send("POST", "/systems", local, json={"code": "y", "name": "y", "kind": "old"})
    ).status_code == 403
    assert (await world.get("/system-uses"))["_meta"]["totalRecords"] == 1
    assert (await world.get("/coexistence-routines"))["items"] == []


async def test_a_retirement_that_does_not_fit_a_wave_is_pointed_out(old_and_new: Coexistence) -> None:
    made, world = old_and_new, old_and_new.world
    retire = {
        "readOnlyFrom": "2024-11-12", "licenceEnds": "2024-12-31", "lastReturnOn": "2025-01-31",
        "kept": [{"what": "Journaltext", "where": "E-arkiv"}], "reason": "Avtalet.",
    }  # fmt: skip
    path = f"/systems/{made.systems['old']['id']}/retirement"
    assert (await world.send("POST", path, made.admin, version=1, json=retire)).status_code == 200
    assert (await world.send("POST", path, made.admin, version=1, json=retire)).status_code == 412

    async def conflicts() -> list[tuple[str, str | None]]:
        return [(each["conflict"], each["waveId"]) for each in (await world.get("/system-conflicts"))["items"]]

    own = ("licence_ends_before_last_return", None)
    assert await conflicts() == [own]
    await made.use("hospital", "old")
    assert await conflicts() == [own]
    moved = {"plannedAt": "2025-03-04T04:00:00+01:00", "reason": "Testen."}
    dates = f"/waves/{world.wave}/dates"
    assert (await world.send("POST", dates, made.admin, version=1, json=moved)).status_code == 200
    assert await conflicts() == [
        ("read_only_before_go_live", world.wave),
        own,
        ("licence_ends_before_go_live", world.wave),
        ("no_return_at_go_live", world.wave),
    ]
    without = {"plannedAt": None, "reason": "Inget datum."}
    assert (await world.send("POST", dates, made.admin, version=2, json=without)).status_code == 200
    assert await conflicts() == [("wave_without_date", world.wave), own]


async def test_the_map_shows_what_is_run_in_each_municipality(loaded: RunningService) -> None:
    token = loaded.identity.token("reader")

    async def map_on(day: str) -> dict[str, str]:
        answer = await loaded.call("GET", "/coexistence-map", token=token, programme=EXERCISE, params={"on": day})
        assert answer.status_code == 200, answer.text
        assert all(each["synthetic"] for each in answer.json()["municipalities"])
        return {each["code"]: each["side"] for each in answer.json()["municipalities"]}

    before, after = await map_on("2024-11-11"), await map_on("2024-11-13")
    assert len(before) == len(after) == 49
    assert set(before.values()) == {"old"}
    assert {code for code, side in after.items() if side == "both"} == {
        "1442", "1443", "1452", "1463", "1465", "1466", "1490", "1491",
    }  # fmt: skip
    answer = await loaded.call(
        "GET", "/crossings", token=token, programme=EXERCISE, params={"on": "2024-12-01", "lacking": True}
    )
    lacks = {each["flowName"]: each["lack"] for each in answer.json()["items"]}
    assert lacks["Prov från barnkliniken till laboratoriet"] == "expired"
    assert lacks["Överflyttning av patient"] == "none_written"
    unknown = await loaded.call("GET", "/coexistence-map", token=token, programme=fixed_id("programme", "vgr"))
    assert {each["side"] for each in unknown.json()["municipalities"]} == {"unknown"}
