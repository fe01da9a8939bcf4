"""What may happen to an incident, and what its risk is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incident_api.incidents.rules import Status, band, lowers, may, risk
from incident_api.waves.rules import NEEDS_GATE, Kind, WaveState, possible

grade = st.integers(1, 4)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (1, "low"),
        (3, "low"),
        (4, "medium"),
        (6, "medium"),
        (8, "high"),
        (9, "high"),
        (12, "critical"),
        (16, "critical"),
    ],
)
def test_bands_of_the_handbook(value: int, name: str) -> None:
    assert band(value) == name


@pytest.mark.parametrize(
    ("before", "after", "lowered"),
    [
        (None, (1, 1), False),
        ((4, 3), (4, 2), True),
        ((2, 4), (4, 2), False),
        ((4, 2), (2, 4), True),  # the same product, but consequence 4 is taken away
        ((2, 2), (2, 2), False),
    ],
)
def test_what_lowers(before: tuple[int, int] | None, after: tuple[int, int], lowered: bool) -> None:
    assert lowers(before, after) is lowered


@given(grade, grade, grade, grade)
def test_risk_never_falls_unnoticed(c: int, p: int, c2: int, p2: int) -> None:
    assert lowers((c, p), (c2, p2)) or risk(c2, p2) >= risk(c, p)


@pytest.mark.parametrize(
    ("step", "from_"),
    [
        ("triage", {"new", "open"}),
        ("resolve", {"new", "open"}),
        ("confirm", {"resolved"}),
        ("reopen", {"resolved", "confirmed"}),
    ],
)
def test_steps(step: str, from_: set[Status]) -> None:
    every: list[Status] = ["new", "open", "resolved", "confirmed"]
    assert {status for status in every if may(step, status)} == from_


@pytest.mark.parametrize(
    ("kind", "states"),
    [
        ("go", {"planned"}),
        ("conditional_go", {"planned"}),
        ("continue", {"live"}),
        ("pause", {"decided", "live"}),
        ("resume", {"paused"}),
        ("stop", {"planned", "decided", "live", "paused"}),
    ],
)
def test_which_decision_in_which_state(kind: Kind, states: set[WaveState]) -> None:
    every: list[WaveState] = ["planned", "decided", "live", "paused", "stopped"]
    assert {state for state in every if possible(kind, state)} == states


def test_what_stands_on_a_gate() -> None:
    assert {"go", "conditional_go", "resume"} == NEEDS_GATE
