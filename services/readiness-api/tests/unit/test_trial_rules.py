"""Scenarios, round trips, migrated records and rehearsals: what they add up to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.migration.rules import Cause, CauseKind, Counts, share, unexplained
from readiness_api.rehearsals.rules import Held, Refused, RehearsalKind, full_runs_share, result, rollback_share
from readiness_api.round_trips.rules import MessageType
from readiness_api.round_trips.rules import count as count_trips
from readiness_api.scenarios.rules import Scenario, StepOutcome, count, passes, steps_by_item

REJECTED, NOT_LOADED, EXTRA = CauseKind
scenarios = st.builds(
    Scenario,
    item_code=st.sampled_from([None, "scn-blood"]),
    live=st.booleans(),
    withdrawn_reason=st.just("Gäller inte"),
    steps=st.just(4),
    passed=st.sampled_from([None, True, False]),
    steps_passed=st.integers(0, 4),
)
number = st.integers(0, 10_000)


@pytest.mark.parametrize(
    ("counts", "causes", "left"),
    [
        (Counts(100, 100, 0), [], 0),
        (Counts(100, 0, 0), [], 100),
        (Counts(100, 97, 3), [], 3),
        (Counts(100, 97, 3), [Cause(REJECTED, 3)], 0),
        (Counts(100, 96, 3), [Cause(REJECTED, 3)], 1),
        (Counts(100, 96, 3), [Cause(REJECTED, 3), Cause(NOT_LOADED, 1)], 0),
        (Counts(100, 102, 0), [Cause(EXTRA, 2)], 0),
        (Counts(100, 101, 1), [], 3),  # one too many and one refused do not cancel out
        (Counts(100, 97, 3), [Cause(REJECTED, 5)], 2),
    ],
)
def test_reconciled_to_the_last_record(counts: Counts, causes: list[Cause], left: int) -> None:
    assert unexplained(counts, causes) == left


@given(st.lists(st.tuples(number, number), max_size=6))
def test_what_is_unexplained_anywhere_is_never_met(sources: list[tuple[int, int]]) -> None:
    agreed, whole = share(sources)
    assert 0 <= agreed <= whole
    assert (agreed == whole) == all(left == 0 for _, left in sources)


@given(st.lists(scenarios, max_size=8))
def test_every_scenario_stands_somewhere(given_scenarios: list[Scenario]) -> None:
    counted = count(given_scenarios)
    assert counted.all_live + counted.withdrawn == len(given_scenarios)
    assert len(counted.reasons) == counted.withdrawn
    for passed, steps in steps_by_item(given_scenarios).values():
        assert passed <= steps


@given(st.lists(scenarios, max_size=8))
def test_adding_a_scenario_never_run_never_helps(given_scenarios: list[Scenario]) -> None:
    before = count(given_scenarios)
    after = count([*given_scenarios, Scenario(None, True, None, 4, None, 0)])
    assert after.passed * max(before.all_live, 1) <= before.passed * after.all_live


@pytest.mark.parametrize(
    ("outcomes", "own_staff", "defects", "passed"),
    [
        (["passed", "passed"], True, 0, True),
        (["passed", "failed"], True, 0, False),
        (["passed", "not_run"], True, 0, False),
        (["passed", "passed"], False, 0, False),
        (["passed", "passed"], True, 1, False),
    ],
)
def test_when_a_run_passes(outcomes: list[str], own_staff: bool, defects: int, passed: bool) -> None:
    steps = [StepOutcome(outcome) for outcome in outcomes]
    assert passes(steps, own_staff=own_staff, critical_defects=defects) is passed


def test_a_message_type_never_tried_is_not_passed() -> None:
    assert count_trips([(MessageType.LAB, True), (MessageType.REFERRAL, False)]) == (1, 6)
    assert count_trips((kind, True) for kind in MessageType) == (6, 6)


def test_a_failed_rehearsal_is_not_forgotten_and_not_flattered() -> None:
    failed = Held(RehearsalKind.ROLLBACK, False, 12, 12)
    passed = Held(RehearsalKind.ROLLBACK, True, 12, 12)
    run = Held(RehearsalKind.MIGRATION, True, 5, 5)
    assert rollback_share([]) is None
    assert rollback_share([failed]) == (11, 12)
    assert rollback_share([failed, passed]) == (12, 12)
    assert rollback_share([passed, failed, run]) == (11, 12)
    assert full_runs_share([passed]) is None
    assert full_runs_share([run]) == (1, 2)
    assert full_runs_share([run, run, Held(RehearsalKind.MIGRATION, False, 4, 5)]) == (2, 3)


@pytest.mark.parametrize(
    ("passed", "in_time", "total", "refused"),
    [
        (True, 5, 5, None),
        (False, 4, 5, None),
        (True, 4, 5, Refused.NOT_IN_TIME),
        (False, 6, 5, Refused.MORE_THAN_ALL),
    ],
)
def test_an_outcome(passed: bool, in_time: int, total: int, refused: Refused | None) -> None:
    assert result(passed, in_time, total) is refused
