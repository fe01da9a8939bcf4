"""A file becomes organisations: uploaded, read, previewed, committed exactly as previewed, and again without effect."""

import asyncio
import csv
import io
from typing import Any

import pytest
from import_files import FILES, XLSX, workbook
from readiness_world import HOSPITAL, MUNICIPALITY, ROOT, World
from sqlalchemy import text

from readiness_api.imports import committing
from readiness_api.imports.steps import carry_on

HEAD = "HSA-id;Namn;Slag;Överordnad\n"


async def work(world: World) -> None:
    """What the worker does."""
    while await carry_on(world.service.engine, world.service.app.state.objects):
        pass


async def upload(world: World, content: bytes, told: str = "text/csv", name: str = "enheter.csv") -> dict[str, Any]:
    admin = world.token("administrator")
    sent = await world.send("POST", "/uploads", admin, key="", content=content, headers={"Content-Type": told})
    assert sent.status_code == 201, sent.text
    begun = await world.send("POST", "/imports", admin, json={"uploadId": sent.json()["id"], "fileName": name})
    assert begun.status_code == 201, begun.text
    await work(world)
    return await fetch(world, begun.json()["id"])


async def fetch(world: World, id_: str) -> dict[str, Any]:
    return dict(await world.get(f"/imports/{id_}", world.token("administrator")))


async def preview(world: World, import_: dict[str, Any], **more: Any) -> dict[str, Any]:
    mapping = {**import_["mapping"], "defaultParentId": world.organisations["region"], "defaultKind": "unit", **more}
    path = f"/imports/{import_['id']}/preview"
    asked = await world.send(
        "POST", path, world.token("administrator"), key="", version=import_["version"], json={"mapping": mapping}
    )
    assert asked.status_code == 200, asked.text
    await work(world)
    return await fetch(world, import_["id"])


async def ask_commit(world: World, import_: dict[str, Any], hash_: str | None = None) -> Any:
    body = {"previewHash": hash_ or import_["previewHash"]}
    path = f"/imports/{import_['id']}/commit"
    return await world.send("POST", path, world.token("administrator"), key="", version=import_["version"], json=body)


async def commit(world: World, import_: dict[str, Any]) -> dict[str, Any]:
    asked = await ask_commit(world, import_)
    assert asked.status_code == 200, asked.text
    await work(world)
    return await fetch(world, import_["id"])


async def rows(world: World, import_: dict[str, Any], **more: Any) -> list[dict[str, Any]]:
    found = await world.get(
        "/import-rows", world.token("administrator"), limit=100, **{"import": import_["id"]}, **more
    )
    return list(found["items"])


async def named(world: World, hsa_id: str) -> dict[str, Any]:
    found = await world.get("/organisations", q=hsa_id)
    assert found["items"], hsa_id
    return dict(found["items"][0])


async def test_an_hsa_export_becomes_organisations_and_again_changes_nothing(world: World) -> None:
    read = await upload(world, (FILES / "hsa-export.csv").read_bytes())
    assert (read["status"], read["rowCount"], read["columns"][0]) == ("read", 4, "hsaIdentity")
    assert read["mapping"]["columns"].keys() == {
        "hsaId", "name", "path", "municipalityCode", "organisationNumber", "validFrom", "validTo", "kind",
    }  # fmt: skip
    previewed = await preview(world, read)
    assert previewed["counts"] == {"create": 3, "update": 0, "unchanged": 0, "reject": 1}, await rows(world, previewed)
    bad = (await rows(world, previewed, outcome="reject"))[0]
    assert bad["line"] == 5
    assert {(error["column"], error["flaw"], error["valueClass"]) for error in bad["errors"]} == {
        ("ou", "missing", "empty"),
        ("hsaMunicipalityCode", "municipality_code", "text"),
        ("startDate", "day", "text"),
    }
    assert (await world.get("/organisations", q="SE2321000131-E0"))["items"] == []
    committed = await commit(world, previewed)
    assert committed["status"] == "committed"
    ward = await named(world, "SE2321000131-E000000000011")
    assert ward["lineage"] == [ROOT, "SE2321000131-E000000000010", ward["hsaId"]]
    assert (ward["name"], ward["kind"], ward["validFrom"]) == ("Avdelning 1, medicin", "unit", "2015-03-01")
    centre = await named(world, "SE2321000131-E000000000012")
    assert (centre["municipalityCode"], centre["validFrom"]) == ("0114", "2014-01-01")
    again = await preview(world, await upload(world, (FILES / "hsa-export.csv").read_bytes()))
    assert again["counts"] == {"create": 0, "update": 0, "unchanged": 3, "reject": 1}
    refused = await ask_commit(world, again)
    assert refused.json()["type"].endswith(":import-changes-nothing")
    await world.service.place_all()
    feed = await world.get("/changes", world.token("auditor"), limit=1000)
    entries = [each for each in feed["items"] if each["entityId"] == ward["id"]]
    assert [(each["action"], each["state"], each["actor"]["role"]) for each in entries] == [
        ("imported", ward, "administrator")
    ]
    last = [each for each in feed["items"] if each["entityId"] == committed["id"]][-1]
    assert last["state"] == committed


