"""A change of many items: what it plans, and that its undo takes it back."""

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.bulk.rules import (
    NEEDS_REASON,
    SETTABLE,
    Content,
    Outcome,
    Why,
    digest,
    fingerprint,
    planned,
    too_late,
    undone,
)

TEXTS = st.none() | st.text(min_size=1, max_size=8)
STATUSES = st.sampled_from(["not_started", "in_progress", "ready", "blocked", "not_applicable"])
CONTENTS = st.builds(Content, STATUSES, TEXTS, TEXTS, TEXTS, TEXTS).filter(
    lambda one: one.status not in NEEDS_REASON or bool(one.reason)
)
EVIDENCE = st.sampled_from(["measurement", "file", "link", "demonstration"])
WANTED = st.fixed_dictionaries(
    {}, optional={"status": STATUSES, "reason": TEXTS, "comment": TEXTS, "owner_line": TEXTS, "owner_programme": TEXTS}
)
OPEN = Content("not_started", None, None, None, None)
STOPPED = Content("blocked", "Saknas.", None, None, None)


@pytest.mark.parametrize(
    ("before", "evidence", "wanted", "outcome", "why"),
    [
        (OPEN, "file", {"status": "ready"}, Outcome.CHANGE, None),
        (OPEN, "measurement", {"status": "ready"}, Outcome.REFUSED, Why.MEASURED),
        (OPEN, "measurement", {"status": "in_progress"}, Outcome.CHANGE, None),
        (OPEN, "file", {"status": "blocked"}, Outcome.REFUSED, Why.REASON_MISSING),
        (OPEN, "file", {"status": "blocked", "reason": "Saknas."}, Outcome.CHANGE, None),
        (STOPPED, "file", {"status": "blocked", "reason": "Saknas."}, Outcome.UNCHANGED, None),
        (STOPPED, "file", {"owner_line": "Verksamhetschef"}, Outcome.CHANGE, None),
        (STOPPED, "file", {"comment": None}, Outcome.UNCHANGED, None),
    ],
)
def test_what_is_planned(
    before: Content, evidence: str, wanted: dict[str, str | None], outcome: Outcome, why: Why | None
) -> None:
    found = planned(before, evidence, wanted)
    assert (found.outcome, found.why) == (outcome, why)


def test_an_old_reason_does_not_outlive_what_it_was_the_reason_for() -> None:
    after = planned(STOPPED, "file", {"status": "ready"}).after
    assert after is not None
    assert (after.status, after.reason) == ("ready", None)


@given(CONTENTS, EVIDENCE, WANTED)
def test_undo_of_a_change_is_what_was(before: Content, evidence: str, wanted: dict[str, str | None]) -> None:
    plan = planned(before, evidence, wanted)
    if plan.outcome is Outcome.CHANGE:
        assert plan.after is not None
        assert too_late(before, plan.after, before, locked=False) is None
        back = undone(before, plan.after, plan.after)
        assert (back.outcome, back.after) == (Outcome.CHANGE, before)
        assert Content(**{**asdict(plan.after), **plan.after.differing(before)}) == before
        assert set(plan.after.differing(before)) <= set(SETTABLE)


@given(CONTENTS, CONTENTS, CONTENTS)
def test_an_undo_never_takes_away_what_someone_wrote_since(before: Content, after: Content, now: Content) -> None:
    plan = undone(before, after, now)
    assert (plan.outcome is Outcome.REFUSED) == (now != after)


@given(CONTENTS, EVIDENCE, WANTED)
def test_nothing_is_blocked_or_set_aside_without_a_reason(
    before: Content, evidence: str, wanted: dict[str, str | None]
) -> None:
    plan = planned(before, evidence, wanted)
    if plan.outcome is Outcome.CHANGE:
        assert plan.after is not None
        assert plan.after.status not in NEEDS_REASON or plan.after.reason


@given(CONTENTS, CONTENTS)
def test_equal_content_has_an_equal_fingerprint(one: Content, other: Content) -> None:
    assert fingerprint(one) == fingerprint(Content(**asdict(one)))
    if one.status != other.status:
        assert fingerprint(one) != fingerprint(other)


def test_the_digest_tells_any_row_apart() -> None:
    rows = [{"number": 1, "after": "a"}, {"number": 2, "after": "b"}]
    assert digest(rows) == digest([dict(reversed(row.items())) for row in rows])
    assert digest(rows) != digest(rows[:1])
    assert digest(rows) != digest([rows[0], {"number": 2, "after": "c"}])


@given(CONTENTS, EVIDENCE, WANTED)
def test_approval_locks_answers_and_nothing_else(before: Content, evidence: str, wanted: dict[str, str | None]) -> None:
    free, locked = planned(before, evidence, wanted), planned(before, evidence, wanted, locked=True)
    same = free.after is None or (free.after.status, free.after.reason) == (before.status, before.reason)
    assert locked == free if same else locked.why is Why.LOCKED
