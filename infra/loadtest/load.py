"""A load generator in a process of its own: `python load.py HOST PORT CLIENTS SECONDS < requests`, answers JSON.

Each client holds one connection and sends its next request when the last is answered (a closed loop). The request is
raw bytes with `%KEY%` where a fresh idempotency key goes, so that next to no time goes to making it.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time


async def client(
    host: str, port: int, request: bytes, until: float, seconds: list[float], statuses: dict[int, int]
) -> None:
    """Sends the request again and again on one connection."""
    reader, writer = await asyncio.open_connection(host, port)
    mark, count = os.urandom(6).hex(), 0
    while (began := time.perf_counter()) < until:
        count += 1
        writer.write(request.replace(b"%KEY%", f"bench-{mark}-{count}".encode()))
        head = await reader.readuntil(b"\r\n\r\n")
        status = int(head[9:12])
        length = next(
            (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), None
        )
        if length is None:
            while (size := int(await reader.readline(), 16)) > 0:
                await reader.readexactly(size + 2)
            await reader.readline()
        else:
            await reader.readexactly(length)
        seconds.append(time.perf_counter() - began)
        statuses[status] = statuses.get(status, 0) + 1
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    """Runs the clients and prints how many answers came, how fast, with which statuses."""
    host, port, clients, duration = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
    requests = [line.encode().replace(b"\\r\\n", b"\r\n") for line in sys.stdin.read().split("\n---\n")]
    seconds: list[float] = []
    statuses: dict[int, int] = {}
    began = time.perf_counter()
    until = began + duration
    await asyncio.gather(
        *(client(host, port, requests[n % len(requests)], until, seconds, statuses) for n in range(clients))
    )
    took = time.perf_counter() - began
    seconds.sort()
    print(
        json.dumps(
            {
                "perSecond": len(seconds) / took,
                "p50": 1000 * seconds[len(seconds) // 2],
                "p95": 1000 * seconds[int(len(seconds) * 0.95)],
                "statuses": statuses,
            }
        )
    )


if __name__ == "__main__":
    asyncio.run(main())
