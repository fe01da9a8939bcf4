"""One form of each: pages, versions, times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notes_desk import Desk

from chassis.times import rfc3339, to_utc

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@pytest.mark.parametrize(
    ("page", "limit", "count", "pages"),
    [(1, 2, 2, 3), (3, 2, 1, 3), (4, 2, 0, 3), (10_000, 100, 0, 1), (1, 100, 5, 1), (2, 5, 0, 1)],
)
async def test_a_page_says_where_it_lies(desk: Desk, page: int, limit: int, count: int, pages: int) -> None:
    notes = [await desk.write(f"Anteckning {n}") for n in range(5)]
    answer = (await desk.call("GET", "/notes", params={"page": page, "limit": limit})).json()
    assert answer["items"] == notes[(page - 1) * limit : page * limit]
    assert answer["_meta"] == {"page": page, "limit": limit, "count": count, "totalRecords": 5, "totalPages": pages}


async def test_nothing_is_a_page_too(desk: Desk) -> None:
    for page in (1, 2):
        answer = (await desk.call("GET", "/notes", params={"page": page})).json()
        empty = {"page": page, "limit": 25, "count": 0, "totalRecords": 0, "totalPages": 0}
        assert answer == {"items": [], "_meta": empty}


@pytest.mark.parametrize("params", [{"page": 0}, {"limit": 0}, {"limit": 101}, {"page": 10_001}, {"page": "a"}])
async def test_a_page_out_of_bounds_is_refused(desk: Desk, params: dict[str, str]) -> None:
    assert (await desk.call("GET", "/notes", params=params)).status_code == 422


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ('"1"', 200),
        ('W/"1"', 200),
        (' "1" ', 200),
        ('"2"', 412),
        ('"0"', 412),
        ("1", 412),
        ("*", 412),
        ('"one"', 412),
        ('"1", "2"', 412),
        ('"-1"', 412),
        ('"1', 412),
        ('""', 412),
        ('"9999999999"', 412),
        ("", 412),
        (None, 428),
    ],
)
async def test_the_version_read_is_named(desk: Desk, given: str | None, status: int) -> None:
    note = await desk.write()
    headers = {} if given is None else {"If-Match": given}
    answer = await desk.call("PATCH", f"/notes/{note['id']}", headers=headers, json={"text": "Ny"})
    assert answer.status_code == status, answer.text
    if status == 200:
        assert answer.headers["etag"] == '"2"'
        assert answer.json()["version"] == 2


@pytest.mark.parametrize(
    ("given", "answered"),
    [
        ("2024-11-12T05:00:00+01:00", "2024-11-12T04:00:00Z"),
        ("2024-11-12T04:00:00Z", "2024-11-12T04:00:00Z"),
        ("2024-11-12T04:00:00.250Z", "2024-11-12T04:00:00.250000Z"),
        ("2024-11-11T23:30:00-04:30", "2024-11-12T04:00:00Z"),
        ("2024-11-12T04:00:00", None),
        ("2024-11-12", None),
        (1731384000, None),
        ("1731384000", None),
        (True, None),
        (None, None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-14:00", None),
    ],
)
async def test_any_zone_in_utc_out(desk: Desk, given: object, answered: str | None) -> None:
    answer = await desk.call("POST", "/notes/moments", json={"at": given})
    if answered is None:
        assert answer.status_code == 422, answer.text
        assert answer.json()["errors"][0]["pointer"] == "/at"
    else:
        assert (answer.status_code, answer.json()) == (200, {"at": answered})


@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=ZONES))  # noqa: DTZ001
def test_it_is_the_same_moment(value: datetime) -> None:
    assert to_utc(value) == value
    assert to_utc(value).tzinfo is UTC
    assert rfc3339(value).endswith("Z")
    assert datetime.fromisoformat(rfc3339(value)) == value


def test_a_time_without_a_zone_is_no_moment() -> None:
    with pytest.raises(ValueError, match="zone"):
        to_utc(datetime(2024, 11, 12))  # noqa: DTZ001
