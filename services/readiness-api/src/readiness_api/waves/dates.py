"""Moving a wave's planned date, with everything counted from it, and recording when it went live."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncEngine

from chassis.access import Grant
from chassis.etag import require_version
from chassis.ledger import CLOCK
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.times import rfc3339
from chassis.work import Work, working
from readiness_api.checklists.redating import follow_wave
from readiness_api.gates import service as gates
from readiness_api.organisations import service as organisations
from readiness_api.waves import errors, repository
from readiness_api.waves.representation import WAVE
from readiness_api.waves.rules import Refused, Standing, actual_refusal, date_refusal
from readiness_api.waves.schemas import ActualTime, NewActual, NewDate, SaidDate, WaveAnswer

NO_DATE = "inget datum"


async def move(work: Work, grant: Grant, wave: UUID, expected: int, new: NewDate) -> WaveAnswer:
    """Moves the planned date; gates move with it, items' due dates right after (`catch_up`).

    Raises Problem 403, 404, 409 once it is decided or live, 412, and 422 where nothing is new or the date has passed.
    """
    row = await _locked(work, grant, wave, expected)
    _refuse(date_refusal(await standing(work, row), new.planned_at, work.now), work)
    if (row.planned_at, row.planned_text) == (new.planned_at, new.planned_text):
        raise Problem(errors.NOTHING_MOVED)
    said = SaidDate(
        text=new.planned_text or (rfc3339(new.planned_at) if new.planned_at else NO_DATE),
        planned_at=new.planned_at,
        said_at=rfc3339(work.now),
        reason=new.reason,
        source=new.source,
    )
    before = WaveAnswer.of(row)
    moved = before.model_copy(
        update={
            "version": row.version + 1,
            "planned_at": new.planned_at,
            "planned_text": new.planned_text,
            "date_history": [*before.date_history, said],
        }
    )
    anew = new.planned_at != row.planned_at
    await repository.change_wave(work, moved, redate=row.redate or anew)
    work.record(WAVE, id=wave, version=moved.version, action="date_moved", state=moved, reason=new.reason)
    if anew:
        await gates.redate(work, wave, new.planned_at, new.reason)
    return moved


async def catch_up(engine: AsyncEngine) -> int:
    """Moves the due dates of waves whose date has moved, a few checklists a transaction. Answers how many lists."""
    moved = 0
    async with engine.connect() as connection:
        pending = await repository.to_redate(connection)
    for programme, wave in pending:
        while count := await _catch_up(engine, programme, wave):
            moved += count
    return moved


async def _catch_up(engine: AsyncEngine, programme: UUID, wave: UUID) -> int:
    async with working(engine, programme, CLOCK) as work:
        row = await repository.lock_to_redate(work, wave)
        if row is None:  # another worker has it, or is done
            return 0
        count = await follow_wave(work, wave, row.planned_at)
        if not count:
            await repository.redated(work, wave)
        return count


async def record_actual(work: Work, grant: Grant, wave: UUID, expected: int, new: NewActual) -> WaveAnswer:
    """Says when the wave really started. Raises Problem 403, 404, 409 before a go has made it live, 412, 422."""
    row = await _locked(work, grant, wave, expected)
    _refuse(actual_refusal(await standing(work, row), new.actual_at, work.now), work)
    return await _start(work, row, ActualTime(actual_at=new.actual_at, said_at=work.now, said_by="person",
                                              reason=new.reason, source=new.source))  # fmt: skip


async def went_live(work: Work, wave: UUID, since: datetime) -> None:
    """A decision has made the wave live: the first time it did is when it went live."""
    row = await repository.find_wave(work, wave, lock=True)
    if row is None or row.actual_at is not None:
        return
    await _start(work, row, ActualTime(actual_at=since, said_at=work.now, said_by="decision", reason=None, source=None))


async def _start(work: Work, row: Row[Any], said: ActualTime) -> WaveAnswer:
    before = WaveAnswer.of(row)
    started = before.model_copy(
        update={
            "version": row.version + 1,
            "actual_at": said.actual_at,
            "actual_history": [*before.actual_history, said],
        }
    )
    await repository.change_wave(work, started, redate=row.redate)
    work.record(
        WAVE, id=started.id, version=started.version, action="went_live", state=started, occurred_at=said.actual_at,
        reason=said.reason,
    )  # fmt: skip
    return started


async def standing(work: Work, row: Row[Any]) -> Standing:
    """A wave as the rules see it; one whose state has not been heard of is planned."""
    return Standing(await repository.state_of(work, row.id) or "planned", row.actual_at)


async def _locked(work: Work, grant: Grant, wave: UUID, expected: int) -> Row[Any]:
    await organisations.require_whole(work, grant)
    row = await repository.find_wave(work, wave, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    return row


def _refuse(refused: Refused | None, work: Work) -> None:
    if refused is not None:
        raise Problem(errors.REFUSED[refused], values={"now": rfc3339(work.now)})
