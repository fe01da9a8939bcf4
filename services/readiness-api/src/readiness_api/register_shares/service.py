"""Counting a site's registers, for reading and for its checklist."""

from uuid import UUID

from chassis.access import Grant
from chassis.work import Work
from readiness_api.change_activities import service as change_activities
from readiness_api.design_decisions import communicating
from readiness_api.design_decisions import service as design_decisions
from readiness_api.measurements.registers import Register, answer
from readiness_api.migration import service as migration
from readiness_api.register_shares.schemas import SharesAnswer
from readiness_api.rehearsals import service as rehearsals
from readiness_api.round_trips import service as round_trips
from readiness_api.scenarios import service as scenarios
from readiness_api.training import service as training
from readiness_api.waves.sited import require_site

_REGISTERS = {
    Register.SCENARIOS: scenarios,
    Register.ROUND_TRIPS: round_trips,
    Register.MIGRATION: migration,
    Register.REHEARSALS: rehearsals,
    Register.TRAINING: training,
    Register.CHANGE: change_activities,
}


async def of_site(work: Work, grant: Grant, site: UUID) -> SharesAnswer:
    """Raises Problem 422 for a site out of reach."""
    await require_site(work, grant, site)
    found = [
        answer(work, register, share)
        for register, service in _REGISTERS.items()
        for share in await service.shares(work, site)
        if share.denominator
    ]
    return SharesAnswer(site_id=site, shares=found)


async def recount(work: Work, grant: Grant, site: UUID) -> SharesAnswer:
    """Stores what the registers say now as measurements, so that what still holds does not grow stale.

    What was counted elsewhere keeps its own time: counting it again makes it no fresher. Raises Problem 422.
    """
    await require_site(work, grant, site)
    for service in _REGISTERS.values():
        await service.tell_checklist(work, site, again=True)
    await design_decisions.tell_ninety(work, site=site, again=True)
    await communicating.tell_communicated(work, site=site, again=True)
    return await of_site(work, grant, site)
