from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.checklists.rules import Answer, Measured, State, Status
from readiness_api.checklists.sign_off import SignOff
from readiness_api.deviations.rules import Deviation, DeviationStatus
from readiness_api.gates.rules import AnsweredItem, Blocker, EvaluatedSite, Why, evaluate_site, passed
from readiness_api.templates.thresholds import Fraction

NOW = datetime(2024, 11, 11, 7, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
READY = Answer(Status.READY, False, None, None, None, 168 * HOUR)
BLOCKED = replace(READY, status=Status.BLOCKED)


def item(answer: Answer, deviation: Deviation | None = None, criticality: str = "blocker") -> AnsweredItem:
    return AnsweredItem("i", criticality, -7, answer, deviation)


def fraction_aged(age: timedelta) -> Answer:
    return replace(READY, needs_measurement=True, measured=Measured(Fraction(1, 1), NOW - age))


def deviation(status: DeviationStatus, left: timedelta = HOUR) -> Deviation:
    return Deviation("d", status, "asker", NOW + left)


def blockers_of(*items: AnsweredItem, offset: int = 0) -> list[Blocker]:
    return list(evaluate_site(EvaluatedSite("s", SignOff.APPROVED, items), offset, NOW).blockers)


@pytest.mark.parametrize(
    ("given_item", "expected"),
    [
        (item(READY), []),
        (item(replace(READY, status=Status.NOT_APPLICABLE)), []),
        (item(BLOCKED, criticality="major"), []),
        (item(BLOCKED), [Blocker("i", State.BLOCKED, Why.UNMET)]),
        (item(replace(READY, status=Status.IN_PROGRESS)), [Blocker("i", State.IN_PROGRESS, Why.UNMET)]),
        (item(replace(READY, status=Status.NOT_STARTED)), [Blocker("i", State.UNKNOWN, Why.UNKNOWN)]),
        (item(replace(READY, needs_measurement=True)), [Blocker("i", State.UNKNOWN, Why.UNKNOWN)]),
        (item(fraction_aged(71 * HOUR)), []),
        (item(fraction_aged(72 * HOUR)), [Blocker("i", State.UNKNOWN, Why.STALE)]),
        (item(fraction_aged(200 * HOUR)), [Blocker("i", State.UNKNOWN, Why.STALE)]),
        (item(BLOCKED, deviation(DeviationStatus.APPROVED)), []),
        (
            item(BLOCKED, deviation(DeviationStatus.APPROVED, timedelta(0))),
            [Blocker("i", State.BLOCKED, Why.DEVIATION_EXPIRED, "d")],
        ),
        (
            item(BLOCKED, deviation(DeviationStatus.REQUESTED)),
            [Blocker("i", State.BLOCKED, Why.DEVIATION_REQUESTED, "d")],
        ),
        (item(BLOCKED, deviation(DeviationStatus.DENIED)), [Blocker("i", State.BLOCKED, Why.DEVIATION_DENIED, "d")]),
        (item(BLOCKED, deviation(DeviationStatus.REVOKED)), [Blocker("i", State.BLOCKED, Why.DEVIATION_REVOKED, "d")]),
    ],
)
def test_what_blocks(given_item: AnsweredItem, expected: list[Blocker]) -> None:
    assert blockers_of(given_item) == expected


def test_an_earlier_gate_asks_only_for_what_is_due_by_it() -> None:
    assert blockers_of(item(BLOCKED), offset=-30) == []
    assert len(blockers_of(item(BLOCKED), offset=-7)) == 1


@pytest.mark.parametrize("status", [SignOff.OPEN, SignOff.SIGNED])
def test_the_last_gate_asks_for_both_signatures(status: SignOff) -> None:
    site = EvaluatedSite("s", status, [item(READY)])
    assert evaluate_site(site, 0, NOW).blockers == (Blocker(None, None, Why.UNSIGNED),)
    assert evaluate_site(site, -7, NOW).blockers == ()


def test_what_is_missing_altogether_does_not_pass() -> None:
    absent = evaluate_site(EvaluatedSite("s", SignOff.OPEN, None), -120, NOW)
    assert absent.blockers == (Blocker(None, State.UNKNOWN, Why.NO_CHECKLIST),)
    assert not passed(sites=1, blockers=len(absent.blockers))
    assert not passed(sites=0, blockers=0)
    assert passed(sites=1, blockers=0)


def test_an_accepted_risk_is_named() -> None:
    site = EvaluatedSite("s", SignOff.APPROVED, [item(BLOCKED, deviation(DeviationStatus.APPROVED))])
    assert evaluate_site(site, 0, NOW).accepted == (("i", "d"),)


ages = st.integers(0, 400).map(lambda hours: hours * HOUR)
items = st.builds(
    AnsweredItem,
    id=st.just("i"),
    criticality=st.just("blocker"),
    offset_days=st.just(-7),
    answer=st.builds(
        Answer,
        status=st.sampled_from(Status),
        needs_measurement=st.booleans(),
        threshold=st.none(),
        due_at=st.none(),
        measured=st.one_of(st.none(), ages.map(lambda age: Measured(Fraction(1, 1), NOW - age))),
        stale_after=st.just(168 * HOUR),
    ),
    deviation=st.one_of(
        st.none(),
        st.builds(deviation, st.sampled_from(DeviationStatus), st.integers(-5, 5).map(lambda hours: hours * HOUR)),
    ),
)


@given(st.lists(items, max_size=6))
def test_unknown_is_never_ready_and_no_gap_goes_unnamed(given_items: list[AnsweredItem]) -> None:
    verdict = evaluate_site(EvaluatedSite("s", SignOff.APPROVED, given_items), 0, NOW)
    for each in given_items:
        covered = (
            each.deviation is not None
            and each.deviation.status is DeviationStatus.APPROVED
            and each.deviation.expires_at > NOW
        )
        met = each.answer.status is Status.NOT_APPLICABLE or (
            each.answer.status is Status.READY
            and (
                not each.answer.needs_measurement
                or (each.answer.measured is not None and NOW - each.answer.measured.at < 72 * HOUR)
            )
        )
        named = evaluate_site(EvaluatedSite("s", SignOff.APPROVED, [each]), 0, NOW)
        assert bool(named.blockers) is not (met or covered)
        assert bool(named.accepted) is (covered and not met)
    assert len(verdict.blockers) + len(verdict.accepted) <= len(given_items)
