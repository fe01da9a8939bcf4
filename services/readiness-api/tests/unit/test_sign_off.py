import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.checklists.sign_off import Refused, Signed, Signer, SignOff, after_change, after_signature, refusal

MANAGER, LEAD, OTHER_LEAD = Signer("a", "site_manager"), Signer("b", "regional_lead"), Signer("c", "regional_lead")


@pytest.mark.parametrize(
    ("checklist", "signer", "expected"),
    [
        (Signed(SignOff.OPEN, None, 0, False), MANAGER, None),
        (Signed(SignOff.OPEN, None, 0, False), LEAD, Refused.SITE_SIGNS_FIRST),
        (Signed(SignOff.OPEN, None, 1, False), MANAGER, Refused.NOT_LOOKED_AT),
        (Signed(SignOff.SIGNED, "a", 0, False), LEAD, None),
        (Signed(SignOff.SIGNED, "a", 2, False), LEAD, Refused.NOT_LOOKED_AT),
        (Signed(SignOff.SIGNED, "a", 0, False), Signer("a", "regional_lead"), Refused.SAME_PERSON),
        (Signed(SignOff.SIGNED, "a", 0, False), Signer("d", "site_manager"), Refused.REGION_APPROVES),
        (Signed(SignOff.APPROVED, "a", 0, False), LEAD, Refused.ALREADY_APPROVED),
        (Signed(SignOff.OPEN, None, 0, True), LEAD, None),
        (Signed(SignOff.SIGNED, "b", 0, True), LEAD, Refused.SAME_PERSON),
        (Signed(SignOff.SIGNED, "b", 0, True), OTHER_LEAD, None),
    ],
)
def test_who_may_sign(checklist: Signed, signer: Signer, expected: Refused | None) -> None:
    assert refusal(checklist, signer) == expected


signers = st.sampled_from([MANAGER, LEAD, OTHER_LEAD, Signer("a", "regional_lead"), Signer("e", "implementer")])


@given(st.booleans(), st.lists(st.one_of(st.none(), signers), max_size=12))
def test_no_approval_without_two_people_since_the_last_change(region: bool, steps: list[Signer | None]) -> None:
    """None is a change of an item."""
    status, first, changes = SignOff.OPEN, None, 0
    since_change: list[str] = []
    for step in steps:
        if step is None:
            status, changes = after_change(status, changes)
            first, since_change = None, []
            continue
        if refusal(Signed(status, first, 0, region), step) is None:
            if status is SignOff.OPEN:
                first, changes = step.subject, 0
            status = after_signature(status)
            since_change.append(step.subject)
        if status is SignOff.APPROVED:
            assert len(set(since_change)) == 2
            assert changes == 0


def test_changes_are_counted_only_once_something_was_signed() -> None:
    assert after_change(SignOff.OPEN, 0) == (SignOff.OPEN, 0)
    assert after_change(SignOff.SIGNED, 0) == (SignOff.OPEN, 1)
    assert after_change(SignOff.OPEN, 1) == (SignOff.OPEN, 2)
    assert after_change(SignOff.APPROVED, 0) == (SignOff.OPEN, 1)
