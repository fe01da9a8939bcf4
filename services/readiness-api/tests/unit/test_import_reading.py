"""What cells and files are taken for."""

import io
import json
import tempfile
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from import_files import workbook

from readiness_api.imports import fields, reading, workbooks
from readiness_api.imports.fields import Field, FlawedError
from readiness_api.imports.rejected import harmless
from readiness_api.imports.rules import Mapped, read
from readiness_api.imports.suggesting import suggested
from readiness_api.imports.unreadable import UnreadableError


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2024-11-12", "2024-11-12"),
        ("2024/1/2", "2024-01-02"),
        ("20241112", "2024-11-12"),
        ("2024-11-12 00:00:00", "2024-11-12"),
        ("2024-11-12T04:00:00+01:00", "2024-11-12"),
        ("20231231230000Z", "2024-01-01"),
        (45608, "2024-11-12"),
        ("45608", "2024-11-12"),
        ({"n": 44146}, "2024-11-12"),
        ("2024-02-30", None),
        ("12/11/2024", None),
        (12, None),
        ("igår", None),
        (True, None),
    ],
)
def test_days(cell: Any, expected: str | None) -> None:
    if expected is None:
        with pytest.raises(FlawedError):
            fields.day(cell)
    else:
        assert fields.day(cell) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("reader", "cell", "expected"),
    [
        (fields.municipality_code, "0114", "0114"),
        (fields.municipality_code, 1490, "1490"),
        (fields.municipality_code, 114, None),
        (fields.organisation_number, "232100-0131", "2321000131"),
        (fields.organisation_number, 162321000131, "2321000131"),
        (fields.organisation_number, "232100", None),
        (fields.options, "1, 3", [1, 3]),
        (fields.options, "3 och 1", [1, 3]),
        (fields.options, 2, [2]),
        (fields.options, "inga", []),
        (fields.options, "4", None),
        (fields.flag, "Ja", True),
        (fields.flag, False, False),
        (fields.flag, "kanske", None),
        (fields.path, "OU=Avd 1\\, A, O = X ,C=SE", "ou=avd 1\\, a,o=x,c=se"),
        (fields.line, "  två   ord\u00a0här ", "två ord här"),
        (fields.line, "x" * 201, None),
    ],
)
def test_cells(reader: Any, cell: Any, expected: Any) -> None:
    if expected is None:
        with pytest.raises(FlawedError):
            reader(cell)
    else:
        assert reader(cell) == expected


def test_an_empty_cell_says_nothing_and_a_wrong_one_says_what_stood_there() -> None:
    mapped = Mapped({Field.HSA_ID: 0, Field.NAME: 1, Field.VALID_TO: 2, Field.KIND: 3}, {"avd": "unit"})
    said = read(["SE2321000131-A", " Namn ", "", "AVD"], mapped, 4)
    assert said.values == {Field.HSA_ID: "SE2321000131-A", Field.NAME: "Namn", Field.KIND: "unit"}
    wrong = read(["2321000131", "N", 7, "okänt", "för mycket"], mapped, 4)
    assert {(error.column, error.flaw.value, error.value_class) for error in wrong.errors} == {
        (None, "more_cells", "text"),
        (0, "hsa_id", "text"),
        (2, "day", "number"),
        (3, "kind", "text"),
    }


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["hsaIdentity", "ou", "dn"], {Field.HSA_ID: 0, Field.NAME: 1, Field.PATH: 2}),
        (["Namn", "HSA-id", "Kommunkod"], {Field.HSA_ID: 1, Field.NAME: 0, Field.MUNICIPALITY_CODE: 2}),
        (["Telefon"], {}),
    ],
)
def test_headings_suggest_their_fields(headings: list[str], expected: dict[Field, int]) -> None:
    assert suggested(headings) == expected


def lines(format_: str, content: bytes) -> list[dict[str, Any]]:
    with tempfile.NamedTemporaryFile() as file:
        file.write(content)
        file.flush()
        out = io.StringIO()
        reading.write(format_, Path(file.name), out)
    return [json.loads(line) for line in out.getvalue().split("\n") if line]


texts = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\r\n\x00"), max_size=12)


@given(st.lists(st.lists(texts, min_size=2, max_size=4), min_size=1, max_size=6), st.sampled_from(";,"), st.booleans())
def test_a_table_is_read_as_it_was_written(table: list[list[str]], delimiter: str, marked: bool) -> None:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    content = "\r\n".join(delimiter.join(map(quoted, row)) for row in [["A", "B", "C", "D"], *table])
    found = lines("csv", content.encode("utf-8-sig" if marked else "utf-8"))
    rows = [reading._trimmed([reading._bounded(cell) for cell in row]) for row in table]
    assert [line["cells"] for line in found[1:-1]] == [row for row in rows if row]


def test_personal_numbers_never_leave_the_reading_process() -> None:
    found = lines("csv", b"A;B\nTel till 19121212-1212;x\n")
    assert "1212-1212" not in json.dumps(found)
    assert fields.MASKED in found[1]["cells"][0]


def test_a_workbook_s_dates_in_either_epoch() -> None:
    rows = [["A", "B"], ["x", ("day", 45608)], ["y", 45608]]
    assert [line["cells"] for line in lines("xlsx", workbook(rows))[1:-1]] == [["x", "2024-11-12"], ["y", 45608]]
    old = lines("xlsx", workbook([["A", "B"], ["y", 44146]], since_1904=True))
    assert fields.day(old[1]["cells"][1]) == date(2024, 11, 12)


def test_a_bomb_is_counted_while_it_unpacks_whatever_it_says_of_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "MOST_UNPACKED", 5_000_000)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", bytes(10_000_000))
    content = out.getvalue()
    small = (1000).to_bytes(4, "little")
    lying = content.replace((10_000_000).to_bytes(4, "little"), small)
    assert lying != content
    for each in (content, lying):
        with tempfile.NamedTemporaryFile() as file:
            file.write(each)
            file.flush()
            with pytest.raises(UnreadableError, match="bomb"):
                workbooks.inspect(Path(file.name))


@given(st.text(max_size=20))
def test_nothing_downloaded_is_a_formula(cell: str) -> None:
    written = harmless(cell)
    assert not written.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))
    assert fields.text(written) == fields.text(cell)
