"""Waves and sites over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.waves import dates, moving, service
from readiness_api.waves.permissions import MayPlan, MayRead, MayTellStart
from readiness_api.waves.schemas import NewActual, NewDate, NewSite, NewWave, OtherWave, SiteAnswer, WaveAnswer

router = APIRouter(tags=["waves"])


@router.get("/waves", summary="Etapper")
async def list_waves(tx: Reading, grant: MayRead, paging: Paging) -> Page[WaveAnswer]:
    """The programme's waves by number, each with every date it has had."""
    return await service.wave_page(tx, paging)


@router.post("/waves", summary="Ny etapp", status_code=201)
async def plan_wave(new: NewWave, tx: Creating, grant: MayPlan) -> WaveAnswer:
    """Plans a wave with its gates."""
    tx.acting_as(grant.role)
    return tx.created(await service.plan(tx, grant, new))


@router.get("/waves/{id}", summary="En etapp")
async def get_wave(id: UUID, tx: Reading, grant: MayRead) -> WaveAnswer:
    """One wave."""
    return tx.versioned(await service.get_wave(tx, id))


@router.post("/waves/{id}/dates", summary="Flytta planerad driftstart")
async def move_date(id: UUID, new: NewDate, expected: IfMatch, tx: Changing, grant: MayPlan) -> WaveAnswer:
    """Another planned date, with its reason. Gates move at once, items' due dates right after."""
    tx.acting_as(grant.role)
    return tx.versioned(await dates.move(tx, grant, id, expected, new))


@router.post("/waves/{id}/actual", summary="Ange verklig driftstart")
async def record_actual(id: UUID, new: NewActual, expected: IfMatch, tx: Changing, grant: MayTellStart) -> WaveAnswer:
    """When the wave really started, once a decision to go is in effect. The decision's own time stays."""
    tx.acting_as(grant.role)
    return tx.versioned(await dates.record_actual(tx, grant, id, expected, new))


@router.get("/sites", summary="Mottagande enheter")
async def list_sites(tx: Reading, grant: MayRead, paging: Paging, wave: UUID | None = None) -> Page[SiteAnswer]:
    """Sites from the top of the tree, siblings by name."""
    return await service.site_page(tx, paging, wave)


@router.post("/sites", summary="Ny mottagande enhet", status_code=201)
async def join_wave(new: NewSite, tx: Creating, grant: MayPlan) -> SiteAnswer:
    """Adds an organisation to a wave, with its checklist."""
    tx.acting_as(grant.role)
    return tx.created(await service.join(tx, grant, new))


@router.get("/sites/{id}", summary="En mottagande enhet")
async def get_site(id: UUID, tx: Reading, grant: MayRead) -> SiteAnswer:
    """One site."""
    return tx.versioned(await service.get_site(tx, id))


@router.post("/sites/{id}/wave", summary="Flytta enhet till en annan etapp")
async def move_site(id: UUID, other: OtherWave, expected: IfMatch, tx: Changing, grant: MayPlan) -> SiteAnswer:
    """Moves a site with its checklist to another wave, while both are plans."""
    tx.acting_as(grant.role)
    return tx.versioned(await moving.move_site(tx, grant, id, expected, other))
