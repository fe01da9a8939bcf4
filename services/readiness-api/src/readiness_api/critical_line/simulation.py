"""The forecast's simulation: the same answer for the same seed.

Runs come in chunks; each chunk has a generator of its own, seeded by (seed, number of the chunk), so that memory is
bounded by a chunk. Draws and finishes are float32: exact to some three seconds in a year, half the memory and twice the
speed of float64. What is added up over runs is float64.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from readiness_api.critical_line.network import Bools, Floats, Ints, Network, deciding, forward

ALGORITHM = 1
"""Rises when the same seed gives another answer."""
GENERATOR = "PCG64"
GRAIN = 1024
GRAIN_BITS = np.uint16(6)
"""A draw is one of so many equally likely values of its distribution: a look-up costs the same for any of them."""


@dataclass(frozen=True, slots=True)
class Promise:
    """What an answer is repeatable from, beside the network and its durations."""

    seed: int
    runs: int
    chunk: int


@dataclass(frozen=True, slots=True)
class Durations:
    """Days of each item, as numbered when the network was laid out. Three-point ones are triangular.

    An item is one of: triangular (`high` > `low`), normal (`spread`, a standard deviation; never below 0 days), late
    (drawn from `lateness`), or else `likely` days exactly. All but the late are stretched by a factor of `factors`.
    """

    low: Floats
    likely: Floats
    high: Floats
    spread: Floats
    late: Bools
    factors: Floats
    lateness: Floats


@dataclass(frozen=True, slots=True)
class Simulated:
    """`ends[g]`: the sorted days at which all items of goal g were finished, one a run.

    `criticality`: share of runs in which an item decided the end; `correlation` of its days with the end.
    """

    ends: Floats
    criticality: Floats
    correlation: Floats


@dataclass(slots=True)
class _Sums:
    critical: Floats
    days: Floats
    squares: Floats
    products: Floats


def simulate(network: Network, durations: Durations, goals: Sequence[Ints], promise: Promise) -> Simulated:
    """`goals`: the items that each goal waits for, the last being the end that items are measured against.

    An item's draws follow its number, not its place in the network: another dependency changes the answer by what it
    means and not by other luck.
    """
    tables = _tables(durations)
    place = np.argsort(network.order)
    goals = [place[goal] for goal in goals]
    sizes = [promise.chunk] * (promise.runs // promise.chunk) + [promise.runs % promise.chunk]
    chunks = []
    for number, size in enumerate(sizes):
        if size:
            seeded = np.random.SeedSequence(promise.seed, spawn_key=(number,))
            generator = np.random.Generator(np.random.PCG64(seeded))
            chunks.append(_chunk(network, durations, tables, goals, generator, size))
    ends = np.concatenate([ends for ends, _ in chunks], axis=1)
    total = _Sums(*(_added([getattr(sums, name) for _, sums in chunks]) for name in _Sums.__slots__))
    criticality, correlation = total.critical / promise.runs, _correlation(total, ends[-1])
    return Simulated(np.sort(ends, axis=1), criticality[place], correlation[place])


def _chunk(
    network: Network,
    durations: Durations,
    tables: Floats,
    goals: Sequence[Ints],
    generator: np.random.Generator,
    runs: int,
) -> tuple[Floats, _Sums]:
    days = _drawn(durations, tables, generator, runs)[network.order]
    begin, finish = forward(network, days)
    ends = np.zeros((len(goals), runs), dtype=np.float32)
    for n, goal in enumerate(goals):
        if len(goal):
            finish[goal].max(axis=0, out=ends[n])
    last = np.zeros(finish.shape, dtype=np.bool_)
    last[goals[-1]] = finish[goals[-1]] == ends[-1]
    sums = _Sums(
        np.count_nonzero(deciding(network, begin, finish, last), axis=1).astype(np.float64),
        days.sum(axis=1, dtype=np.float64),
        np.einsum("ir,ir->i", days, days).astype(np.float64),
        (days @ ends[-1]).astype(np.float64),
    )
    return ends, sums


def _tables(durations: Durations) -> Floats:
    """Each item's days at the middle of each of `GRAIN` equal shares of probability (items × GRAIN)."""
    share = (np.arange(GRAIN) + 0.5) / GRAIN
    tables = np.repeat(durations.likely.astype(np.float32)[:, None], GRAIN, axis=1)
    wide = np.flatnonzero(durations.high > durations.low)
    low, mid, high = durations.low[wide, None], durations.likely[wide, None], durations.high[wide, None]
    tables[wide] = _triangular(low, mid, high, share)
    normal = np.flatnonzero(durations.spread > 0)
    if len(normal):
        bell = np.array([NormalDist().inv_cdf(each) for each in share])
        bell /= bell.std()  # what the middles lack in the tails
        tables[normal] = np.maximum(durations.likely[normal, None] + durations.spread[normal, None] * bell, 0)
    if durations.late.any():
        tables[durations.late] = _steps(durations.lateness)
    return tables


def _triangular(low: Floats, likely: Floats, high: Floats, share: Floats) -> Floats:
    rising = share < (likely - low) / (high - low)
    span = np.sqrt(np.where(rising, share * (likely - low), (1 - share) * (high - likely)) * (high - low))
    days: Floats = np.where(rising, low + span, high - span)
    return days


def _steps(known: Floats) -> Floats:
    """What was observed, each as likely as the others."""
    steps: Floats = np.sort(known)[np.arange(GRAIN) * len(known) // GRAIN].astype(np.float32)
    return steps


def _drawn(durations: Durations, tables: Floats, generator: np.random.Generator, runs: int) -> Floats:
    """First the days of all items, then their factors: the order is part of the promise."""
    days = _picked(tables, generator, runs)
    if len(durations.factors) != 1 or durations.factors[0] != 1.0:
        factors = np.broadcast_to(_steps(durations.factors), tables.shape)
        stretch = _picked(factors, generator, runs)
        stretch[durations.late] = 1
        days *= stretch
    return days


def _picked(tables: Floats, generator: np.random.Generator, runs: int) -> Floats:
    drawn = generator.integers(0, 1 << 16, size=(len(tables), runs), dtype=np.uint16) >> GRAIN_BITS
    found = np.empty(drawn.shape, dtype=np.float32)
    for table, which, into in zip(tables, drawn, found, strict=True):
        table.take(which, out=into, mode="clip")
    return found


def _added(parts: Sequence[Floats]) -> Floats:
    total: Floats = np.sum(np.stack(parts), axis=0)
    return total


def _correlation(sums: _Sums, ends: Floats) -> Floats:
    """0 for an item whose days hardly vary (less than a third of a percent: float32 says no more than that)."""
    runs, end = ends.size, ends.astype(np.float64)
    mean = sums.days / runs
    variance = sums.squares / runs - mean**2
    varies = (variance > 1e-5 * mean**2) & (variance > 0) & (end.var() > 0)
    spread: Floats = np.sqrt(np.where(varies, variance * end.var(), 1.0))
    return np.where(varies, (sums.products / runs - mean * end.mean()) / spread, 0.0)
