"""Who decides, who advises, and which roles of one person stand in each other's way."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.assignments.rules import Refused as AssignmentRefused
from readiness_api.assignments.rules import change_refusal, status_on
from readiness_api.bodies.rules import (
    MANDATE,
    Conflict,
    Holding,
    Refused,
    Term,
    conflict,
    conflicts,
    end_refusal,
    mandate_refusal,
)
from readiness_api.choices.rules import Refused as ChoiceRefused
from readiness_api.choices.rules import choice_refusal

NOW = datetime(2024, 11, 11, 7, tzinfo=UTC)
ALWAYS = Term(None, None)
REGION, HOSPITAL, OTHER = ("R",), ("R", "H"), ("R", "O")
ROLES = ("mandate", "chair", "member", "secretary", "adjunct", "presenter", "owner", "approver", "medical_officer")


def held(role: str, **more: object) -> Holding:
    return Holding(**{"id": role, "subject": "a", "role": role, "lineage": REGION, "term": ALWAYS, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (held(MANDATE), held("presenter"), Conflict.PRESENTS_AND_DECIDES),
        (held(MANDATE), held("presenter", subject="b"), None),
        (held(MANDATE), held("medical_officer"), Conflict.ASSESSES_AND_DECIDES),
        (held(MANDATE), held("member", advises=True), Conflict.ADVISES_AND_DECIDES),
        (held(MANDATE), held("adjunct"), None),
        (held("owner", lineage=HOSPITAL), held("approver"), Conflict.OWNS_AND_APPROVES),
        (held("owner", lineage=HOSPITAL), held("approver", lineage=OTHER), None),
        (held("owner"), held("presenter"), None),
        (held("presenter", wave="1"), held(MANDATE), Conflict.PRESENTS_AND_DECIDES),
        (held("owner", wave="1"), held("approver", wave="2"), None),
        (held("owner", term=Term(None, NOW)), held("approver", term=Term(NOW, None)), None),
    ],
)
def test_what_stands_in_the_way_of_what(one: Holding, other: Holding, expected: Conflict | None) -> None:
    assert conflict(one, other) == conflict(other, one) == expected


@given(st.lists(st.builds(held, st.sampled_from(ROLES), subject=st.sampled_from("ab")), max_size=8))
def test_conflicts_are_between_two_roles_of_one_person(holdings: list[Holding]) -> None:
    for _, one, other in conflicts(holdings):
        assert one.subject == other.subject
        assert one.role != other.role


def test_what_was_valid_stays_so() -> None:
    term = Term(NOW - timedelta(days=1), None)
    assert end_refusal(term, NOW, NOW) is None
    assert end_refusal(term, NOW - timedelta(seconds=1), NOW) is Refused.ENDS_IN_THE_PAST
    assert end_refusal(Term(NOW + timedelta(days=2), None), NOW + timedelta(days=1), NOW) is Refused.ENDS_FIRST
    ends = Term(None, NOW + timedelta(days=1))
    assert end_refusal(ends, NOW + timedelta(days=2), NOW) is Refused.ENDED
    assert end_refusal(ends, NOW + timedelta(hours=1), NOW) is None


@pytest.mark.parametrize(
    ("body", "kind", "adjunct", "expected"),
    [
        (None, "delegated", False, None),
        ("decides", "delegated", True, None),
        ("advises", "delegated", False, Refused.ADVISES),
        (None, "board", False, Refused.NO_BOARD),
        ("decides", "board", False, None),
        ("decides", "board", True, Refused.ADJUNCT),
    ],
)
def test_groups_advise_and_adjuncts_speak(
    body: str | None, kind: str, *, adjunct: bool, expected: Refused | None
) -> None:
    assert mandate_refusal(body, kind, adjunct=adjunct) == expected


def test_an_assignment_ends_after_its_last_day() -> None:
    day = NOW.date()
    assert [status_on("in_force", end, day) for end in (None, day, day - timedelta(days=1))] == [
        "in_force",
        "in_force",
        "ended",
    ]
    assert status_on("replaced", day - timedelta(days=1), day) == "replaced"
    assert change_refusal("ended", day, None) is AssignmentRefused.NOT_IN_FORCE
    assert change_refusal("in_force", day, day - timedelta(days=1)) is AssignmentRefused.ENDS_FIRST


def test_who_presents_does_not_choose() -> None:
    assert choice_refusal("open", "a", "b", 1, 2) is None
    assert choice_refusal("open", "a", "a", 1, 2) is ChoiceRefused.PRESENTER_CHOOSES
    assert choice_refusal("open", "a", "b", 2, 2) is ChoiceRefused.NO_SUCH_ALTERNATIVE
    assert choice_refusal("chosen", "a", "b", 0, 2) is ChoiceRefused.CLOSED
