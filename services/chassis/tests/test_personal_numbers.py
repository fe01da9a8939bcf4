"""Personal identity numbers are found however they are written; other numbers are left alone."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.personal_numbers import find

FOUND = [
    "191212121212",
    "19121212-1212",
    "1912-12-12-1212",
    "121212-1212",
    "121212+1212",
    "121212 1212",
    "121212 - 1212",
    "121212\u20131212",
    "121212 \u2013 1212",
    "121212\u20141212",
    "121212\u22121212",
    "121212\u20111212",
    "1212121212",
    "19 12 12 12 12 12",
    "1 2 1 2 1 2 - 1 2 1 2",
    "121212\u00a01212",
    "19121212\u2009\u20131212",
    "701063-2391",  # a coordination number: day + 60
    "19701063-2391",
    "811228-9874",
    "0001010107",
    "20000101-0107",
]
"""Of Skatteverket's published test numbers and of 12 December 1912: nobody's."""
PASSED = [
    "0701234568",
    "070-123 45 68",
    "+46 70 123 45 68",
    "031-10 50 00",
    "RS 2024-05123",
    "HSN 2024-00517",
    "SE2321000131-DEMOSAS",
    "232100-0131",  # an organisation's number: month over 12
    "556016-0680",
    "2024-11-12 04:30",
    "20241112",
    "121212-1213",  # wrong check digit
    "121312-1212",  # no such month
    "120230-1215",  # no such day
    "12345678901234567890",
    "LOT 1912121212127",
    "",
    "1212",
]


@pytest.mark.parametrize("number", FOUND)
def test_found(number: str) -> None:
    text = f"Patienten {number}, ring avdelningen."
    assert [text[start:end] for start, end in find(text)] == [number]
    assert find(number) == [(0, len(number))]


@pytest.mark.parametrize("number", PASSED)
def test_passed(number: str) -> None:
    assert find(f"Se {number}.") == []


def check_digit(nine: str) -> str:
    total = sum(sum(divmod(int(digit) * (2 - index % 2), 10)) for index, digit in enumerate(nine))
    return str(-total % 10)


GAPS = st.sampled_from(["", " ", "\u00a0", "  "])
DASHES = st.sampled_from(["", "-", "+", "\u2010", "\u2012", "\u2013", "\u2014", "\u2212", " - "])


@given(
    st.dates(date(1900, 1, 1), date(2024, 12, 31)),
    st.integers(1, 999),
    st.booleans(),
    st.booleans(),
    DASHES,
    st.lists(GAPS, min_size=12, max_size=12),
)
def test_every_valid_number_is_found_in_every_form(
    born: date, birth_number: int, century: bool, coordination: bool, dash: str, gaps: list[str]
) -> None:
    nine = f"{born:%y%m}{born.day + 60 * coordination:02}{birth_number:03}"
    digits = (f"{born:%C}" if century else "") + nine + check_digit(nine)
    spread = [digit + gap for digit, gap in zip(digits, gaps, strict=False)]
    number = ("".join(spread[:-4]).rstrip() + dash + "".join(spread[-4:])).rstrip()
    assert find(number) == [(0, len(number))], number
    assert find(f"ord {number} ord") == [(4, 4 + len(number))]


@given(st.dates(date(1900, 1, 1), date(2024, 12, 31)), st.integers(1, 999), st.integers(1, 9))
def test_a_wrong_check_digit_is_no_number(born: date, birth_number: int, wrong: int) -> None:
    nine = f"{born:%y%m%d}{birth_number:03}"
    assert find(nine + str((int(check_digit(nine)) + wrong) % 10)) == []


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    for start, end in find(text):
        assert 0 <= start < end <= len(text)
