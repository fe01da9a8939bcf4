"""The 90 % rule and the life of a design decision."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.design_decisions.rules import (
    DecisionStatus,
    Level,
    Refused,
    count,
    is_recipient,
    may_ask,
    may_decide,
    may_lift,
)

rows = st.lists(st.tuples(st.sampled_from(Level), st.sampled_from(DecisionStatus), st.integers(0, 50)), max_size=8)
W, C = Level.WORKSTREAM, Level.CLINICAL_LEADERSHIP
OPEN, DECIDED, SUPERSEDED = DecisionStatus


@pytest.mark.parametrize(
    ("decisions", "share", "excluded", "met"),
    [
        ([], (0, 0), 0, None),
        ([(W, OPEN, 3)], (0, 0), 3, None),
        ([(W, DECIDED, 9), (C, DECIDED, 1)], (9, 10), 0, True),
        ([(W, DECIDED, 9), (C, OPEN, 2)], (9, 11), 0, False),
        ([(W, DECIDED, 9), (W, OPEN, 4), (W, SUPERSEDED, 1), (C, SUPERSEDED, 5)], (9, 9), 10, True),
    ],
)
def test_nine_in_ten(
    decisions: list[tuple[Level, DecisionStatus, int]], share: tuple[int, int], excluded: int, met: bool | None
) -> None:
    counted = count(decisions)
    assert (counted.in_workstreams, counted.counted) == share
    assert (counted.excluded, counted.met) == (excluded, met)


@given(rows)
def test_every_decision_is_counted_or_named_as_left_out(decisions: list[tuple[Level, DecisionStatus, int]]) -> None:
    counted = count(decisions)
    assert counted.counted + counted.excluded == sum(number for _, _, number in decisions)
    assert 0 <= counted.in_workstreams <= counted.counted


@given(rows, st.sampled_from([OPEN, DECIDED]))
def test_lifting_one_more_never_helps(
    decisions: list[tuple[Level, DecisionStatus, int]], status: DecisionStatus
) -> None:
    before, after = count(decisions), count([*decisions, (C, status, 1)])
    assert after.in_workstreams * max(before.counted, 1) <= before.in_workstreams * after.counted


@pytest.mark.parametrize(
    ("level", "status", "roles", "unanswered", "refused"),
    [
        (W, OPEN, {"regional_lead"}, 0, None),
        (W, OPEN, {"regional_lead"}, 1, Refused.UNANSWERED),
        (C, OPEN, {"medical_officer"}, 1, None),
        (C, OPEN, {"regional_lead"}, 0, Refused.NOT_ITS_LEVEL),
        (W, OPEN, {"medical_officer"}, 0, Refused.NOT_ITS_LEVEL),
        (W, DECIDED, {"regional_lead"}, 0, Refused.NOT_OPEN),
    ],
)
def test_who_may_settle(
    level: Level, status: DecisionStatus, roles: set[str], unanswered: int, refused: Refused | None
) -> None:
    assert may_decide(level, status, frozenset(roles), unanswered) is refused


def test_asking_and_lifting() -> None:
    assert may_ask(OPEN, "Röntgen", [], ["Lab"]) is None
    assert may_ask(OPEN, "Röntgen", [], ["röntgen"]) is Refused.OWN_WORKSTREAM
    assert may_ask(OPEN, "Röntgen", ["Lab"], ["lab"]) is Refused.ASKED_ALREADY
    assert may_ask(DECIDED, "Röntgen", [], ["Lab"]) is Refused.NOT_OPEN
    assert may_lift(W, OPEN) is None
    assert may_lift(C, OPEN) is Refused.LIFTED_ALREADY
    assert may_lift(W, SUPERSEDED) is Refused.NOT_OPEN


@pytest.mark.parametrize(
    ("lineage", "organisations", "recipient"),
    [
        (["R", "A", "H"], ["H"], True),
        (["R", "A", "H"], ["A"], True),
        (["R", "A", "H"], ["R"], False),
        (["R", "A", "H"], ["*"], False),
        (["R"], ["R"], True),
    ],
)
def test_a_receipt_is_the_recipient_s(lineage: list[str], organisations: list[str], recipient: bool) -> None:
    assert is_recipient(lineage, organisations) is recipient
