from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.templates.cycles import cycle_in


@pytest.mark.parametrize(
    ("depends_on", "expected"),
    [
        ({}, None),
        ({"a": ["b"], "b": ["c"]}, None),
        ({"a": ["b", "c"], "b": ["d"], "c": ["d"]}, None),
        ({"a": ["a"]}, ["a", "a"]),
        ({"a": ["b"], "b": ["a"]}, ["a", "b", "a"]),
        ({"x": ["a"], "a": ["b"], "b": ["c"], "c": ["a"]}, ["a", "b", "c", "a"]),
    ],
)
def test_a_cycle_is_named(depends_on: dict[str, list[str]], expected: list[str] | None) -> None:
    assert cycle_in(depends_on) == expected


def test_a_long_chain_is_no_cycle() -> None:
    assert cycle_in({n: [n + 1] for n in range(50_000)}) is None


graphs = st.dictionaries(st.integers(0, 7), st.lists(st.integers(0, 7), max_size=4))


@given(graphs)
def test_what_is_named_is_a_cycle_and_without_one_everything_has_an_order(graph: dict[int, list[int]]) -> None:
    found = cycle_in(graph)
    if found is not None:
        assert found[0] == found[-1]
        assert all(after in graph[before] for before, after in pairwise(found))
        return
    left = set(graph)
    while left:
        free = {each for each in left if left.isdisjoint(graph[each])}
        assert free
        left -= free
