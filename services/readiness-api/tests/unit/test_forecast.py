"""The simulation against what can be reckoned by hand, against a closed form, and against itself."""

from datetime import UTC, datetime, timedelta
from math import sqrt

import numpy as np
import pytest

from readiness_api.critical_line.calculating import Goal, Question, Settings, calculate
from readiness_api.critical_line.network import lay_out
from readiness_api.critical_line.rules import Estimate, History, Task
from readiness_api.critical_line.simulation import Durations, Promise, Simulated, simulate

PROMISE = Promise(seed=20241112, runs=10_000, chunk=1_000)
NOW = datetime(2024, 10, 1, tzinfo=UTC)
DAY = timedelta(days=1)


def durations(size: int, **given: object) -> Durations:
    plain = {"low": np.zeros(size), "likely": np.zeros(size), "high": np.zeros(size), "spread": np.zeros(size),
             "late": np.zeros(size, dtype=bool), "factors": np.ones(1), "lateness": np.zeros(1)}  # fmt: skip
    return Durations(**{**plain, **given})  # type: ignore[arg-type]


def run(edges: list[tuple[int, int]], given: Durations, promise: Promise = PROMISE) -> Simulated:
    size = len(given.likely)
    return simulate(lay_out(size, edges), given, [np.arange(size)], promise)


def test_a_chain_of_independent_normal_durations_has_the_sum_s_mean_and_deviation() -> None:
    """Closed form: the sum of n independent N(mᵢ, sᵢ²) is N(Σm, Σs²).

    With 10,000 runs the mean's standard error is s/100 and the deviation's s/√20,000; four of each are allowed, and
    the 90 % day's is s·√(0.9·0.1/10,000)/φ(1.2816) = 0.0171 s.
    """
    mean, spread = np.linspace(10, 30, 25), np.linspace(0.5, 2.5, 25)
    found = run([(n, n + 1) for n in range(24)], durations(25, likely=mean, low=mean, high=mean, spread=spread))
    ends, deviation = found.ends[-1].astype(np.float64), sqrt(float((spread**2).sum()))
    assert abs(ends.mean() - mean.sum()) <= 4 * deviation / 100
    assert abs(ends.std() - deviation) <= 4 * deviation / sqrt(20_000)
    assert abs(ends[8_999] - (mean.sum() + 1.2816 * deviation)) <= 4 * 0.0171 * deviation
    assert list(found.criticality) == [1.0] * 25
    # In a chain an item's correlation with the end is its share of the deviation: sᵢ/s, give or take 4/√10,000.
    assert np.abs(found.correlation - spread / deviation).max() <= 0.04


@pytest.mark.parametrize(
    ("edges", "given", "days", "criticality"),
    [
        pytest.param([(0, 1)], {"likely": np.array([3.0, 4.0])}, (7, 7), [1, 1], id="a fixed chain adds up"),
        pytest.param([(0, 2), (1, 2)], {"likely": np.array([3.0, 5.0, 2.0])}, (7, 7), [0, 1, 1], id="the longer way"),
        pytest.param([], {"likely": np.array([4.0, 4.0])}, (4, 4), [1, 1], id="both decide"),
        pytest.param(
            [], {"likely": np.array([10.0]), "factors": np.array([1.0, 2.0])}, (10, 20), [1], id="half of plans double"
        ),
        pytest.param(
            [(0, 1)],
            {"likely": np.array([0.0, 1.0]), "late": np.array([True, False]), "lateness": np.array([2.0, 30.0])},
            (3, 31),
            [1, 1],
            id="the overdue take as long as the late have taken",
        ),
    ],
)
def test_by_hand(
    edges: list[tuple[int, int]], given: dict[str, np.ndarray], days: tuple[float, float], criticality: list[float]
) -> None:
    fixed = {"low": given["likely"], "high": given["likely"]}
    found = run(edges, durations(len(given["likely"]), **fixed, **given))
    ends = found.ends[-1]
    assert (ends[0], ends[-1]) == days
    assert list(found.criticality) == criticality
    if days[0] != days[1]:  # two equally likely days: half of the runs each, within four standard errors
        assert abs(np.count_nonzero(ends == days[0]) - 5_000) <= 200


def test_a_triangle_has_its_mean_deviation_and_median() -> None:
    """Mean (a+b+c)/3, variance (a²+b²+c²-ab-ac-bc)/18, median high - √((high-low)(high-likely)/2) for a low peak."""
    low, likely, high = 2.0, 4.0, 12.0
    found = run([], durations(1, low=np.array([low]), likely=np.array([likely]), high=np.array([high])))
    ends = found.ends[-1].astype(np.float64)
    deviation = sqrt((low**2 + likely**2 + high**2 - low * likely - low * high - likely * high) / 18)
    assert abs(ends.mean() - 6) <= 4 * deviation / 100
    assert abs(ends.std() - deviation) <= 0.02 * deviation
    assert abs(ends[4_999] - (high - sqrt((high - low) * (high - likely) / 2))) <= 0.12
    assert low <= ends[0] <= ends[-1] <= high


def test_the_same_seed_gives_this_very_answer() -> None:
    """The promise: algorithm 1, PCG64, chunks of 1,000. When this fails, ALGORITHM rises."""
    given = durations(
        4,
        low=np.array([1.0, 2.0, 5.0, 3.0]),
        likely=np.array([2.0, 3.0, 5.0, 4.0]),
        high=np.array([6.0, 9.0, 5.0, 4.5]),
        spread=np.array([0, 0, 1.5, 0]),
        factors=np.array([0.8, 1.0, 1.1, 1.7]),
        late=np.array([False, False, False, False]),
    )
    found = run([(0, 3), (1, 3), (2, 3)], given)
    days = [round(float(found.ends[-1][n]), 4) for n in (0, 4_999, 8_999, 9_999)]
    assert days == EXPECTED_DAYS
    assert list(found.criticality) == EXPECTED_CRITICALITY
    assert [round(float(each), 2) for each in found.correlation] == EXPECTED_CORRELATION
    again = run([(0, 3), (1, 3), (2, 3)], given)
    assert np.array_equal(again.ends, found.ends)
    other = run([(0, 3), (1, 3), (2, 3)], given, Promise(1, 10_000, 1_000))
    assert not np.array_equal(other.ends, found.ends)


EXPECTED_DAYS = [5.0252, 11.0998, 15.2372, 23.1451]
EXPECTED_CRITICALITY = [0.1041, 0.3948, 0.5011, 1.0]
EXPECTED_CORRELATION = [0.11, 0.51, 0.58, 0.48]


def test_probability_and_dates_of_one_item_by_hand() -> None:
    """Planned for 10 days; history says half take 10 and half 20. Go-live after 15 days: one half."""
    history = History([1.0] * 10 + [2.0] * 10, [10.0], 0)
    item = Task("a", True, -1, NOW + 10 * DAY, False, Estimate(NOW, 10.0))
    settings = Settings(20, 20241112, 10_000, 1_000, 2_000_000, 20_000_000, 2_000)
    goals = [Goal("T-1", -1, NOW + 9 * DAY), Goal("T-0", 0, NOW + 15 * DAY)]
    found = calculate(Question([item], [], goals, history, NOW, settings))
    early, last = found.goals
    assert early.probability == 0
    assert last.probability is not None and abs(last.probability - 0.5) <= 0.02
    assert last.p90_at == NOW + 20 * DAY
    assert (found.drivers[0].task, found.drivers[0].criticality, found.drivers[0].correlation) == (0, 1.0, 1.0)
