"""Training, superusers, change management's activities and the hand-over."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.change_activities.rules import Kind, attendance, attended, outcome
from readiness_api.change_activities.rules import Refused as NotDone
from readiness_api.handovers.rules import HandoverStatus, Refused, signed
from readiness_api.training.rules import Incomplete, Part, Staffing, add_up, incomplete, shifts_covered, staffing

AT = datetime(2024, 11, 11, tzinfo=UTC)
DRAFT, GIVEN, RECEIVED = HandoverStatus


@pytest.mark.parametrize(
    ("done", "of", "exclusions", "reason", "wrong"),
    [
        (None, None, None, None, None),
        (9, 10, 0, None, None),
        (9, 10, 2, "Lediga.", None),
        (9, 10, None, None, Incomplete.TEST_IN_PARTS),
        (9, None, 0, None, Incomplete.TEST_IN_PARTS),
        (None, 10, 0, None, Incomplete.TEST_IN_PARTS),
        (None, None, None, "Lediga.", Incomplete.TEST_IN_PARTS),
        (11, 10, 0, None, Incomplete.MORE_THAN_ALL),
        (9, 10, 1, None, Incomplete.EXCLUSIONS_WITHOUT_REASON),
    ],
)
def test_a_pass_rate_has_all_its_parts(
    done: int | None, of: int | None, exclusions: int | None, reason: str | None, wrong: Incomplete | None
) -> None:
    assert incomplete(done, of, exclusions, reason) is wrong


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50), st.integers(0, 5)), max_size=6))
def test_roles_add_up_and_nobody_is_lost(roles: list[tuple[int, int, int]]) -> None:
    parts = [Part(f"r{n}", done, done + rest, out, "Ledig", AT) for n, (done, rest, out) in enumerate(roles)]
    found = add_up(parts)
    if not roles:
        assert found is None
        return
    assert found is not None
    assert found.of + found.exclusions == sum(done + rest + out for done, rest, out in roles)
    assert (found.reason is None) == (found.exclusions == 0)


@pytest.mark.parametrize(
    ("staff", "superusers", "found"),
    [
        (8, 1, Staffing.AMPLE),
        (9, 1, Staffing.ENOUGH),
        (10, 1, Staffing.ENOUGH),
        (11, 1, Staffing.SHORT),
        (20, 2, Staffing.ENOUGH),
        (1, 0, Staffing.SHORT),
    ],
)
def test_superusers_for_eight_and_for_ten(staff: int, superusers: int, found: Staffing) -> None:
    assert staffing(staff, superusers) is found
    assert shifts_covered([(staff, superusers)]) == (int(found is not Staffing.SHORT), 1)


def test_a_session_is_counted_whole_and_nothing_else_is() -> None:
    assert attendance(Kind.SESSION, 8, 10, 0, None) is None
    assert attendance(Kind.SESSION, 8, None, 0, None) is NotDone.ATTENDANCE_MISSING
    assert attendance(Kind.SESSION, 11, 10, 0, None) is NotDone.MORE_THAN_ALL
    assert attendance(Kind.SESSION, 8, 10, 1, None) is NotDone.EXCLUSIONS_WITHOUT_REASON
    assert attendance(Kind.CHECKPOINT, None, None, None, None) is None
    assert attendance(Kind.CHECKPOINT, 1, 1, 0, None) is NotDone.ATTENDANCE_OF_OTHER
    assert attended([(8, 10, 1, "A", "Ledig"), (5, 5, 0, "B", None)]) == (13, 15, 1, "A: Ledig")
    assert outcome(Kind.UNION_DIALOGUE, "disagreed") is None
    assert outcome(Kind.SESSION, "met") is NotDone.WRONG_OUTCOME


@pytest.mark.parametrize(
    ("status", "handed_over", "giver", "signer", "after"),
    [
        (DRAFT, [True, True], None, "a", GIVEN),
        (DRAFT, [True, False], None, "a", Refused.NOT_HANDED_OVER),
        (GIVEN, [True], "a", "a", Refused.GIVER_RECEIVES),
        (GIVEN, [True], "a", "b", RECEIVED),
        (RECEIVED, [True], "a", "b", Refused.RECEIVED_ALREADY),
    ],
)
def test_two_parties_sign(
    status: HandoverStatus, handed_over: list[bool], giver: str | None, signer: str, after: HandoverStatus | Refused
) -> None:
    assert signed(status, handed_over, giver, signer) is after
