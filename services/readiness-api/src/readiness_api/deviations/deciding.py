"""At which level a deviation is decided, and whether a person stands there."""

from typing import Any

from sqlalchemy import Row

from chassis.access import Grant
from chassis.problem_types import FORBIDDEN
from chassis.problems import Problem
from chassis.tokens import EVERYWHERE
from chassis.work import Work
from readiness_api.deviations import errors
from readiness_api.deviations.rules import Level, Refused, level, may_decide
from readiness_api.organisations import service as organisations


async def require_level(work: Work, grant: Grant, row: Row[Any]) -> None:
    """Raises Problem 403 unless a role that the caller holds over the site decides at the deviation's level."""
    wanted = level(row.criticality)
    here = {
        role.name
        for role in grant.caller.roles
        if role.programme in (None, str(work.programme)) and role.organisation in (EVERYWHERE, *row.lineage)
    }
    whole = wanted is Level.WHOLE_REGION and await _reaches_all(work, grant)
    if not may_decide(wanted, here, whole=whole):
        raise Problem(errors.REFUSED[Refused.ABOVE], level=wanted.value)


async def _reaches_all(work: Work, grant: Grant) -> bool:
    try:
        await organisations.require_whole(work, grant)
    except Problem as refused:
        if refused.type is FORBIDDEN:
            return False
        raise
    return True
