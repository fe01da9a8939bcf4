"""The pause policy's fold: by table, and by properties."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incident_api.policies.default_policy import default_triggers
from incident_api.policies.rules import Closed, Opened, SameHazard, Signal, State, behind, qualifies, step, units

START = datetime(2024, 11, 12, 12, 50, tzinfo=UTC)
CRITERION = SameHazard(n=3, risk=8, or_consequence=4, units=2, window=timedelta(minutes=60))
ROOT, HOSPITAL = "region", "hospital"


def signal(
    number: int,
    *,
    minutes: int = 0,
    unit: str = "ward-a",
    risk: int = 9,
    consequence: int = 3,
    open: bool = True,
    hazard_class: str | None = "medication",
) -> Signal:
    return Signal(
        incident=UUID(int=number),
        open=open,
        hazard_class=hazard_class,
        risk=risk,
        consequence=consequence,
        occurred_at=START + timedelta(minutes=minutes),
        lineage=(ROOT, HOSPITAL, unit),
    )


def fold(*signals: Signal) -> tuple[State, list[object]]:
    state, seen = State(), []
    for found in signals:
        state, events = step(CRITERION, state, found)
        seen += events
    return state, seen


@pytest.mark.parametrize(
    ("signals", "holds"),
    [
        ([signal(1), signal(2, unit="ward-b"), signal(3)], True),
        ([signal(1), signal(2), signal(3)], False),  # one unit
        ([signal(1), signal(2, unit="ward-b")], False),  # two are not three
        ([signal(1), signal(2, unit="ward-b", minutes=30), signal(3, minutes=60)], True),  # the window's edge belongs
        ([signal(1), signal(2, unit="ward-b", minutes=30), signal(3, minutes=61)], False),
        ([signal(1), signal(2, unit="ward-b"), signal(3, risk=6, consequence=3)], False),
        ([signal(1), signal(2, unit="ward-b"), signal(3, risk=4, consequence=4)], True),  # consequence 4 by itself
        ([signal(1, risk=8), signal(2, unit="ward-b", risk=8), signal(3, risk=8)], True),  # 4 × 2 counts
        ([signal(1), signal(2, unit="ward-b"), signal(3, hazard_class="referral")], False),
        ([signal(1), signal(2, unit="ward-b"), signal(3, hazard_class=None)], False),
    ],
)
def test_when_it_holds(signals: list[Signal], holds: bool) -> None:
    state, _ = fold(*signals)
    assert bool(state.holding) is holds


def test_a_hospital_and_its_ward_are_one_unit() -> None:
    hospital = Signal(UUID(int=9), True, "medication", 9, 3, START, (ROOT, HOSPITAL))
    assert units([hospital, signal(1)]) == 1
    assert units([hospital, signal(1), signal(2, unit="ward-b")]) == 2


def test_it_opens_once_and_closes_when_one_is_resolved() -> None:
    three = [signal(1), signal(2, unit="ward-b"), signal(3)]
    state, events = fold(*three, signal(1), signal(3, open=False))
    assert [type(event) for event in events] == [Opened, Closed]
    assert state.holding == {} and set(state.qualifying) == {UUID(int=1), UUID(int=2)}


def test_november_2024_results_and_orders() -> None:
    """Injects n24-023 to n24-025: 12.50, 13.15, 13.40 at two units; the exercise expects an answer at 13.50."""
    rows = [(0, "boras"), (25, "boras"), (50, "skene")]
    signals = [
        signal(n, minutes=minutes, unit=unit, hazard_class="results_and_orders")
        for n, (minutes, unit) in enumerate(rows)
    ]
    _, events = fold(*signals)
    assert events == [Opened("results_and_orders", frozenset(found.incident for found in signals))]


def test_the_shipped_policy_is_whole() -> None:
    triggers = default_triggers()
    assert len(triggers) == 14
    assert [trigger["id"] for trigger in triggers if trigger["watched"]] == ["same-hazard"]
    assert all("{" not in trigger["text"][language] for trigger in triggers for language in ("sv", "en"))
    assert all(trigger["answer_within_minutes"] > 0 for trigger in triggers)


signals = st.builds(
    signal,
    st.integers(0, 11),
    minutes=st.integers(0, 240),
    unit=st.sampled_from(["ward-a", "ward-b", "ward-c"]),
    risk=st.sampled_from([1, 6, 8, 12]),
    consequence=st.integers(1, 4),
    open=st.booleans(),
    hazard_class=st.sampled_from(["medication", "referral", None]),
)


@given(st.lists(signals, max_size=40))
def test_the_fold_agrees_with_counting_from_scratch(history: list[Signal]) -> None:
    state, _ = fold(*history)
    latest = {found.incident: found for found in history}
    for hazard_class in ("medication", "referral"):
        rows = [s for s in latest.values() if qualifies(CRITERION, s) and s.hazard_class == hazard_class]
        assert state.holding.get(hazard_class, frozenset()) == behind(CRITERION, rows)


@given(st.lists(signals, max_size=40))
def test_openings_and_closings_alternate(history: list[Signal]) -> None:
    holding: set[str] = set()
    state = State()
    for found in history:
        state, events = step(CRITERION, state, found)
        for event in events:
            if isinstance(event, Opened):
                assert event.hazard_class not in holding
                holding.add(event.hazard_class)
            elif isinstance(event, Closed):
                holding.remove(event.hazard_class)
    assert holding == set(state.holding)


@given(st.lists(signals, max_size=30), signals)
def test_one_more_grave_incident_never_hides_a_breach(history: list[Signal], more: Signal) -> None:
    before, _ = fold(*history)
    added = Signal(UUID(int=99), True, "medication", 16, 4, more.occurred_at, more.lineage)
    after, _ = step(CRITERION, before, added)
    assert set(before.holding) <= set(after.holding)
