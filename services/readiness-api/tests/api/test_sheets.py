"""A checklist out as a spreadsheet, edited, and in again."""

import io
import zipfile
from typing import Any

import pytest
import xlsxwriter
from bulk_acts import apply, rows
from httpx import Response
from python_calamine import CalamineWorkbook
from readiness_world import HOSPITAL, OTHER, World

from readiness_api.sheets.rules import COLUMNS, Column

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Grid = list[list[Any]]


async def fetch(world: World, site: str = "hospital") -> tuple[str, Grid, Grid, bytes]:
    """The checklist's id, and both sheets of its workbook as text."""
    checklist = await world.checklist(site)
    answer = await world.send("GET", f"/checklists/{checklist['id']}/sheet", world.token("implementer"))
    assert answer.status_code == 200, answer.text
    book = CalamineWorkbook.from_filelike(io.BytesIO(answer.content))
    return (
        checklist["id"],
        *(book.get_sheet_by_name(name).to_python() for name in ("Checklista", "Driftstart")),
        (answer.content),
    )


def written(lines: Grid, about: Grid) -> bytes:
    into = io.BytesIO()
    with xlsxwriter.Workbook(into, {"strings_to_formulas": False}) as book:
        for name, held in (("Checklista", lines), ("Driftstart", about)):
            sheet = book.add_worksheet(name)
            for number, line in enumerate(held):
                sheet.write_row(number, 0, line)
    return into.getvalue()


def line_of(lines: Grid, code: str) -> list[Any]:
    return next(line for line in lines if line[COLUMNS.index(Column.CODE)] == code)


def put(lines: Grid, code: str, **cells: Any) -> None:
    for name, value in cells.items():
        line_of(lines, code)[COLUMNS.index(Column[name])] = value


async def bring(world: World, token: str, checklist: str, content: bytes, told: str = XLSX) -> Response:
    headers = {"Content-Type": told}
    return await world.send("POST", f"/checklists/{checklist}/sheet", token, content=content, headers=headers)