async def test_a_bundle_of_the_swedish_base_profiles(world: World) -> None:
    content = (FILES / "se-base-bundle.json").read_bytes()
    read = await upload(world, content, "application/json", "bundle.json")
    kinds = await world.get(
        "/import-values",
        world.token("administrator"),
        **{"import": read["id"], "column": read["mapping"]["columns"]["kind"]},
    )
    assert {value["value"]: value["kind"] for value in kinds["items"]} == {"43741000": "unit", "143591000052106": None}
    previewed = await preview(world, read, kinds={"143591000052106": "private_provider"})
    assert previewed["counts"] == {"create": 3, "update": 0, "unchanged": 0, "reject": 1}, await rows(world, previewed)
    assert (await rows(world, previewed, outcome="reject"))[0]["errors"][0]["flaw"] == "resource_type"
    assert (await commit(world, previewed))["status"] == "committed"
    provider = await named(world, "SE5565939130-E000000000020")
    assert (provider["kind"], provider["organisationNumber"]) == ("private_provider", "5565939130")
    for hsa_id in ("SE2321000131-E000000000021", "SE5565939130-E000000000022"):
        assert (await named(world, hsa_id))["parentId"] == provider["id"]


async def test_excel_with_dates_codes_and_a_move(world: World) -> None:
    sheet = [
        ["HSA-id", "Namn", "Slag", "Överordnad", "Kommunkod", "Giltig från", "Giltig till", "Tillval"],
        ["SE2321000131-X1", "Enhet", "Enhet", HOSPITAL, "0180", ("day", 45292), 45657, None],
        [MUNICIPALITY, "Prov municipality", "Kommun", None, 114, None, None, None],
        [HOSPITAL, "Prov hospital", None, "SE2321000131-X2", None, None, None, None],
        ["SE2321000131-X2", "Förvaltning", "förvaltning", ROOT, None, None, None, None],
        ["SE2321000131-X3", "Ring", "enhet", "SE2321000131-X4", None, None, None, None],
        ["SE2321000131-X4", "Ring", "enhet", "SE2321000131-X3", None, None, None, None],
        ["SE2321000131-X5", "Kommun", "kommun", ROOT, "1491", None, None, "1, 3"],
    ]
    previewed = await preview(world, await upload(world, workbook(sheet), XLSX, "enheter.xlsx"))
    outcomes = {row["hsaId"]: row for row in await rows(world, previewed)}
    assert previewed["affectedSites"] == 1
    assert outcomes[MUNICIPALITY]["errors"][0]["flaw"] == "zero_lost"
    assert outcomes["SE2321000131-X3"]["errors"][0]["flaw"] == "cycle"
    assert outcomes[HOSPITAL]["changes"] == [{"field": "above", "before": ROOT, "after": "SE2321000131-X2"}]
    assert (await commit(world, previewed))["status"] == "committed"
    unit = await named(world, "SE2321000131-X1")
    assert (unit["validFrom"], unit["validTo"], unit["municipalityCode"]) == ("2024-01-01", "2024-12-31", "0180")
    assert unit["lineage"] == [ROOT, "SE2321000131-X2", HOSPITAL, "SE2321000131-X1"]
    assert (await world.get(f"/sites/{world.sites['hospital']}"))["lineage"] == [ROOT, "SE2321000131-X2", HOSPITAL]
    assert (await named(world, "SE2321000131-X5"))["options"] == [1, 3]


