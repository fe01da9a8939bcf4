"""When a plan may still move."""

from datetime import UTC, datetime, timedelta

import pytest

from readiness_api.phases.rules import KINDS, ends_first, number
from readiness_api.waves.rules import (
    Refused,
    Standing,
    WaveState,
    actual_refusal,
    date_refusal,
    plan_refusal,
    site_refusal,
)

NOW = datetime(2024, 11, 11, 7, tzinfo=UTC)
PLANNED = Standing("planned", None)


@pytest.mark.parametrize(
    ("state", "actual", "expected"),
    [
        ("planned", None, None),
        ("paused", None, None),
        ("decided", None, Refused.DECIDED),
        ("live", NOW, Refused.WENT_LIVE),
        ("paused", NOW, Refused.WENT_LIVE),
        ("stopped", None, Refused.STOPPED),
        ("stopped", NOW, Refused.WENT_LIVE),
    ],
)
def test_a_plan_moves_until_it_is_decided_or_live(
    state: WaveState, actual: datetime | None, expected: Refused | None
) -> None:
    wave = Standing(state, actual)
    assert plan_refusal(wave) == expected
    assert site_refusal(wave, PLANNED) == site_refusal(PLANNED, wave) == expected
    assert date_refusal(wave, NOW + timedelta(days=1), NOW) == date_refusal(wave, None, NOW) == expected


def test_a_plan_is_of_what_is_to_come_and_a_start_of_what_has_been() -> None:
    assert date_refusal(PLANNED, NOW, NOW) is Refused.PASSED
    live = Standing("live", NOW - timedelta(hours=2))
    assert actual_refusal(live, NOW - timedelta(minutes=30), NOW) is None
    assert actual_refusal(live, NOW + timedelta(seconds=1), NOW) is Refused.YET_TO_COME
    assert actual_refusal(PLANNED, NOW, NOW) is Refused.NOT_LIVE


def test_phases_have_an_order_and_end_after_they_begin() -> None:
    assert [number(kind) for kind in KINDS] == [1, 2, 3, 4, 5, 6, 7]
    day = NOW.date()
    assert ends_first(day, day - timedelta(days=1))
    assert not any((ends_first(day, day), ends_first(None, day), ends_first(day, None)))
