"""A picture that has a position: looked at until no entry waits for its place in the ledger (docs/decisions/0032)."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from chassis.problems import Problem
from readiness_api.gates import errors

LOOKS = 20
PAUSE_SECONDS = 0.05
T = TypeVar("T")


async def at_rest(look: Callable[[], Awaitable[T]], waiting: Callable[[T], bool]) -> T:
    """What `look` answers when nothing in it is `waiting`; entries get their position some 25 ms after the commit.

    Raises Problem 503 when the ledger does not come to rest within a second.
    """
    for _ in range(LOOKS):
        seen = await look()
        if not waiting(seen):
            return seen
        await asyncio.sleep(PAUSE_SECONDS)
    raise Problem(errors.LEDGER_BEHIND, headers={"Retry-After": "2"})
