"""Planning waves and the sites in them."""

from collections.abc import Sequence
from uuid import UUID

from chassis.access import Grant
from chassis.ids import new_id
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import LocalisedText, Page
from chassis.times import rfc3339
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.checklists.opening import OpenedSite, open_checklists
from readiness_api.gates import service as gates
from readiness_api.organisations import service as organisations
from readiness_api.organisations.schemas import OrganisationAnswer
from readiness_api.tables import sites
from readiness_api.templates import service as templates
from readiness_api.waves import errors, repository
from readiness_api.waves.representation import SITE, WAVE
from readiness_api.waves.schemas import NewSite, NewWave, SaidDate, SiteAnswer, WaveAnswer


async def wave_page(tx: Transaction, paging: PageRequest) -> Page[WaveAnswer]:
    return await fetch_page(tx, repository.waves_in_order(tx.programme), paging, WaveAnswer.of)


async def site_page(tx: Transaction, paging: PageRequest, wave: UUID | None) -> Page[SiteAnswer]:
    query = repository.sites_in_order(tx.programme)
    return await fetch_page(tx, query if wave is None else query.where(sites.c.wave_id == wave), paging, SiteAnswer.of)


async def get_wave(work: Work, wave: UUID) -> WaveAnswer:
    """Raises Problem 404."""
    row = await repository.find_wave(work, wave)
    if row is None:
        raise Problem(NOT_FOUND)
    return WaveAnswer.of(row)


async def get_site(work: Work, site: UUID) -> SiteAnswer:
    """Raises Problem 404."""
    row = await repository.find_site(work, site)
    if row is None:
        raise Problem(NOT_FOUND)
    return SiteAnswer.of(row)


async def plan(work: Work, grant: Grant, new: NewWave) -> WaveAnswer:
    """Raises Problem 403 unless the grant reaches the whole region, 409 where the number is taken."""
    await organisations.require_whole(work, grant)
    if await repository.find_wave_by_number(work, new.number) is not None:
        raise Problem(errors.NUMBER_TAKEN, values={"number": new.number})
    said = None if new.planned_at is None else rfc3339(new.planned_at)
    text = new.planned_text or said
    wave = WaveAnswer(
        id=new_id(),
        version=1,
        number=new.number,
        name=new.name,
        planned_at=new.planned_at,
        planned_text=new.planned_text,
        actual_at=None,
        actual_history=[],
        note=new.note and LocalisedText(**new.note.model_dump()),
        date_history=[]
        if text is None
        else [
            SaidDate(
                text=text, planned_at=new.planned_at, said_at=rfc3339(work.now), reason=new.reason, source=new.source
            )
        ],
    )
    await add_waves(work, [wave])
    return wave


async def add_waves(work: Work, waves: Sequence[WaveAnswer]) -> None:
    """Adds waves, each with its gates."""
    await repository.add_waves(
        work,
        [{"programme_id": work.programme, **wave.model_dump(), **repository.histories(wave)} for wave in waves],
    )
    for wave in waves:
        work.record(WAVE, id=wave.id, version=1, action="planned", state=wave)
        await gates.add_gates(work, wave.id, wave.planned_at)


async def join(work: Work, grant: Grant, new: NewSite) -> SiteAnswer:
    """Raises Problem 422 for a wave or organisation unknown or out of reach, 409 for one that takes part already."""
    wave = next(iter(await repository.share_waves(work, [new.wave_id])), None)
    if wave is None:
        raise Problem(errors.UNKNOWN_WAVE)
    await organisations.hold_still(work)
    organisation = await organisations.find(work, new.organisation_id)
    if organisation is None or not grant.reaches(organisation.lineage):
        raise Problem(errors.UNKNOWN_ORGANISATION)
    if await repository.takes_part(work, new.wave_id, new.organisation_id):
        raise Problem(errors.TAKES_PART_ALREADY)
    site = site_of(organisation, wave.id)
    await add_sites(work, WaveAnswer.of(wave), [site])
    return site


def site_of(organisation: OrganisationAnswer, wave: UUID) -> SiteAnswer:
    """The organisation as a site of the wave."""
    return SiteAnswer(
        id=new_id(),
        version=1,
        organisation_id=organisation.id,
        wave_id=wave,
        name=organisation.name,
        hsa_id=organisation.hsa_id,
        kind=organisation.kind,
        lineage=organisation.lineage,
        options=organisation.options,
    )


async def add_sites(work: Work, wave: WaveAnswer, added: Sequence[SiteAnswer], *, with_checklists: bool = True) -> None:
    """Adds sites to a wave, each with a checklist of the programme's newest template, if it has one."""
    await repository.add_sites(work, [{"programme_id": work.programme, **site.model_dump()} for site in added])
    for site in added:
        work.record(SITE, id=site.id, version=1, action="joined", state=site)
    template = await templates.newest(work) if with_checklists else None
    if template is not None:
        await open_checklists(work, template, [_opened(site, wave) for site in added])


def _opened(site: SiteAnswer, wave: WaveAnswer) -> OpenedSite:
    return OpenedSite(
        site.id,
        wave.id,
        site.name,
        site.kind,
        tuple(site.lineage),
        frozenset(site.options),
        wave.planned_at,
        wave.number,
    )
