"""The fold behind every figure: by table, and against counting from scratch."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporting_api.situation import rules
from reporting_api.situation.facts import (
    Breach,
    Checklist,
    Decision,
    Deviation,
    Fact,
    Incident,
    Item,
    LogEntry,
    Site,
    WaveState,
)

BORAS = ("VGR", "SAS", "BORAS")


@pytest.mark.parametrize(
    ("fact", "counters"),
    [
        (None, set()),
        (
            Incident(status="new", lineage=BORAS, patient_affected="yes"),
            {
                "incidents.logged",
                "incidents.status.new",
                "incidents.open",
                "incidents.hazard.unclassed",
                "incidents.patientAffected",
                "incidents.unrated",
            },
        ),
        (
            Incident(
                status="open",
                lineage=BORAS,
                risk=8,
                band="high",
                hazard_class="medication",
                downtime_routine=True,
                reopened=True,
            ),
            {
                "incidents.logged",
                "incidents.status.open",
                "incidents.open",
                "incidents.hazard.medication",
                "incidents.downtime",
                "incidents.reopened",
                "incidents.band.high",
                "incidents.risk8",
                "incidents.risk8.at:VGR/SAS/BORAS",
            },
        ),
        (
            Incident(status="open", lineage=BORAS, risk=6, band="medium", hazard_class="other"),
            {
                "incidents.logged",
                "incidents.status.open",
                "incidents.open",
                "incidents.hazard.other",
                "incidents.band.medium",
            },
        ),
        (
            Incident(status="resolved", lineage=BORAS, risk=16, band="critical"),
            {"incidents.logged", "incidents.status.resolved", "incidents.closed"},
        ),
        (Breach("open", True), {"breaches.opened", "breaches.holding", "breaches.unanswered"}),
        (Breach("open", False), {"breaches.opened", "breaches.unanswered"}),
        (Breach("answered", True), {"breaches.opened", "breaches.holding"}),
        (Breach("answered", False), {"breaches.opened"}),
        (WaveState("live"), {"waves.live"}),
        (Decision("pause"), {"decisions", "decisions.pause"}),
        (LogEntry("call"), {"logEntries", "logEntries.call"}),
        (Item("training", "blocked"), {"readiness.training.blocked"}),
        (Item("training", None), {"readiness.training.not_applicable"}),
        (Checklist("signed"), {"checklists", "checklists.signed"}),
        (Deviation("approved"), {"deviations.approved"}),
        (Site(), {"sites"}),
    ],
)
def test_what_a_version_is_counted_in(fact: Fact | None, counters: set[str]) -> None:
    assert rules.counted_in(fact) == counters


@pytest.mark.parametrize(
    ("places", "count"),
    [
        ([], 0),
        (["VGR/SAS"], 1),
        (["VGR/SAS", "VGR/SAS/BORAS"], 1),
        (["VGR/SAS", "VGR/SAS/BORAS", "VGR/SAS/SKENE"], 2),
        (["VGR/SAS", "VGR/SASX"], 2),
        (["VGR/SAS/BORAS", "VGR/NARHALSAN"], 2),
        (["VGR", "VGR/SAS", "VGR/SAS/BORAS/AKUT"], 1),
    ],
)
def test_a_hospital_and_its_ward_are_one_unit(places: list[str], count: int) -> None:
    assert rules.distinct_units([rules.PLACE + place for place in places]) == count


@pytest.mark.parametrize(
    ("counts", "state"),
    [
        ({}, None),
        ({"ready": 0}, None),
        ({"ready": 9}, "ready"),
        ({"ready": 9, "unknown": 1}, "unknown"),
        ({"at_risk": 3, "unknown": 1}, "unknown"),
        ({"ready": 99, "blocked": 1}, "blocked"),
    ],
)
def test_the_worst_state_speaks_for_all(counts: dict[str, int], state: str | None) -> None:
    assert rules.worst(counts) == state


places = st.lists(st.sampled_from(["A", "B", "C"]), min_size=1, max_size=3).map(tuple)
incidents = st.builds(
    Incident,
    status=st.sampled_from(["new", "open", "resolved", "confirmed"]),
    lineage=places,
    risk=st.none() | st.integers(1, 16),
    band=st.sampled_from(rules.BANDS),
    hazard_class=st.none() | st.sampled_from(["medication", "performance"]),
    patient_affected=st.sampled_from(["yes", "no", "unknown"]),
    downtime_routine=st.booleans(),
    reopened=st.booleans(),
)
items = st.builds(Item, area=st.sampled_from(["training", "testing"]), state=st.sampled_from([*rules.STATES, None]))
facts = incidents | items | st.builds(Breach, st.sampled_from(["open", "answered"]), st.booleans())
histories = st.lists(st.tuples(st.integers(0, 6), facts), max_size=60)


def counted_from_scratch(current: dict[int, Fact]) -> dict[str, int]:
    counts = Counter(name for fact in current.values() for name in rules.counted_in(fact))
    standing = {name.removeprefix(rules.PLACE) for name in counts if name.startswith(rules.PLACE)}
    units = sum(not any(other.startswith(place + "/") for other in standing) for place in standing)
    return {**counts, **({rules.UNITS: units} if units else {})}


@given(histories)
def test_folding_any_history_equals_counting_from_scratch(history: list[tuple[int, Fact]]) -> None:
    counters: dict[str, int] = {}
    current: dict[int, Fact] = {}
    for entity, fact in history:
        before = rules.counted_in(current.get(entity))
        counters |= rules.apply(counters, before, rules.counted_in(fact))
        current[entity] = fact
        assert {name: value for name, value in counters.items() if value} == counted_from_scratch(current)
        assert min(counters.values(), default=0) >= 0
