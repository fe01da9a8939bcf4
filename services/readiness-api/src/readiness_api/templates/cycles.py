"""A cycle among dependencies, named so that whoever made it can mend it."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


def cycle_in(depends_on: Mapping[K, Sequence[K]]) -> Sequence[K] | None:
    """The first cycle found, in the order of depending: `[a, b, a]` when a depends on b and b on a. None without one.

    `depends_on`: what each depends on; what is only named there depends on nothing. Each is looked at once.
    """
    done: set[K] = set()
    for first in depends_on:
        if first in done:
            continue
        path: dict[K, Iterator[K]] = {first: iter(depends_on.get(first, ()))}
        while path:
            here = next(reversed(path))
            below = next(path[here], None)
            if below is None:
                del path[here]
                done.add(here)
            elif below in path:
                walked = list(path)
                return [*walked[walked.index(below) :], below]
            elif below not in done:
                path[below] = iter(depends_on.get(below, ()))
    return None
