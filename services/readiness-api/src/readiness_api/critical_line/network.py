"""Items that wait for each other, in an order where each comes after all it waits for; numpy takes many runs at a time.

Item by item over a thousand runs costs the same for a chain as for a broad network; level by level a chain of 2,000
took five times as long.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[Any]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Network:
    """`order[k]` is the given number of the k-th item, `before[k]` the places of those it waits for.

    Arrays of the functions below are in this order, items × runs.
    """

    order: Ints
    before: Sequence[Ints]

    @property
    def size(self) -> int:
        """How many items."""
        return len(self.order)


def lay_out(size: int, edges: Sequence[tuple[int, int]]) -> Network:
    """`edges`: (before, after). Raises ValueError where they go round: that is refused when a dependency is added."""
    before: list[list[int]] = [[] for _ in range(size)]
    after: list[list[int]] = [[] for _ in range(size)]
    for first, then in sorted(set(edges)):
        before[then].append(first)
        after[first].append(then)
    waiting = [len(each) for each in before]
    order = [n for n in range(size) if not waiting[n]]
    for n in order:  # grows while it is walked
        for then in after[n]:
            waiting[then] -= 1
            if not waiting[then]:
                order.append(then)
    if len(order) < size:
        raise ValueError("the dependencies go round")
    place = {n: k for k, n in enumerate(order)}
    return Network(
        np.array(order, dtype=np.intp),
        [np.array(sorted(place[first] for first in before[n]), dtype=np.intp) for n in order],
    )


def forward(network: Network, days: Floats) -> tuple[Floats, Floats]:
    """When each item can begin and when it is finished: it begins as soon as all it waits for is finished."""
    begin, finish = np.zeros_like(days), days.copy()
    for k, before in enumerate(network.before):
        if len(before) == 1:
            begin[k] = finish[before[0]]
        elif len(before) == 2:
            np.maximum(finish[before[0]], finish[before[1]], out=begin[k])
        elif len(before):
            finish[before].max(axis=0, out=begin[k])
        else:
            continue
        finish[k] += begin[k]
    return begin, finish


def latest_finish(network: Network, days: Floats, end: float) -> Floats:
    """The latest finish of each item (one run) that moves nothing after it beyond `end`."""
    latest = np.full(network.size, end, dtype=np.float64)
    for k in range(network.size - 1, -1, -1):
        before = network.before[k]
        latest[before] = np.minimum(latest[before], latest[k] - days[k])
    return latest


def deciding(network: Network, begin: Floats, finish: Floats, last: Bools) -> Bools:
    """Which items decide the end in each run. `last` marks those that finish the run; it is filled in.

    What an item waited for decides when the item does, and it began the very moment the other finished.
    """
    for k in range(network.size - 1, -1, -1):
        before = network.before[k]
        if not len(before) or not last[k].any():
            continue
        if len(before) == 1:
            last[before[0]] |= last[k]
        else:
            last[before] |= last[k] & (finish[before] == begin[k])
    return last
