from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.template_drafts.rules import Wrong, faults
from readiness_api.templates.comparison import Change, changes_between, compare
from readiness_api.templates.rules import Answerer, Applicability, SiteKind, applies
from readiness_api.upgrades.rules import Effect, Held, Kind, Step, Wanted, of_the_matter, steps

kinds = st.frozensets(st.sampled_from(list(SiteKind)), min_size=1)
numbers = st.frozensets(st.integers(1, 4))


@given(kinds, numbers, numbers, st.sampled_from(list(SiteKind)), numbers, st.booleans(), st.integers(1, 4))
def test_a_wave_narrows_and_never_widens(
    asked: frozenset[SiteKind],
    options: frozenset[int],
    waves: frozenset[int],
    kind: SiteKind,
    chosen: frozenset[int],
    units: bool,
    wave: int,
) -> None:
    site = Answerer(kind, chosen, units, wave)
    everywhere = applies(Applicability(asked, options), site)
    assert applies(Applicability(asked, options, waves), site) == (everywhere and (not waves or wave in waves))


def test_a_regional_item_is_of_the_region_alone() -> None:
    assert Applicability(frozenset({SiteKind.REGION})).regional
    assert not Applicability(frozenset({SiteKind.REGION, SiteKind.HOSPITAL})).regional


def item(code: str, **more: Any) -> dict[str, Any]:
    return {
        "code": code,
        "text": {"sv": "Prov", "en": "Test"},
        "evidence": "file",
        "appliesTo": {"siteKinds": ["hospital"], "municipalOptions": []},
        "dependsOn": [],
        "threshold": None,
        "measure": None,
        **more,
    }


def test_what_differs_is_told_by_field() -> None:
    before = [item("a"), item("b"), item("c")]
    after = [item("d"), item("a", text={"sv": "Nytt", "en": "Test"}, threshold={"atLeast": 0.9}), item("c")]
    found = compare(before, after)
    assert (found.added, found.removed, found.unchanged) == (("d",), ("b",), 1)
    assert found.changed == {"a": (Change("text.sv", "Prov", "Nytt"), Change("threshold.atLeast", None, 0.9))} or set(
        found.changed["a"]
    ) == {Change("text.sv", "Prov", "Nytt"), Change("threshold.atLeast", None, 0.9), Change("threshold", None, None)}
    assert changes_between(before[0], before[0]) == ()


@pytest.mark.parametrize(
    ("items", "wrong"),
    [
        ([], {Wrong.NO_ITEMS}),
        ([item("a")], set()),
        ([item("a", dependsOn=["b"])], {Wrong.UNKNOWN_DEPENDENCY}),
        ([item("a", dependsOn=["b"]), item("b", dependsOn=["a"])], {Wrong.CYCLE}),
        ([item("a", evidence="measurement")], {Wrong.MEASURE_MISSING}),
        ([item("a", threshold={"atLeast": 0.9})], {Wrong.MEASURE_UNASKED}),
        (
            [
                item(
                    "a",
                    evidence="measurement",
                    measure={"numerator": {}},
                    threshold={"atLeast": 0.8, "neverBelow": 0.9},
                )
            ],
            {Wrong.LIMITS_CROSS},
        ),
        (
            [item("a", appliesTo={"siteKinds": ["hospital"], "municipalOptions": [1]})],
            {Wrong.OPTIONS_WITHOUT_MUNICIPALITY},
        ),
        ([item(f"a{n}") for n in range(401)], {Wrong.TOO_MANY_ITEMS}),
    ],
)
def test_what_is_wrong_with_a_draft(items: list[dict[str, Any]], wrong: set[Wrong]) -> None:
    assert {fault.wrong for fault in faults(items)} == wrong


def test_a_cycle_is_named() -> None:
    (fault,) = faults([item("a", dependsOn=["b"]), item("b", dependsOn=["a"])])
    assert fault.what == "a → b → a"


@pytest.mark.parametrize(
    ("held", "wanted", "kept", "expected"),
    [
        (None, Wanted(True, True), (), (Kind.ADDED, Effect.NOT_ASKED_BEFORE)),
        (None, Wanted(False, True), (), None),
        (Held(True), Wanted(False, True), (), None),
        (Held(True), Wanted(False, False), (), (Kind.REMOVED, Effect.WITHDRAWN)),
        (Held(False), None, (), (Kind.REMOVED, Effect.NOT_ANSWERED)),
        (Held(True, withdrawn=True), None, (), None),
        (Held(True, withdrawn=True), Wanted(True, True), (), (Kind.RESTORED, Effect.ASKED_AGAIN)),
        (Held(True), Wanted(True, True, ("text.sv",)), (), (Kind.CHANGED, Effect.ASKED_AGAIN)),
        (Held(True), Wanted(True, True, ("text.sv",)), ("a",), (Kind.CHANGED, Effect.KEPT)),
        (Held(True), Wanted(True, True, ("text.en",)), (), (Kind.CHANGED, Effect.KEPT)),
        (Held(True), Wanted(True, True, ("threshold.atLeast",)), (), (Kind.CHANGED, Effect.JUDGED_AGAIN)),
        (Held(True), Wanted(True, True, ("evidence", "text.sv")), ("a",), (Kind.CHANGED, Effect.ASKED_AGAIN)),
        (Held(False), Wanted(True, True, ("evidence",)), (), (Kind.CHANGED, Effect.NOT_ANSWERED)),
    ],
)
def test_what_becomes_of_an_item(
    held: Held | None, wanted: Wanted | None, kept: tuple[str, ...], expected: tuple[Kind, Effect] | None
) -> None:
    found = steps({"a": held} if held else {}, {"a": wanted} if wanted else {}, kept)
    assert [(step.kind, step.effect) for step in found] == ([expected] if expected else [])


codes = st.sampled_from("abcdef")
held_items = st.dictionaries(codes, st.builds(Held, st.booleans(), st.booleans()))
wanted_items = st.dictionaries(
    codes,
    st.builds(
        lambda opens, keeps, changes: Wanted(opens, opens or keeps, changes),
        st.booleans(),
        st.booleans(),
        st.lists(st.sampled_from(["text.sv", "text.en", "evidence", "threshold.atLeast"])).map(tuple),
    ),
)


@given(held_items, wanted_items)
def test_after_an_upgrade_nothing_is_left_to_do_and_nothing_is_lost(
    held: dict[str, Held], wanted: dict[str, Wanted]
) -> None:
    after = dict(held)
    for step in steps(held, wanted):
        after[step.code] = Held(step.effect in {Effect.KEPT, Effect.JUDGED_AGAIN}, step.kind is Kind.REMOVED)
    assert held.keys() <= after.keys()
    settled = {code: Wanted(want.opens, want.keeps) for code, want in wanted.items()}
    assert steps(after, settled) == []
    assert {code for code, each in after.items() if not each.withdrawn} >= {
        code for code, want in wanted.items() if want.opens
    }


def test_a_source_or_a_translation_leaves_signatures() -> None:
    step = Step("a", Kind.CHANGED, Effect.KEPT)
    assert not of_the_matter(step, ("source", "text.en"))
    assert of_the_matter(step, ("source", "criticality"))
    assert of_the_matter(Step("a", Kind.REMOVED, Effect.WITHDRAWN), ())
