"""Where organisations lie when some have moved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Node:
    """An organisation that has moved, or lies below one that has."""

    id: UUID
    hsa_id: str
    parent: UUID | None


class CycleError(Exception):
    """Organisations that would lie below themselves."""

    def __init__(self, ring: Sequence[UUID]) -> None:
        super().__init__("a ring")
        self.ring = tuple(ring)


def lineages(nodes: Mapping[UUID, Node], above: Mapping[UUID, Sequence[str]]) -> Mapping[UUID, tuple[str, ...]]:
    """HSA-ids from the root down, for each of `nodes`. `above`: the lineages of parents that have not moved.

    Raises CycleError with the ring, KeyError for a parent in neither.
    """
    found: dict[UUID, tuple[str, ...]] = {}
    for start in nodes:
        way: list[UUID] = []
        at: UUID | None = start
        while at is not None and at in nodes and at not in found:
            if at in way:
                raise CycleError(way[way.index(at) :])
            way.append(at)
            at = nodes[at].parent
        base: tuple[str, ...] = () if at is None else found[at] if at in found else tuple(above[at])
        for each in reversed(way):
            base = (*base, nodes[each].hsa_id)
            found[each] = base
    return found
