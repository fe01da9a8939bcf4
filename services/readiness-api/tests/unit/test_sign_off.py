from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.checklists.sign_off import (
    REGION,
    SITE,
    Places,
    Refused,
    Signed,
    Signer,
    SignOff,
    after_change,
    after_signature,
    places_for,
    refusal,
)

MANAGER, LEAD, OTHER_LEAD = Signer("a", "site_manager"), Signer("b", "regional_lead"), Signer("c", "regional_lead")
CLINICAL = Places(frozenset({"site_manager"}), frozenset({"medical_officer"}))


@pytest.mark.parametrize(
    ("checklist", "signer", "expected"),
    [
        (Signed(SignOff.OPEN, None, 0), MANAGER, None),
        (Signed(SignOff.OPEN, None, 0), LEAD, Refused.SITE_SIGNS_FIRST),
        (Signed(SignOff.OPEN, None, 1), MANAGER, Refused.NOT_LOOKED_AT),
        (Signed(SignOff.OPEN, None, 0, SITE, 3), MANAGER, None),
        (Signed(SignOff.SIGNED, "a", 0), LEAD, None),
        (Signed(SignOff.SIGNED, "a", 2), LEAD, Refused.NOT_LOOKED_AT),
        (Signed(SignOff.SIGNED, "a", 0), Signer("a", "regional_lead"), Refused.SAME_PERSON),
        (Signed(SignOff.SIGNED, "a", 0), Signer("d", "site_manager"), Refused.REGION_APPROVES),
        (Signed(SignOff.SIGNED, "a", 0, SITE, 1), LEAD, Refused.PARTS_FIRST),
        (Signed(SignOff.APPROVED, "a", 0), LEAD, Refused.ALREADY_APPROVED),
        (Signed(SignOff.OPEN, None, 0, REGION), LEAD, None),
        (Signed(SignOff.SIGNED, "b", 0, REGION), LEAD, Refused.SAME_PERSON),
        (Signed(SignOff.SIGNED, "b", 0, REGION), OTHER_LEAD, None),
        (Signed(SignOff.SIGNED, "a", 0, CLINICAL), LEAD, Refused.REGION_APPROVES),
        (Signed(SignOff.SIGNED, "a", 0, CLINICAL), Signer("m", "medical_officer"), None),
    ],
)
def test_who_may_sign(checklist: Signed, signer: Signer, expected: Refused | None) -> None:
    assert refusal(checklist, signer) == expected


def test_the_template_names_who_signs() -> None:
    rules = [{"siteKinds": ["hospital"], "first": ["site_manager"], "second": ["medical_officer"]}]
    assert places_for("hospital", rules) == CLINICAL
    assert (places_for("unit", rules), places_for("region", rules)) == (SITE, REGION)


signers = st.sampled_from([MANAGER, LEAD, OTHER_LEAD, Signer("a", "regional_lead"), Signer("e", "implementer")])
TREE = {"region": None, "hospital": "region", "unit": "hospital", "other": "region"}


@dataclass
class Node:
    """A checklist in a tree, moved by the rules alone."""

    name: str
    status: SignOff = SignOff.OPEN
    first: str | None = None
    changes: int = 0
    signed_by: list[str] = field(default_factory=list)


def below(name: str) -> set[str]:
    return {other for other, above in TREE.items() if above == name} | {
        deeper for other, above in TREE.items() if above == name for deeper in below(other)
    }


@given(st.lists(st.tuples(st.sampled_from(sorted(TREE)), st.one_of(st.none(), signers)), max_size=40))
def test_two_people_sign_each_and_the_parts_before_the_whole(steps: list[tuple[str, Signer | None]]) -> None:
    """None is a change of an item."""
    nodes = {name: Node(name) for name in TREE}
    for name, signer in steps:
        node = nodes[name]
        if signer is None:
            node.status, node.changes = after_change(node.status, node.changes, ever_signed=bool(node.signed_by))
            node.first = None
            continue
        left = sum(nodes[part].status is not SignOff.APPROVED for part in below(name))
        places = REGION if name == "region" else SITE
        if refusal(Signed(node.status, node.first, 0, places, left), signer) is not None:
            continue
        if node.status is SignOff.OPEN:
            node.first, node.signed_by, node.changes = signer.subject, [], 0
        node.status = after_signature(node.status)
        node.signed_by.append(signer.subject)
        if node.status is SignOff.APPROVED:
            assert len(set(node.signed_by)) == 2
            assert node.changes == 0
            assert all(nodes[part].status is SignOff.APPROVED for part in below(name))


def test_changes_are_counted_only_once_something_was_signed() -> None:
    assert after_change(SignOff.OPEN, 0, ever_signed=False) == (SignOff.OPEN, 0)
    assert after_change(SignOff.SIGNED, 0) == (SignOff.OPEN, 1)
    assert after_change(SignOff.OPEN, 1) == (SignOff.OPEN, 2)
    assert after_change(SignOff.APPROVED, 0) == (SignOff.OPEN, 1)
    assert after_change(SignOff.OPEN, 0) == (SignOff.OPEN, 1)


def test_a_newer_figure_of_the_same_is_counted_and_leaves_the_signatures() -> None:
    assert after_change(SignOff.APPROVED, 1, same_state=True) == (SignOff.APPROVED, 2)
