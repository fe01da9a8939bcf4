"""The critical line and kept forecasts over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.critical_line import service
from readiness_api.critical_line.permissions import MayKeep, MayRead
from readiness_api.critical_line.schemas import CriticalLineAnswer, KeptForecast, NewForecast

router = APIRouter(tags=["critical line"])


@router.get("/critical-line", summary="En etapps kritiska linje, med prognos")
async def get_critical_line(tx: Reading, grant: MayRead, wave: UUID, site: UUID | None = None) -> CriticalLineAnswer:
    """What waits for what, with slack, and when it will be ready. `site`: only that site and those below it."""
    return await service.line(tx, grant, wave, site)


@router.get("/forecasts", summary="Sparade prognoser")
async def list_forecasts(tx: Reading, grant: MayRead, paging: Paging, wave: UUID | None = None) -> Page[KeptForecast]:
    """Forecasts that were kept, newest first: how the date has moved."""
    return await service.page(tx, grant, paging, wave)


@router.post("/forecasts", summary="Spara prognosen", status_code=201)
async def keep_forecast(new: NewForecast, tx: Creating, grant: MayKeep) -> KeptForecast:
    """The wave's forecast as it is now, kept for reports and for comparison."""
    tx.acting_as(grant.role)
    return tx.created(await service.keep(tx, grant, new))


@router.get("/forecasts/{id}", summary="En sparad prognos")
async def get_forecast(id: UUID, tx: Reading, grant: MayRead) -> KeptForecast:
    """What was forecast then; it never changes."""
    return tx.versioned(await service.get(tx, grant, id))
