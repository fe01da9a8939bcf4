"""Moving a site from one wave to another, with its checklist."""

from uuid import UUID

from chassis.access import Grant
from chassis.etag import require_version
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.times import rfc3339
from chassis.work import Work
from readiness_api.checklists.redating import follow_site
from readiness_api.waves import errors, repository
from readiness_api.waves.dates import standing
from readiness_api.waves.representation import SITE
from readiness_api.waves.rules import site_refusal
from readiness_api.waves.schemas import OtherWave, SiteAnswer


async def move_site(work: Work, grant: Grant, site: UUID, expected: int, other: OtherWave) -> SiteAnswer:
    """Raises Problem 404 outside the grant, 409 once either wave is decided or live, 412, 422 for an unknown wave."""
    row = await repository.find_site(work, site, lock=True)
    if row is None or not grant.reaches(row.lineage):
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    both = {wave.id: wave for wave in await repository.share_waves(work, [row.wave_id, other.wave_id])}
    if other.wave_id not in both:
        raise Problem(errors.UNKNOWN_WAVE)
    if other.wave_id == row.wave_id or await repository.takes_part(work, other.wave_id, row.organisation_id):
        raise Problem(errors.TAKES_PART_ALREADY)
    leaves, joins = both[row.wave_id], both[other.wave_id]
    refused = site_refusal(await standing(work, leaves), await standing(work, joins))
    if refused is not None:
        raise Problem(errors.REFUSED[refused], values={"now": rfc3339(work.now)})
    moved = SiteAnswer.of(row).model_copy(update={"version": row.version + 1, "wave_id": joins.id})
    await repository.change_site(work, moved)
    work.record(SITE, id=site, version=moved.version, action="moved", state=moved, reason=other.reason)
    await follow_site(work, site, joins.id, joins.planned_at, other.reason)
    return moved
