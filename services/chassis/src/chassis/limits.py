"""429: each caller has a bucket of requests that refills steadily. Per process; the gateway bounds bodies (413)."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable

from chassis import problem_types
from chassis.problems import Problem

BURST = 4
REMEMBERED = 10_000


class RateLimiter:
    """Token buckets by caller, the least recently seen forgotten first."""

    def __init__(self, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = per_second
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, who: str) -> None:
        """Uses one request of `who`'s. Raises Problem 429 with Retry-After when none is left."""
        now = self._clock()
        left, seen = self._buckets.pop(who, (self._rate * BURST, now))
        left = min(self._rate * BURST, left + (now - seen) * self._rate)
        self._buckets[who] = (max(left - 1, 0.0) if left >= 1 else left, now)
        if len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)
        if left < 1:
            seconds = math.ceil((1 - left) / self._rate)
            raise Problem(problem_types.TOO_MANY, values={"seconds": seconds}, headers={"Retry-After": str(seconds)})
