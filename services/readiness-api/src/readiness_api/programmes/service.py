"""Founding programmes, and moving an exercise's clock."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, assert_never
from uuid import UUID

from sqlalchemy import Row

from chassis.etag import require_version
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.times import rfc3339, wall_now
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.programmes import errors, repository
from readiness_api.programmes.rules import Clock, Move, Refused, moved
from readiness_api.programmes.schemas import ClockAnswer, NewProgramme, ProgrammeAnswer

PROGRAMME = Entity.of("programme", "summary")


def answer(row: Row[Any]) -> ProgrammeAnswer:
    values = dict(row._mapping)
    clock = ClockAnswer(
        now=values["now"], speed=values["speed"], wall_at=values["wall_at"], programme_at=values["programme_at"]
    )
    return ProgrammeAnswer.model_validate(
        {name: values[name] for name in ProgrammeAnswer.model_fields if name in values}
        | {"id": values["programme_id"], "clock": clock}
    )


async def page(tx: Transaction, paging: PageRequest, choosable: frozenset[UUID] | None) -> Page[ProgrammeAnswer]:
    """`choosable` None: every programme."""
    return await fetch_page(tx, repository.in_order(choosable), paging, answer)


async def exists(work: Work, programme: UUID) -> bool:
    return await repository.find(work, programme) is not None


async def get(work: Work, programme: UUID) -> ProgrammeAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, programme)
    if row is None:
        raise Problem(NOT_FOUND)
    return answer(row)


async def found(work: Work, new: NewProgramme) -> ProgrammeAnswer:
    """Adds `new` as the programme that `work` is in. Raises Problem 422 where exercise and real don't fit."""
    exercise = new.kind == "exercise"
    if not exercise and (new.exercise_of or new.starts_at):
        raise Problem(errors.NOT_AN_EXERCISE)
    if new.exercise_of is not None:
        original = await repository.find(work, new.exercise_of)
        if original is None or original.kind != "real":
            raise Problem(errors.NOT_AN_EXERCISE)
    wall = wall_now()
    begins = new.starts_at or wall
    await repository.add(work, _columns(work, new), _clock(work.programme, wall, begins, exercise=exercise))
    work.exercise, work.now = exercise, begins
    result = await get(work, work.programme)
    work.record(PROGRAMME, id=result.id, version=result.version, action="founded", state=result)
    return result


async def move_clock(work: Work, expected: int, move: Move) -> ProgrammeAnswer:
    """Raises Problem 409 for a real programme's clock or a move backwards, 412 for a stale version."""
    row = await repository.find(work, work.programme, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    wall = wall_now()
    before = Clock(row.wall_at, row.programme_at, row.speed, row.exercise)
    after = moved(before, move, wall)
    if isinstance(after, Refused):
        raise _problem(after, before.now(wall))
    await repository.move_clock(
        work,
        row.version + 1,
        {"wall_at": after.wall_at, "programme_at": after.programme_at, "speed": after.speed},
    )
    work.now = after.now(wall)
    result = await get(work, work.programme)
    work.record(PROGRAMME, id=result.id, version=result.version, action=f"clock_{move.action}", state=result)
    return result


def _columns(work: Work, new: NewProgramme) -> Mapping[str, Any]:
    return {
        "programme_id": work.programme,
        "version": 1,
        "code": new.code,
        "name": new.name,
        "region": new.region.model_dump(),
        "kind": new.kind,
        "exercise_of": new.exercise_of,
        "system": new.system,
        "summary": new.summary.model_dump(),
    }


def _clock(programme: UUID, wall: datetime, begins: datetime, *, exercise: bool) -> Mapping[str, Any]:
    return {
        "programme_id": programme,
        "wall_at": wall,
        "programme_at": begins,
        "speed": 1.0,
        "exercise": exercise,
    }


def _problem(refused: Refused, now: datetime) -> Problem:
    match refused:
        case Refused.REAL:
            return Problem(errors.REAL_CLOCK)
        case Refused.BACKWARDS:
            return Problem(errors.CLOCK_BACKWARDS, values={"now": rfc3339(now)}, now=rfc3339(now))
        case Refused.INCOMPLETE:
            return Problem(errors.CLOCK_INCOMPLETE)
        case never:
            assert_never(never)
