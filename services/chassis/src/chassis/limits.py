"""Bounds: a caller's requests (429, a bucket that refills steadily, per process) and a request's body (413)."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis import problem_types
from chassis.problems import Problem, answer

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


class BodyLimit:
    """Refuses a body above `most` bytes, before reading it where its length is told. FastAPI's own limit answers 413
    as plain text, whatever the application says. `larger`: addresses that take whole files, each with its own bound."""

    def __init__(self, app: ASGIApp, most: int, larger: Mapping[str, int] | None = None) -> None:
        self._app = app
        self._most = most
        self._larger = dict(larger or {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on, its body counted."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = self._larger.get(scope["path"], self._most)
        told = Headers(scope=scope).get("content-length", "")
        if told.isdecimal() and int(told) > most:
            await answer(Request(scope), Problem(problem_types.TOO_LARGE))(scope, receive, send)
            return
        read = 0

        async def counting() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > most:
                raise HTTPException(413)  # not a Problem: FastAPI answers any other error in a body with 400
            return message

        await self._app(scope, counting, send)
