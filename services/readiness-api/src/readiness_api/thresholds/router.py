"""Thresholds over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.thresholds import service
from readiness_api.thresholds.permissions import MayRead, MaySet
from readiness_api.thresholds.schemas import MeasuredItem, NewThreshold, ThresholdSetAnswer

router = APIRouter(tags=["thresholds"])


@router.get("/measures", summary="Det som mäts, med gränser")
async def list_measures(tx: Reading, grant: MayRead, paging: Paging) -> Page[MeasuredItem]:
    """Each measured item of the programme's templates, with the template's limits and those that hold now."""
    return await service.measured_page(tx, paging)


@router.get("/thresholds", summary="Gränsvärdenas historik")
async def list_thresholds(
    tx: Reading, grant: MayRead, paging: Paging, code: Annotated[str | None, Query(max_length=80)] = None
) -> Page[ThresholdSetAnswer]:
    """Every threshold the programme has set, newest first."""
    return await service.page(tx, paging, code)


@router.post("/thresholds", summary="Sätt ett gränsvärde", status_code=201)
async def set_threshold(new: NewThreshold, tx: Creating, grant: MaySet) -> ThresholdSetAnswer:
    """Holds from now on in every checklist. The items' states follow within seconds; earlier thresholds stay."""
    tx.acting_as(grant.role)
    return tx.created(await service.set_threshold(tx, grant, new))
