"""Lines that are being calculated, and the latest that were: each once, off the event loop, few at a time."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from chassis.problems import Problem
from readiness_api.critical_line import errors

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class WaitingRoom(Generic[K, V]):
    """Keeps the latest `kept` answers; calculates `at_once` in threads while at most `waiting` more wait."""

    def __init__(self, *, kept: int, at_once: int, waiting: int) -> None:
        self._kept = kept
        self._most = at_once + waiting
        self._answers: OrderedDict[K, V] = OrderedDict()
        self._coming: dict[K, asyncio.Task[V]] = {}
        self._places = asyncio.Semaphore(at_once)

    def find(self, key: K) -> V | None:
        """The answer, if it is kept."""
        if key not in self._answers:
            return None
        self._answers.move_to_end(key)
        return self._answers[key]

    async def answer(self, key: K, calculate: Callable[[], V]) -> V:
        """The answer kept for the key, or calculated. Raises Problem 503 when too many wait."""
        found = self.find(key)
        if found is not None:
            return found
        task = self._coming.get(key)
        if task is None:
            if len(self._coming) >= self._most:
                raise Problem(errors.BUSY, headers={"Retry-After": "2"})
            task = self._coming[key] = asyncio.create_task(self._calculate(key, calculate))
        return await asyncio.shield(task)  # one who leaves does not take the answer from the others

    async def _calculate(self, key: K, calculate: Callable[[], V]) -> V:
        try:
            async with self._places:
                answer = await asyncio.to_thread(calculate)
            self._answers[key] = answer
            while len(self._answers) > self._kept:
                self._answers.popitem(last=False)
            return answer
        finally:
            del self._coming[key]
