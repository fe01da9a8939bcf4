"""Measurements over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.measurements import service
from readiness_api.measurements.permissions import MayMeasure, MayRead
from readiness_api.measurements.schemas import MeasurementAnswer, NewMeasurement

router = APIRouter(prefix="/measurements", tags=["measurements"])


@router.get("", summary="Mätvärden för en punkt")
async def list_measurements(item: UUID, tx: Reading, grant: MayRead, paging: Paging) -> Page[MeasurementAnswer]:
    """Every measurement of an item, newest first."""
    return await service.page(tx, grant, paging, item)


@router.post("", summary="Nytt mätvärde", status_code=201)
async def measure(new: NewMeasurement, tx: Creating, grant: MayMeasure) -> MeasurementAnswer:
    """Stores a share with what was left out of it; its item's state follows."""
    tx.acting_as(grant.role)
    return tx.created(await service.measure(tx, grant, new))
