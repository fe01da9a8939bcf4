"""Wakes whoever waits for new positions: one LISTEN connection a process, whatever the number of waiting readers."""

from __future__ import annotations

import asyncio

import asyncpg
import structlog
from sqlalchemy.engine import make_url

from chassis.sequencer import CHANNEL

log = structlog.get_logger()
RETRY_SECONDS = 1.0


class Bell:
    """Rings when positions were published. Note `rings` before you look, then wait for more than that.

    A ring between looking and waiting would otherwise be missed.
    """

    def __init__(self, database_url: str) -> None:
        self._address = make_url(database_url).set(drivername="postgresql").render_as_string(hide_password=False)
        self._rung = asyncio.Event()
        self.rings = 0
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begins to listen."""
        self._task = asyncio.create_task(self._listen(), name="bell")

    async def stop(self) -> None:
        """Stops listening."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def wait(self, seconds: float, *, since: int) -> bool:
        """True when the bell has rung since it had rung `since` times, or does so within `seconds`."""
        rung = self._rung
        if self.rings != since:
            return True
        try:
            await asyncio.wait_for(rung.wait(), seconds)
        except TimeoutError:
            return False
        return True

    def ring(self) -> None:
        """Wakes all who wait."""
        self.rings += 1
        rung, self._rung = self._rung, asyncio.Event()
        rung.set()

    async def _listen(self) -> None:
        while True:
            try:
                await self._listen_once()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("listening for positions was broken off; trying again", error=repr(error))
            await asyncio.sleep(RETRY_SECONDS)

    async def _listen_once(self) -> None:
        connection = await asyncpg.connect(self._address, timeout=5)
        closed = asyncio.Event()
        connection.add_termination_listener(lambda *_: closed.set())
        try:
            await connection.add_listener(CHANNEL, lambda *_: self.ring())
            self.ring()
            await closed.wait()
        finally:
            connection.terminate()
