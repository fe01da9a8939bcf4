"""The words and moments of a report, by table."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporting_api.reports import drafting, rules, words
from reporting_api.situation import moments

START = datetime(2024, 11, 12, 5, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("risk", "previous", "unanswered", "said"),
    [
        (0, None, 0, "Ingen öppen händelse har risk 8 eller mer."),
        (1, None, 0, "En öppen händelse har risk 8 eller mer."),
        (14, 11, 0, "14 öppna händelser har risk 8 eller mer, 3 fler än i rapport 2."),
        (9, 11, 0, "Nio öppna händelser har risk 8 eller mer, 2 färre än i rapport 2."),
        (2, 2, 0, "Två öppna händelser har risk 8 eller mer, lika många som i rapport 2."),
        (0, None, 1, "Ingen öppen händelse har risk 8 eller mer. Ett pauskriterium har uppfyllts och väntar på svar."),
        (0, 3, 2, "Ingen öppen händelse har risk 8 eller mer. Två pauskriterier har uppfyllts och väntar på svar."),
    ],
)
def test_the_first_sentences(risk: int, previous: int | None, unanswered: int, said: str) -> None:
    assert rules.lead(risk, previous, None if previous is None else "rapport 2", unanswered, []) == said


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        ([0, 1, 2], "Varje timme, sist kl. 08.00"),
        ([0, 6, 12, 15], "Var sjätte timme, sist kl. 21.00"),
        ([0, 24], "Varje dygn, sist kl. 06.00"),
        ([0, 0.5], "Var 30:e minut, sist kl. 06.30"),
        ([0], "Vid ett tillfälle"),
    ],
)
def test_how_far_apart_the_moments_are(hours: list[float], said: str) -> None:
    assert rules.spacing([START + timedelta(hours=count) for count in hours]) == said


@pytest.mark.parametrize(
    ("number", "addressee", "title"),
    [
        (3, "Regionstyrelsen", "Lägesrapport 3 till regionstyrelsen"),
        (None, "Ägarutskottet", "Lägesrapport till ägarutskottet"),
        (1, "KL HoS", "Lägesrapport 1 till KL HoS"),
    ],
)
def test_a_title_names_its_addressee(number: int | None, addressee: str, title: str) -> None:
    assert drafting.title_of(number, addressee) == title


def test_times_are_swedish_time_in_swedish() -> None:
    assert words.day_and_clock(START) == "tis 12 nov 2024 kl. 06.00"
    assert words.day_and_clock(datetime(2024, 7, 1, 22, 30, tzinfo=UTC)) == "tis 2 juli 2024 kl. 00.30"


@given(st.integers(0, 60 * 24 * 700))
def test_a_trend_has_round_moments_and_never_more_than_twelve(minutes: int) -> None:
    last = START + timedelta(minutes=minutes)
    found = moments.between(START, last)
    assert 1 <= len(found) <= moments.MOST
    assert found[-1] == last
    assert found == sorted(set(found))
    assert all(moment > START for moment in found[:-1])


def test_a_trend_of_a_day_and_a_half_stands_on_round_hours() -> None:
    found = moments.between(START, START + timedelta(hours=33))
    assert [moment.astimezone(words.ZONE).hour for moment in found[:-1]] == [9, 12, 15, 18, 21, 0, 3, 6, 9, 12]
