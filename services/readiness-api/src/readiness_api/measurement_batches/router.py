"""Batches of measurements over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.measurement_batches import service
from readiness_api.measurement_batches.permissions import MayRead, MaySend
from readiness_api.measurement_batches.schemas import BatchAnswer, BatchSummary, NewMeasurementBatch, ReceivedBatch

router = APIRouter(prefix="/measurement-batches", tags=["measurements"])


@router.post("", summary="Mätvärden i klump", status_code=201)
async def receive_batch(new: NewMeasurementBatch, tx: Creating, grant: MaySend) -> ReceivedBatch:
    """Stores up to 2,000 measurements of one source in one transaction and answers for each row by itself: stored,
    unchanged (the source has said just that before) or refused with the reason. A bad row refuses no other."""
    tx.acting_as(grant.role)
    return tx.created(await service.receive(tx, grant, new))


@router.get("", summary="Mottagna klumpar")
async def list_batches(tx: Reading, grant: MayRead, paging: Paging) -> Page[BatchSummary]:
    """Batches received, newest first; a machine client sees those of its own sources."""
    return await service.page(tx, grant, paging)


@router.get("/{id}", summary="En mottagen klump")
async def get_batch(id: UUID, tx: Reading, grant: MayRead) -> BatchAnswer:
    """One batch with the rows that were refused, and why."""
    return tx.versioned(await service.get(tx, grant, id))