async def test_out_edited_and_in_again(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    checklist, lines, about, content = await fetch(world)
    assert lines[0] == [column.value for column in COLUMNS]
    untouched = (await bring(world, token, checklist, content)).json()
    assert (untouched["toChange"], untouched["refused"]) == (0, 0)
    assert untouched["unchanged"] == len(lines) - 1

    put(lines, "tra-paper", STATUS="klar", OWNER_LINE="Verksamhetschef")
    put(lines, "tst-downtime-drill", STATUS="Stopp", REASON="Övningen\r\när flyttad.")
    put(lines, "trn-completed", STATUS="Klar")
    made = await bring(world, token, checklist, written(lines, about))
    assert made.status_code == 201, made.text
    bulk = made.json()
    assert (bulk["kind"], bulk["checklistId"], bulk["toChange"], bulk["refused"]) == ("sheet", checklist, 2, 1)
    why = {row["code"]: row["why"] for row in await rows(world, token, bulk["id"]) if row["outcome"] == "refused"}
    assert why == {"trn-completed": "measured"}
    assert (await world.item("hospital", "tra-paper"))["status"] == "not_started"

    assert (await apply(world, token, bulk))["applied"] == 2
    assert (await world.item("hospital", "tra-paper"))["ownerLine"] == "Verksamhetschef"
    assert (await world.item("hospital", "tst-downtime-drill"))["reason"] == "Övningen\när flyttad."
    again = (await bring(world, token, checklist, written(lines, about))).json()
    assert again["toChange"] == 0
    undo = (await world.send("POST", f"/bulk-changes/{bulk['id']}/undo", token)).json()
    assert (await apply(world, token, undo))["applied"] == 2
    assert (await world.item("hospital", "tra-paper"))["status"] == "not_started"


async def test_a_row_changed_here_since_is_flagged_only_where_it_was_edited(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    checklist, lines, about, _ = await fetch(world)
    for code in ("tra-paper", "tst-downtime-drill"):
        await world.answer(await world.item("hospital", code), token, status="in_progress")
    put(lines, "tra-paper", STATUS="Klar")
    bulk = (await bring(world, token, checklist, written(lines, about))).json()
    assert (bulk["toChange"], bulk["refused"]) == (0, 1)
    (stale,) = [row for row in await rows(world, token, bulk["id"]) if row["outcome"] == "refused"]
    assert (stale["code"], stale["why"], stale["before"]["status"]) == ("tra-paper", "changed_since", "in_progress")


async def test_every_fault_says_row_column_expected_and_fix(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    checklist, lines, about, _ = await fetch(world)
    put(lines, "tra-paper", STATUS="Färdig")
    put(lines, "tst-downtime-drill", STATUS="Pågår", COMMENT="Ring 19121212-1212")
    put(lines, "its-known-issues", STATUS="Pågår", OWNER_LINE="x" * 201)
    put(lines, "sch-local-project", STATUS="Stopp")
    lines.append(["not-an-id", "", "ny-kod", *[""] * (len(COLUMNS) - 3)])
    lines.append(list(line_of(lines, "tra-first-hour")))
    put(lines, "tra-first-hour", STATUS="Pågår")
    bulk = (await bring(world, token, checklist, written(lines, about))).json()
    refused = [row for row in await rows(world, token, bulk["id"]) if row["outcome"] == "refused"]
    faults = {(fault["row"], fault["column"]) for row in refused for fault in row["faults"]}
    at = {line[COLUMNS.index(Column.CODE)]: number for number, line in reversed(list(enumerate(lines, start=1)))}
    assert faults == {
        (at["tra-paper"], "Status"),
        (at["tst-downtime-drill"], "Kommentar"),
        (at["its-known-issues"], "Ägare i linjen"),
        (len(lines) - 1, "Kod"),
        (len(lines), "Kod"),
    }
    assert [row["why"] for row in refused if row["code"] == "sch-local-project"] == ["reason_missing"]
    assert all(fault["expected"]["sv"] and fault["fix"]["en"] for row in refused for fault in row["faults"])


async def test_nothing_becomes_a_formula(world: World) -> None:
    token = world.token("implementer", HOSPITAL)
    evil = '=HYPERLINK("https://evil.example","klicka")'
    item = await world.item("hospital", "tra-paper")
    assert (await world.answer(item, token, status="blocked", reason=evil, comment="@SUM(A1)")).status_code == 200
    checklist, lines, _, content = await fetch(world)
    assert line_of(lines, "tra-paper")[COLUMNS.index(Column.REASON)] == evil
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet and "hyperlink" not in sheet.lower()
    assert "<sheetProtection" in sheet and "<dataValidation " in sheet
    assert 'hidden="1"' in sheet
    assert (await bring(world, token, checklist, content)).json()["toChange"] == 0


def bomb() -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "x")
        packed.writestr("xl/workbook.xml", "x")
        for number in range(40):
            packed.writestr(f"xl/worksheets/sheet{number}.xml", b"<row/>" * 160_000)
    return into.getvalue()


@pytest.mark.parametrize(
    ("content", "told", "status", "name"),
    [
        (b"PK\x03\x04 no zip", XLSX, 422, "not-a-sheet"),
        (b"", XLSX, 422, "not-a-sheet"),
        (bomb(), XLSX, 422, "not-a-sheet"),
        (written([["Helt", "annat"]], [["x"]]), XLSX, 422, "not-a-sheet"),
        (written([[column.value for column in COLUMNS]], [["of-another"]]), XLSX, 422, "sheet-of-another-checklist"),
        (b"a;b", "text/csv", 415, "unsupported-media-type"),
        (b"x" * 2_000_001, XLSX, 413, "too-large"),
    ],
    ids=["no-zip", "empty", "bomb", "other-headings", "other-checklist", "csv", "too-large"],
)
async def test_a_hostile_file_changes_nothing(
    still_world: World, content: bytes, told: str, status: int, name: str
) -> None:
    checklist = await still_world.checklist("hospital")
    answer = await bring(still_world, still_world.token("implementer", HOSPITAL), checklist["id"], content, told)
    assert (answer.status_code, answer.json()["type"]) == (status, f"urn:driftstart:problem:{name}")


async def test_another_organisation_s_checklist_is_not_handed_out(still_world: World) -> None:
    checklist = await still_world.checklist("hospital")
    path = f"/checklists/{checklist['id']}/sheet"
    assert (await still_world.send("GET", path, still_world.token("implementer", OTHER))).status_code == 404
    brought = await bring(still_world, still_world.token("implementer", OTHER), checklist["id"], b"")
    assert brought.status_code == 404