async def test_only_what_was_previewed_is_committed(world: World) -> None:
    file = f"{HEAD}SE2321000131-N1;Ny;Enhet;{ROOT}\n".encode()
    previewed = await preview(world, await upload(world, file))
    assert (await preview(world, previewed))["previewHash"] == previewed["previewHash"]
    previewed = await fetch(world, previewed["id"])
    other = await ask_commit(world, previewed, "0" * 64)
    assert other.json()["type"].endswith(":import-other-preview")
    admin = world.token("administrator")
    renamed = {"name": "Annat"}
    path = f"/organisations/{world.organisations['other']}"
    assert (await world.send("PATCH", path, admin, version=1, json=renamed)).status_code == 200
    stale = await ask_commit(world, previewed)
    assert (stale.status_code, stale.json()["type"]) == (409, "urn:driftstart:problem:import-tree-changed")
    again = await preview(world, previewed)
    assert again["previewHash"] != previewed["previewHash"]
    asked = await asyncio.gather(*(ask_commit(world, again) for _ in range(3)))
    assert sorted(answer.status_code for answer in asked) == [200, 412, 412]
    held = await world.send("PATCH", path, admin, version=2, json={"name": "Nej"})
    assert held.json()["type"].endswith(":import-under-way")
    await work(world)
    assert (await fetch(world, again["id"]))["status"] == "committed"


