from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.deviations.rules import (
    Deviation,
    DeviationStatus,
    Move,
    Refused,
    effective,
    moved,
    next_change_at,
)

NOW = datetime(2024, 11, 11, 7, 0, tzinfo=UTC)
ASKED = Deviation("1", DeviationStatus.REQUESTED, "asker", NOW + timedelta(days=1))
APPROVED = replace(ASKED, status=DeviationStatus.APPROVED)


@pytest.mark.parametrize(
    ("deviation", "move", "by", "expected"),
    [
        (ASKED, Move.APPROVE, "lead", DeviationStatus.APPROVED),
        (ASKED, Move.APPROVE, "asker", Refused.ASKER_DECIDES),
        (ASKED, Move.DENY, "lead", DeviationStatus.DENIED),
        (ASKED, Move.DENY, "asker", Refused.ASKER_DECIDES),
        (ASKED, Move.REVOKE, "lead", Refused.WRONG_STATUS),
        (replace(ASKED, expires_at=NOW), Move.APPROVE, "lead", Refused.ENDED),
        (replace(ASKED, expires_at=NOW), Move.EXPIRE, "clock", DeviationStatus.EXPIRED),
        (APPROVED, Move.APPROVE, "lead", Refused.WRONG_STATUS),
        (APPROVED, Move.REVOKE, "asker", DeviationStatus.REVOKED),
        (APPROVED, Move.EXPIRE, "clock", DeviationStatus.EXPIRED),
    ],
)
def test_moves(deviation: Deviation, move: Move, by: str, expected: DeviationStatus | Refused) -> None:
    assert moved(deviation, move, by, NOW) == expected


@pytest.mark.parametrize("status", [DeviationStatus.DENIED, DeviationStatus.REVOKED, DeviationStatus.EXPIRED])
@pytest.mark.parametrize("move", Move)
def test_what_has_ended_stays_ended(status: DeviationStatus, move: Move) -> None:
    ended = replace(ASKED, status=status)
    assert moved(ended, move, "lead", NOW) is Refused.WRONG_STATUS
    assert next_change_at(ended) is None
    assert not effective(ended, NOW)


def test_it_covers_until_its_end_and_not_a_moment_longer() -> None:
    assert effective(APPROVED, APPROVED.expires_at - timedelta(microseconds=1))
    assert not effective(APPROVED, APPROVED.expires_at)
    assert not effective(ASKED, NOW)


@given(st.lists(st.tuples(st.sampled_from(Move), st.sampled_from(["asker", "lead"])), max_size=8))
def test_nothing_is_in_effect_that_another_person_did_not_approve(steps: list[tuple[Move, str]]) -> None:
    deviation, approved_by = ASKED, None
    for move, by in steps:
        target = moved(deviation, move, by, NOW)
        if isinstance(target, DeviationStatus):
            deviation = replace(deviation, status=target)
            approved_by = by if move is Move.APPROVE else approved_by
    if effective(deviation, NOW):
        assert approved_by == "lead"
