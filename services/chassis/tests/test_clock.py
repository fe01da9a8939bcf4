"""The programme's clock: the database computes what the pure form does."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from chassis import clock
from chassis.ids import new_id
from chassis.testing import RunningService

START = datetime(2024, 11, 11, 7, tzinfo=UTC)
BEFORE_AND_AFTER = text("SELECT clock_timestamp()")
CHANCE = random.Random(20241112)
SETTINGS = [
    (timedelta(seconds=CHANCE.uniform(0, 90_000)), START + timedelta(hours=CHANCE.uniform(0, 99)), speed)
    for speed in (0.0, 0.5, 1.0, 60.0, 600.0, 3600.0)
    for _ in range(3)
]


@pytest.mark.parametrize(("since", "programme_at", "speed"), SETTINGS)
async def test_an_exercise_runs_at_its_speed(
    service: RunningService, since: timedelta, programme_at: datetime, speed: float
) -> None:
    programme = new_id()
    async with service.engine.begin() as connection:
        wall_at = (await connection.execute(BEFORE_AND_AFTER)).scalar_one() - since
        await clock.set_clock(
            connection, programme, wall_at=wall_at, programme_at=programme_at, speed=speed, exercise=True
        )
        before = (await connection.execute(BEFORE_AND_AFTER)).scalar_one()
        now, exercise = await clock.now(connection, programme)
        after = (await connection.execute(BEFORE_AND_AFTER)).scalar_one()
    earliest, latest = (
        clock.at(wall, wall_at=wall_at, programme_at=programme_at, speed=speed) for wall in (before, after)
    )
    rounding = timedelta(microseconds=2)
    assert exercise
    assert earliest - rounding <= now <= latest + rounding
    if speed == 0:
        assert now == programme_at


async def test_a_real_programme_s_clock_is_the_wall_clock(service: RunningService, programme: UUID) -> None:
    async with service.engine.begin() as connection:
        await clock.set_clock(
            connection, programme, wall_at=START, programme_at=START, speed=600, exercise=False
        )  # whatever it says
        before = (await connection.execute(BEFORE_AND_AFTER)).scalar_one()
        now, exercise = await clock.now(connection, programme)
        after = (await connection.execute(BEFORE_AND_AFTER)).scalar_one()
    assert not exercise
    assert before <= now <= after


async def test_what_is_written_in_an_exercise_has_both_times(service: RunningService) -> None:
    programme = await service.new_programme(exercise=True, now=START)
    token = service.identity.token("reporter")
    made = await service.call("POST", "/notes", token=token, programme=programme, json={"text": "Övning"})
    assert made.status_code == 201
    await service.place_all()
    auditor = service.identity.token("auditor")
    change = (await service.call("GET", "/changes", token=auditor, programme=programme)).json()["items"][0]
    told = {change[name] for name in ("occurredAt", "recordedAt", "publishedAt")}
    assert told == {"2024-11-11T07:00:00Z"}
    assert change["exercise"] is True
    assert datetime.fromisoformat(change["storedAt"]) > START + timedelta(days=30)
