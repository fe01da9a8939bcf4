"""Asking that a deviation last longer, and answering."""

from uuid import UUID

from chassis.access import Grant
from chassis.problems import Problem
from chassis.times import rfc3339
from chassis.work import Work
from readiness_api.deviations import errors
from readiness_api.deviations.deciding import require_level
from readiness_api.deviations.extending import answered, asked, until
from readiness_api.deviations.representation import judged
from readiness_api.deviations.rules import Move, extension_decided, extension_refusal
from readiness_api.deviations.schemas import DeviationAnswer, NewExtension
from readiness_api.deviations.service import hold, write


async def ask_extension(work: Work, grant: Grant, deviation: UUID, expected: int, new: NewExtension) -> DeviationAnswer:
    """Raises Problem 404, 409 unless it is approved and none waits, 412, 422 for an end that is no later."""
    row = await hold(work, grant, deviation, expected)
    waits = row.extension_subject is not None
    refused = extension_refusal(judged(row), new.expires_at, work.now, waits=waits)
    if refused is not None:
        values = {"status": row.status, "end": rfc3339(row.expires_at)}
        raise Problem(errors.REFUSED[refused], values=values)
    return await write(work, row, "extension_requested", asked(work, row, new), new.reason)


async def decide_extension(
    work: Work, grant: Grant, deviation: UUID, expected: int, move: Move, reason: str | None
) -> DeviationAnswer:
    """Approves or denies. Raises Problem 403 where a higher level decides, 404, 409, 412, 422 where time has passed."""
    row = await hold(work, grant, deviation, expected)
    await require_level(work, grant, row)
    end = until(row) if row.extensions else row.expires_at
    refused = extension_decided(judged(row), row.extension_subject, move, work.actor.subject, end, work.now)
    if refused is not None:
        raise Problem(errors.REFUSED[refused], values={"now": rfc3339(work.now), "status": row.status})
    if move is Move.DENY:
        values = answered(row, "denied", work.now, work.actor.name, reason)
        return await write(work, row, "extension_denied", values, reason)
    values = {**answered(row, "approved", work.now, work.actor.name, reason), "expires_at": end}
    return await write(work, row, "extended", values, reason)
