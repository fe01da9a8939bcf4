"""Which files are taken: by what is inside, not by what they are called."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.uploads.contents import inspect
from readiness_api.uploads.rules import (
    MOST_ENTRIES,
    MOST_UNPACKED,
    MediaType,
    Part,
    Refused,
    by_parts,
    fits,
    plain_name,
)

PDF, PNG, JPEG, DOCX, XLSX, TEXT, CSV = (
    MediaType.PDF,
    MediaType.PNG,
    MediaType.JPEG,
    MediaType.DOCX,
    MediaType.XLSX,
    MediaType.TEXT,
    MediaType.CSV,
)


def packed(*names: str, size: int = 10) -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as made:
        for name in names:
            made.writestr(name, b"0" * size)
    return into.getvalue()


WORD, BOOK = ("[Content_Types].xml", "word/document.xml"), ("[Content_Types].xml", "xl/workbook.xml")


@pytest.mark.parametrize(
    ("told", "content", "expected"),
    [
        (PDF, b"%PDF-1.7\n...", None),
        (PNG, b"\x89PNG\r\n\x1a\n....", None),
        (JPEG, b"\xff\xd8\xff\xe0....", None),
        (DOCX, packed(*WORD), None),
        (XLSX, packed(*BOOK), None),
        (TEXT, "Protokoll åäö\r\n".encode(), None),
        (CSV, "kod;v\xe4rde\n".encode("latin-1"), None),
        (PDF, b"", Refused.EMPTY),
        (PDF, b"MZ\x90\x00program", Refused.OTHER_CONTENT),
        (PDF, b"<html><script>", Refused.OTHER_CONTENT),
        (PNG, b"%PDF-1.7", Refused.OTHER_CONTENT),
        (JPEG, b"GIF89a", Refused.OTHER_CONTENT),
        (TEXT, b"text\x00with a hole", Refused.OTHER_CONTENT),
        (CSV, b"a;b\n" * 5000 + b"\x7fELF\x02\x01", Refused.OTHER_CONTENT),
        (DOCX, packed(*BOOK), Refused.OTHER_CONTENT),
        (DOCX, packed("word/document.xml"), Refused.OTHER_CONTENT),
        (XLSX, b"PK\x03\x04 and then nothing that is a zip", Refused.OTHER_CONTENT),
        (XLSX, packed(*BOOK, "xl/vbaProject.bin"), Refused.MACROS),
        (XLSX, packed(*BOOK, size=60_000_000), Refused.BOMB),
    ],
)
def test_content_is_what_it_is_said_to_be(told: MediaType, content: bytes, expected: Refused | None) -> None:
    file = io.BytesIO(content)
    assert inspect(told, file) is expected
    assert file.tell() == 0


@pytest.mark.parametrize(
    "parts",
    [
        [Part(f"{number}", 1, 1) for number in range(MOST_ENTRIES + 1)],
        [Part("a", MOST_UNPACKED, MOST_UNPACKED + 1)],
        [Part("a", 1000, 2_000_000)],
    ],
)
def test_what_unpacks_too_large_is_refused_before_it_is_unpacked(parts: list[Part]) -> None:
    assert by_parts(XLSX, parts) is Refused.BOMB


@pytest.mark.parametrize("name", ["../up.pdf", "/etc/passwd", "a/b.pdf", "c:\\x.pdf", ".hidden", "a\u202efdp.exe", "."])
def test_a_path_or_a_trick_is_no_name(name: str) -> None:
    assert not plain_name(name)


@given(st.text(min_size=1, max_size=40))
def test_a_plain_name_has_no_separator_and_nothing_unseen(name: str) -> None:
    if plain_name(name):
        assert not set(name) & set("/\\\r\n\x00\u202e")


@pytest.mark.parametrize(
    ("name", "media_type", "expected"),
    [("Protokoll.PDF", PDF, True), ("bild.jpeg", JPEG, True), ("bild.jpg", PNG, False), ("a.pdf.exe", PDF, False)],
)
def test_the_ending_says_what_is_inside(name: str, media_type: MediaType, expected: bool) -> None:
    assert fits(name, media_type) is expected
