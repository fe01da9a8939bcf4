"""`python infra/loadtest/forecast.py`: the forecast's simulation at the size asked for, with its drivers.

2,000 items with dependencies × 10,000 runs; three shapes of network, made from a seed. What is printed is the median of
several rounds on this machine, and the answer itself, which is the same wherever it is asked.
"""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterator
from statistics import median

import numpy as np

from readiness_api.critical_line.network import Network, lay_out
from readiness_api.critical_line.simulation import Durations, Promise, simulate

ITEMS = 2_000
PROMISE = Promise(seed=20241112, runs=10_000, chunk=1_000)
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))


def networks() -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """(name, edges) of each shape."""
    draw = np.random.default_rng(7)
    yield (
        "as the template's",
        [
            (int(before), item)
            for item in range(1, ITEMS)
            for before in draw.integers(max(0, item - 60), item, size=draw.integers(0, 3))
        ],
    )
    yield "one chain", [(item, item + 1) for item in range(ITEMS - 1)]
    yield "all before one", [(item, ITEMS - 1) for item in range(ITEMS - 1)]


def durations(network: Network) -> Durations:
    """Owners' estimates for nine of ten, a plan for most of the rest, and forty observed outcomes."""
    draw = np.random.default_rng(11)
    likely = draw.uniform(2, 20, ITEMS)
    kind = draw.uniform(0, 1, ITEMS)
    estimated = kind < 0.9
    return Durations(
        low=np.where(estimated, likely * 0.7, likely),
        likely=likely,
        high=np.where(estimated, likely * 1.8, likely),
        spread=np.zeros(ITEMS),
        late=kind > 0.98,
        factors=draw.lognormal(0.1, 0.3, 40),
        lateness=draw.uniform(1, 30, 25),
    )


def main() -> None:
    """Prints time, memory and answer for each shape."""
    for name, edges in networks():
        network = lay_out(ITEMS, edges)
        given, goals = durations(network), [np.arange(ITEMS, dtype=np.intp)]
        took, cpu = [], []
        for _ in range(ROUNDS):
            began, worked = time.perf_counter(), time.process_time()
            found = simulate(network, given, goals, PROMISE)
            took.append(time.perf_counter() - began)
            cpu.append(time.process_time() - worked)
        drivers = np.argsort(-found.criticality, kind="stable")[:3]
        print(
            f"forecast   {ITEMS} items, {len(edges)} dependencies, {PROMISE.runs} runs, "
            f"one thread ({name}): median {median(took):.2f} s, {median(cpu):.2f} s of processor; "
            f"50 % day {found.ends[-1][4_999]:.3f}, 90 % day {found.ends[-1][8_999]:.3f}, "
            f"drivers {[(int(network.order[k]), round(float(found.criticality[k]), 3)) for k in drivers]}",
            flush=True,
        )
    print(f"forecast   peak memory of the process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
