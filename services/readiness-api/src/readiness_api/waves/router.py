"""Waves and sites over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.waves import service
from readiness_api.waves.permissions import MayPlan, MayRead
from readiness_api.waves.schemas import NewSite, NewWave, SiteAnswer, WaveAnswer

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
