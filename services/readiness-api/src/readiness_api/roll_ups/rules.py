"""How the states of sites add up: worst of, never an average, moved by differences.

A worst-of can't be undone when the worst child recovers, so a node counts what is below it per state; its state is the
worst that counts at least one. A site without a checklist is unknown in every area: nobody has looked.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from readiness_api.checklists.rules import COUNTED, NOT_APPLICABLE, State, roll_up
from readiness_api.templates.rules import AREAS

ALL = "all"
PLACES = (ALL, *AREAS)

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Leaf:
    """What one site counts for: its items per area and state. `areas` is None where it has no checklist."""

    wave: UUID
    areas: Mapping[str, Counts] | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """What lies below a wave or a programme: items per area, and sites per area and over all, by state."""

    items: Mapping[str, Counts] = field(default_factory=dict)
    sites: Mapping[str, Counts] = field(default_factory=dict)


def site_states(leaf: Leaf) -> Mapping[str, State | None]:
    """The site's state in each area, and over all."""
    if leaf.areas is None:
        return dict.fromkeys(PLACES, State.UNKNOWN)
    states = {area: roll_up(leaf.areas.get(area, {})) for area in AREAS}
    return {ALL: roll_up({state: 1 for state in states.values() if state is not None}), **states}


def weigh(leaf: Leaf) -> Node:
    """A node that has this one site below it."""
    return Node(
        items={area: {state: n for state, n in counts.items() if n} for area, counts in (leaf.areas or {}).items()},
        sites={place: {state or NOT_APPLICABLE: 1} for place, state in site_states(leaf).items()},
    )


def moved(node: Node, before: Leaf | None, after: Leaf | None) -> Node:
    """The node after one site below it has changed, come or gone. Raises ValueError when it was not below it."""
    out, into = weigh(before) if before else Node(), weigh(after) if after else Node()
    return Node(_moved(node.items, out.items, into.items), _moved(node.sites, out.sites, into.sites))


def recounted(leaves: Iterable[Leaf]) -> Node:
    """The node with exactly these sites below it, counted from nothing."""
    node = Node()
    for leaf in leaves:
        node = moved(node, None, leaf)
    return node


def state(node: Node, place: str = ALL) -> State | None:
    """The worst state of any site below; None where it concerns none of them."""
    return roll_up(node.sites.get(place, {}))


def states(node: Node) -> Mapping[str, State | None]:
    """The node's state in each area, and over all."""
    return {place: state(node, place) for place in PLACES}


def total(items: Mapping[str, Counts]) -> Mapping[str, int]:
    """Items of all areas by state."""
    return {name: sum(counts.get(name, 0) for counts in items.values()) for name in COUNTED}


def _moved(counts: Mapping[str, Counts], out: Mapping[str, Counts], into: Mapping[str, Counts]) -> Mapping[str, Counts]:
    result = {place: dict(of_place) for place, of_place in counts.items()}
    for sign, difference in ((-1, out), (1, into)):
        for place, of_place in difference.items():
            target = result.setdefault(place, {})
            for name, n in of_place.items():
                target[name] = target.get(name, 0) + sign * n
    for place, of_place in list(result.items()):
        if any(n < 0 for n in of_place.values()):
            raise ValueError(f"fewer than none in {place}: {of_place}")
        result[place] = {name: n for name, n in of_place.items() if n}
    return {place: of_place for place, of_place in result.items() if of_place}
