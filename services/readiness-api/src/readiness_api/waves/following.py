"""Sites follow the organisations they are: name, kind, place in the tree and options."""

from collections.abc import Sequence

from chassis.work import Work
from readiness_api.checklists import following as checklists
from readiness_api.organisations.schemas import OrganisationAnswer
from readiness_api.waves import repository
from readiness_api.waves.representation import SITE
from readiness_api.waves.schemas import SiteAnswer


async def count_below(work: Work, hsa_id: str) -> int:
    """Sites with the organisation in their lineage."""
    return await repository.count_below(work, hsa_id)


async def follow(work: Work, changed: Sequence[OrganisationAnswer]) -> None:
    """Brings the sites of organisations to what those have become; the feed carries the sites' new states."""
    if not changed:
        return
    organisations = {organisation.id: organisation for organisation in changed}
    moved: list[SiteAnswer] = []
    renamed, chosen = set(), set()
    for row in await repository.sites_of(work, list(organisations)):
        before, organisation = SiteAnswer.of(row), organisations[row.organisation_id]
        values = {name: getattr(organisation, name) for name in ("name", "kind", "lineage", "options")}
        after = before.model_copy(update=values)
        if after == before:
            continue
        moved.append(after.model_copy(update={"version": before.version + 1}))
        if after.name != before.name:
            renamed.add(after.id)
        if after.options != before.options or after.kind != before.kind:
            chosen.add(after.id)
    await repository.change_sites(work, [site.model_dump() for site in moved])
    for site in moved:
        work.record(SITE, id=site.id, version=site.version, action="followed", state=site)
    await checklists.follow(work, renamed=renamed, chosen=chosen)