async def test_a_commit_cut_off_goes_on_where_it_was(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(committing, "ROWS_A_STEP", 2)
    file = HEAD + "".join(f"SE2321000131-C{n};Enhet {n};Enhet;{ROOT}\n" for n in range(5))
    previewed = await preview(world, await upload(world, file.encode()))
    assert (await ask_commit(world, previewed)).status_code == 200
    real, calls = committing._create, 0

    async def dies(*given: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise ConnectionResetError("killed")
        return await real(*given)

    monkeypatch.setattr(committing, "_create", dies)
    with pytest.raises(ConnectionResetError):
        await work(world)
    half = await fetch(world, previewed["id"])
    assert (half["status"], half["progress"]) == ("committing", 2)
    await work(world)
    assert (await fetch(world, previewed["id"]))["status"] == "committed"
    assert (await world.get("/organisations", q="SE2321000131-C"))["_meta"]["totalRecords"] == 5


async def test_rejected_rows_come_back_mendable_and_harmless(world: World) -> None:
    sheet = f'{HEAD}"=HYPERLINK(""x"")";+46;Enhet;{ROOT}\nSE2321000131-P1;Anna 19121212-1212;Enhet;{ROOT}\n'
    previewed = await preview(world, await upload(world, b"\xef\xbb\xbf" + sheet.replace(";", ",").encode()))
    assert previewed["counts"]["reject"] == 2
    answer = await world.send("GET", f"/imports/{previewed['id']}/rejected", world.token("administrator"))
    assert answer.text.startswith("\ufeffRad;Skäl;HSA-id")
    table = list(csv.reader(io.StringIO(answer.text.removeprefix("\ufeff")), delimiter=";"))
    assert table[1][2:4] == ['\'=HYPERLINK("x")', "'+46"]
    assert "1212-1212" not in answer.text
    async with world.service.engine.connect() as connection:
        kept = await connection.execute(text("SELECT string_agg(cells::text, '') FROM import_rows"))
    assert "1212-1212" not in kept.scalar_one()
    mended = answer.text.replace('\'=HYPERLINK(""x"")', "SE2321000131-P2")
    again = await preview(world, await upload(world, mended.encode()))
    assert [row["name"] for row in await rows(world, again, outcome="create")] == ["+46"]


@pytest.mark.parametrize(
    ("content", "told", "says"),
    [
        ("HSA-id;Namn\nSE1;Åsa\n".encode("cp1252"), "text/csv", "UTF-8"),
        (b'HSA-id;Namn\nSE1;"halv\n', "text/csv", "Citattecknen"),
        (b"\n\n", "text/csv", "tom"),
        (b'{"resourceType": "Patient"}', "application/json", "Bundle"),
        (b'{"resourceType": "Bundle", "entry": [', "application/json", "JSON"),
        (workbook([], sheet='<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), XLSX, "50000"),
        (workbook([], sheet='<row r="1"><c r="XFD1"><v>1</v></c></row>'), XLSX, "200 kolumner"),
    ],
)
async def test_what_can_not_be_read_says_why(world: World, content: bytes, told: str, says: str) -> None:
    found = await upload(world, content, told)
    assert found["status"] == "unreadable"
    assert says in found["problem"]["sv"]
    refused = await world.send(
        "POST",
        f"/imports/{found['id']}/preview",
        world.token("administrator"),
        key="",
        version=found["version"],
        json={"mapping": {"columns": {"hsaId": 0, "name": 1}}},
    )
    assert refused.json()["type"].endswith(":import-not-now")


async def test_a_saved_mapping_is_proposed_for_the_same_headings(world: World) -> None:
    file = f"Kod;Benämning på enheten\nSE2321000131-M1;Ny\n{ROOT};Provregionen\n".encode()
    read = await upload(world, file)
    assert read["mapping"]["columns"] == {}
    admin, path = world.token("administrator"), f"/imports/{read['id']}/preview"
    lacking = {"mapping": {"columns": {"hsaId": 0}}}
    refused = await world.send("POST", path, admin, key="", version=read["version"], json=lacking)
    assert refused.json()["type"].endswith(":import-mapping")
    mapping = {"columns": {"hsaId": 0, "name": 1}, "kinds": {"x": "unit"}, "defaultKind": "unit"}
    new = {"name": "Vårt system", "columns": read["columns"], "mapping": mapping}
    saved = await world.send("POST", "/import-mappings", admin, json=new)
    assert saved.status_code == 201, saved.text
    assert (await world.send("POST", "/import-mappings", admin, json=new)).status_code == 409
    again = await upload(world, file)
    assert again["mapping"] == saved.json()["mapping"]
    changed = {"columns": read["columns"], "mapping": {**mapping, "defaultKind": "hospital"}}
    path = f"/import-mappings/{saved.json()['id']}"
    assert (await world.send("PATCH", path, admin, version=1, json=changed)).json()["version"] == 2
    withdrawn = await world.send("POST", f"/imports/{again['id']}/withdraw", admin, key="", version=again["version"])
    assert withdrawn.json()["status"] == "withdrawn"
    local = world.token("administrator", HOSPITAL)
    assert (await world.send("POST", "/import-mappings", local, json=new)).status_code == 403


async def test_a_file_that_is_gone_stops_nothing_else(world: World) -> None:
    file = f"{HEAD}SE2321000131-G1;Ny;Enhet;{ROOT}\n".encode()
    admin = world.token("administrator")
    sent = await world.send("POST", "/uploads", admin, key="", content=file, headers={"Content-Type": "text/csv"})
    body = {"uploadId": sent.json()["id"], "fileName": "enheter.csv"}
    named = await world.send("POST", "/imports", admin, json={**body, "fileName": "Anna 19121212-1212.csv"})
    assert named.json()["type"].endswith(":personal-number")
    begun = await world.send("POST", "/imports", admin, json=body)
    await world.service.app.state.objects.remove(world.programme, sent.json()["id"])
    await work(world)
    gone = await fetch(world, begun.json()["id"])
    assert (gone["status"], "fillagret" in gone["problem"]["sv"]) == ("unreadable", True)
    assert (await upload(world, file))["status"] == "read"
