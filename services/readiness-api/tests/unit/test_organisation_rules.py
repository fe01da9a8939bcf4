"""When organisations exist, which options are in force, and where a tree lies when parts of it have moved."""

import re
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.organisations.rules import (
    Chosen,
    Period,
    Refused,
    in_force,
    next_change,
    refusal,
    status,
)
from readiness_api.organisations.schemas import HSA_ID
from readiness_api.reorganisation.lineage import CycleError, Node, lineages

D = date.fromisoformat
LAST = D("2022-12-31")
ENDS = {2: LAST, 3: LAST}
EVER = Period(None, None)


@pytest.mark.parametrize(
    ("hsa_id", "good"),
    [
        ("SE2321000131-E000000000001", True),
        ("SE162321000131-A1b2", True),
        ("SE2321000131-", False),
        ("SE23210001311-A", False),
        ("SE2321000131-Å1", False),
        ("se2321000131-A", False),
        ("SE2321000131-A B", False),
    ],
)
def test_the_form_of_an_hsa_id(hsa_id: str, good: bool) -> None:
    assert bool(re.match(HSA_ID, hsa_id)) is good


@pytest.mark.parametrize(
    ("period", "day", "expected"),
    [
        (EVER, "2024-01-01", "in_force"),
        (Period(D("2024-01-01"), None), "2023-12-31", "planned"),
        (Period(D("2024-01-01"), D("2024-01-01")), "2024-01-01", "in_force"),
        (Period(None, D("2024-01-01")), "2024-01-02", "closed"),
    ],
)
def test_status(period: Period, day: str, expected: str) -> None:
    assert status(period, D(day)) == expected


@pytest.mark.parametrize(
    ("chosen", "day", "expected"),
    [
        ([Chosen(1, EVER), Chosen(3, EVER)], "2022-12-31", [1, 3]),
        ([Chosen(1, EVER), Chosen(3, EVER)], "2023-01-01", [1]),
        ([Chosen(2, Period(D("2021-01-01"), D("2021-06-30")))], "2021-06-30", [2]),
        ([Chosen(2, Period(D("2021-01-01"), D("2021-06-30")))], "2021-07-01", []),
        ([], "2024-01-01", []),
    ],
)
def test_a_cancelled_option_holds_for_nobody(chosen: list[Chosen], day: str, expected: list[int]) -> None:
    assert in_force(chosen, ENDS, D(day)) == expected


@pytest.mark.parametrize(
    ("kind", "validity", "chosen", "expected"),
    [
        ("municipality", EVER, [Chosen(1, EVER), Chosen(2, EVER)], None),
        ("unit", EVER, [Chosen(1, EVER)], Refused.NO_MUNICIPALITY),
        ("unit", Period(D("2024-01-02"), D("2024-01-01")), [], Refused.ENDS_BEFORE_IT_BEGINS),
        (
            "municipality",
            EVER,
            [Chosen(1, Period(None, D("2021-01-01"))), Chosen(1, Period(D("2021-01-01"), None))],
            Refused.OVERLAPS,
        ),
        (
            "municipality",
            EVER,
            [Chosen(1, Period(None, D("2021-01-01"))), Chosen(1, Period(D("2021-01-02"), None))],
            None,
        ),
        ("municipality", EVER, [Chosen(3, Period(D("2023-01-01"), None))], Refused.ENDED_IN_PROGRAMME),
        ("municipality", EVER, [Chosen(3, Period(D("2021-01-01"), None))], None),
    ],
)
def test_what_can_not_be(kind: str, validity: Period, chosen: list[Chosen], expected: Refused | None) -> None:
    assert refusal(kind, validity, chosen, ENDS) is expected


days = st.dates(D("2020-01-01"), D("2026-12-31"))
periods = st.builds(Period, st.none() | days, st.none() | days).filter(lambda period: not period.backwards)


@given(periods, st.lists(st.builds(Chosen, st.integers(1, 3), periods), max_size=4), days)
def test_nothing_changes_before_the_next_change(validity: Period, chosen: list[Chosen], today: date) -> None:
    turn = next_change(validity, chosen, ENDS, today)
    now = (status(validity, today), in_force(chosen, ENDS, today))
    until = turn or D("2030-01-01")
    assert until > today
    for day in {today, until - timedelta(days=1), *(today + timedelta(days=n) for n in range(0, 400, 37))}:
        if today <= day < until:
            assert (status(validity, day), in_force(chosen, ENDS, day)) == now
    if turn is not None:
        assert (status(validity, turn), in_force(chosen, ENDS, turn)) != now


ids = [UUID(int=n + 1) for n in range(8)]


@given(st.lists(st.none() | st.integers(0, 7), min_size=8, max_size=8))
def test_a_lineage_is_the_way_from_the_root_or_a_ring_is_named(parents: list[int | None]) -> None:
    nodes = {
        id_: Node(id_, f"H{n}", None if above is None else ids[above])
        for n, (id_, above) in enumerate(zip(ids, parents, strict=True))
    }
    try:
        found = lineages(nodes, {})
    except CycleError as error:
        ring = error.ring
        assert all(nodes[child].parent == above for child, above in zip(ring, (*ring[1:], ring[0]), strict=True))
        return
    for id_, node in nodes.items():
        above = () if node.parent is None else found[node.parent]
        assert found[id_] == (*above, node.hsa_id)
