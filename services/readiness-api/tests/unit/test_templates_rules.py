from collections.abc import Set as AbstractSet
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.templates.rules import (
    LOCAL,
    Answerer,
    Applicability,
    SiteKind,
    applies,
    due_at,
    hospitals_with_units,
)

H, U, M, P, R = (
    SiteKind.HOSPITAL,
    SiteKind.UNIT,
    SiteKind.MUNICIPALITY,
    SiteKind.PRIMARY_CARE,
    SiteKind.REGION,
)


def asked(kinds: set[SiteKind], options: AbstractSet[int] = frozenset()) -> Applicability:
    return Applicability(frozenset(kinds), frozenset(options))


@pytest.mark.parametrize(
    ("item", "site", "expected"),
    [
        (asked({R}), Answerer(R), True),
        (asked({R}), Answerer(H), False),
        (asked({H, P}), Answerer(P), True),
        (asked({H, U}), Answerer(H), True),
        (asked({H, U}), Answerer(H, has_units=True), False),
        (asked({H, U}), Answerer(U), True),
        (asked({U}), Answerer(H), True),
        (asked({H}), Answerer(H, has_units=True), True),
        (asked({H}), Answerer(U), False),
        (asked({H, M}, {3}), Answerer(M, frozenset({1})), False),
        (asked({H, M}, {1, 3}), Answerer(M, frozenset({1})), True),
        (asked({H, M}, {1, 3}), Answerer(H), True),
        (asked({M}), Answerer(M), True),
        (asked({H}, {1}), Answerer(M, frozenset({1})), False),
    ],
)
def test_who_answers(item: Applicability, site: Answerer, expected: bool) -> None:
    assert applies(item, site) is expected


kinds = st.frozensets(st.sampled_from(SiteKind), min_size=1)
options = st.frozensets(st.sampled_from([1, 2, 3]))


@given(kinds, options, st.booleans())
def test_a_hospital_and_its_units_never_both_answer(
    site_kinds: frozenset[SiteKind], municipal: frozenset[int], units: bool
) -> None:
    item = Applicability(site_kinds | {U}, municipal)
    hospital = applies(item, Answerer(H, has_units=units))
    unit = units and applies(item, Answerer(U))
    assert hospital != unit


@given(kinds, options, options)
def test_more_options_never_ask_a_municipality_for_less(
    site_kinds: frozenset[SiteKind], municipal: frozenset[int], has: frozenset[int]
) -> None:
    item = Applicability(site_kinds, municipal)
    if applies(item, Answerer(M, has)):
        assert applies(item, Answerer(M, has | {3}))


def test_hospitals_with_units_looks_at_every_generation() -> None:
    sites = {
        (H, ("root", "adm", "borås")),
        (H, ("root", "adm", "skene")),
        (U, ("root", "adm", "borås", "clinic", "ward")),
    }
    assert hospitals_with_units(sites) == {"borås"}


def test_due_keeps_its_hour_over_the_end_of_summer_time() -> None:
    planned = datetime(2024, 11, 12, 3, 0, tzinfo=UTC)
    assert due_at(planned, -7) == datetime(2024, 11, 5, 3, 0, tzinfo=UTC)
    assert due_at(planned, -30).astimezone(LOCAL) == datetime(2024, 10, 13, 4, 0, tzinfo=LOCAL)


@given(st.integers(-500, 100))
def test_due_is_in_the_order_of_offsets(days: int) -> None:
    planned = datetime(2024, 11, 12, 3, 0, tzinfo=UTC)
    assert due_at(planned, days + 1) - due_at(planned, days) in {timedelta(hours=h) for h in (23, 24, 25)}
