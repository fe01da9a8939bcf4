"""The shipped exercises: whole, apart from fact, and within what the APIs take."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pydantic import ValidationError

from driftstart_exercises import bodies, script
from driftstart_exercises.pace import Clock
from driftstart_exercises.script import Inject, Script

NOVEMBER = script.script("november-2024")
NOON = datetime(2024, 11, 12, 12, 0, tzinfo=UTC)


def test_november_2024_has_ninety_injects_thirty_one_of_them_incidents() -> None:
    assert len(NOVEMBER.injects) == 90
    assert sum(inject.kind == "incident" for inject in NOVEMBER.injects) == 31


def test_what_is_invented_and_what_is_fact_is_told_apart() -> None:
    facts = [inject for inject in NOVEMBER.injects if not inject.synthetic]
    assert len(facts) == 25
    assert all(inject.fact and inject.at_precision for inject in facts)
    assert all(inject.rating_synthetic for inject in facts if inject.kind == "incident")


def test_there_is_no_other_exercise_by_mistake() -> None:
    with pytest.raises(KeyError):
        script.script("../november-2024")


@pytest.mark.parametrize("inject", NOVEMBER.injects, ids=lambda inject: inject.id)
def test_every_inject_becomes_one_request_with_a_key_of_its_own(inject: Inject) -> None:
    assert 8 <= len(bodies.key("1", inject)) <= 128
    if inject.kind == "incident":
        assert bodies.incident(inject, "site")["occurredAt"].endswith("Z")
        assert set(bodies.triage(inject)) == {"consequence", "probability", "hazardClass"}
    else:
        entry = bodies.log_entry(inject)
        assert len(entry["source"]) <= 200
        assert entry["synthetic"] == inject.synthetic


@pytest.mark.parametrize(
    "change",
    [
        {"synthetic": False},
        {"consequence": 5},
        {"patientAffected": None},
        {"text": "x" * 201},
        {"metric": "login_time_median_s"},
        {"colour": "red"},
    ],
)
def test_a_script_with_a_fault_is_refused(change: dict[str, object]) -> None:
    incident = next(inject for inject in NOVEMBER.injects if inject.kind == "incident")
    with pytest.raises(ValidationError):
        Inject.model_validate(incident.model_dump(by_alias=True) | change)


def test_injects_stand_in_order() -> None:
    data = NOVEMBER.model_dump(by_alias=True)
    with pytest.raises(ValidationError):
        Script.model_validate(data | {"injects": data["injects"][::-1]})


@pytest.mark.parametrize(
    ("speed", "ahead", "seconds"),
    [(600.0, timedelta(minutes=10), 1.0), (1.0, timedelta(minutes=1), 60.0), (3600.0, timedelta(hours=-1), 0.0)],
)
def test_how_long_until_an_inject_is_due(speed: float, ahead: timedelta, seconds: float) -> None:
    wall = datetime(2026, 1, 1, tzinfo=UTC)
    clock = Clock(wall_at=wall, programme_at=NOON, speed=speed)
    assert clock.seconds_until(NOON + ahead, wall) == pytest.approx(seconds)
    later = wall + timedelta(seconds=2)
    assert clock.at(later) == NOON + timedelta(seconds=2 * speed)
