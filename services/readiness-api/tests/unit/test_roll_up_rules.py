"""How readiness adds up above the sites."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.checklists.rules import COUNTED, NOT_APPLICABLE, WORST_FIRST, State
from readiness_api.roll_ups.feed import add_up
from readiness_api.roll_ups.rules import ALL, PLACES, Leaf, Node, moved, recounted, state, states, total
from readiness_api.templates.rules import AREAS

WAVES = [UUID(int=n) for n in range(3)]
counts = st.dictionaries(st.sampled_from(COUNTED), st.integers(0, 3), max_size=4)
areas = st.none() | st.dictionaries(st.sampled_from(AREAS[:4]), counts, max_size=4)
leaves = st.builds(Leaf, st.sampled_from(WAVES), areas)
histories = st.lists(st.tuples(st.integers(0, 5), leaves | st.none()), max_size=20)
"""Which site became what; None: it left."""


def rank(found: State | None) -> int:
    return WORST_FIRST.index(found) if found is not None else len(WORST_FIRST)


@given(histories)
def test_counters_equal_a_recount_after_any_interleaving(history: list[tuple[int, Leaf | None]]) -> None:
    nodes: dict[UUID | None, Node] = {wave: Node() for wave in (*WAVES, None)}
    now: dict[int, Leaf] = {}
    for site, leaf in history:
        nodes = add_up(nodes, [(now.pop(site, None), leaf)])
        if leaf is not None:
            now[site] = leaf
    assert nodes[None] == recounted(now.values())
    for wave in WAVES:
        assert nodes[wave] == recounted(leaf for leaf in now.values() if leaf.wave == wave)


@given(st.lists(leaves, min_size=1, max_size=6), st.sampled_from(AREAS[:4]))
def test_a_blocker_anywhere_below_is_never_hidden(others: list[Leaf], area: str) -> None:
    blocked = Leaf(WAVES[0], {area: {State.BLOCKED: 1, State.READY: 500}})
    node = recounted([*others, blocked])
    assert state(node) is State.BLOCKED
    assert state(node, area) is State.BLOCKED


@given(st.lists(leaves, max_size=6), leaves, st.sampled_from(AREAS[:4]))
def test_a_ready_item_never_makes_anything_above_it_worse(others: list[Leaf], leaf: Leaf, area: str) -> None:
    mine = leaf.areas or {}
    grown = Leaf(
        leaf.wave, {**mine, area: {**mine.get(area, {}), State.READY: mine.get(area, {}).get(State.READY, 0) + 1}}
    )
    before = recounted([*others, leaf])
    after = moved(before, leaf, grown)
    for place in PLACES:
        if state(before, place) is not None:
            assert rank(state(after, place)) >= rank(state(before, place))
        else:
            assert state(after, place) in (None, State.READY)


@given(st.lists(leaves, min_size=1, max_size=6))
def test_a_node_is_never_better_than_any_site_and_never_worse_than_all(sites: list[Leaf]) -> None:
    node = recounted(sites)
    below = [states(recounted([leaf])) for leaf in sites]
    for place in PLACES:
        assert rank(state(node, place)) == min(rank(each[place]) for each in below)
        assert sum(node.sites[place].values()) == len(sites)


def test_a_site_without_a_checklist_is_unknown_everywhere() -> None:
    ready = Leaf(WAVES[0], {area: {State.READY: 3} for area in AREAS})
    node = recounted([ready, Leaf(WAVES[0])])
    assert set(states(node).values()) == {State.UNKNOWN}
    assert node.sites[ALL] == {State.READY: 1, State.UNKNOWN: 1}
    assert total(node.items)[State.READY] == 39


def test_what_concerns_no_site_has_no_state() -> None:
    node = recounted([Leaf(WAVES[0], {"training": {NOT_APPLICABLE: 2}})])
    assert set(states(node).values()) == {None}


def test_a_site_that_was_not_counted_can_not_leave() -> None:
    with pytest.raises(ValueError, match="fewer than none"):
        moved(Node(), Leaf(WAVES[0]), None)
