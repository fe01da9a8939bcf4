"""Round trips over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.round_trips import service
from readiness_api.round_trips.permissions import MayRead, MayRecord
from readiness_api.round_trips.rules import MessageType
from readiness_api.round_trips.schemas import NewRoundTrip, RoundTripAnswer

OfType = Annotated[MessageType | None, Query(alias="messageType")]
router = APIRouter(prefix="/round-trips", tags=["round-trips"])


@router.get("", summary="Integrationsprov fram och tillbaka")
async def list_round_trips(
    tx: Reading, grant: MayRead, paging: Paging, site: UUID | None = None, message_type: OfType = None
) -> Page[RoundTripAnswer]:
    """Round trips within your scope, newest first, those that failed too."""
    return await service.page(tx, grant, paging, site=site, message_type=message_type)


@router.post("", summary="Nytt integrationsprov", status_code=201)
async def record_round_trip(new: NewRoundTrip, tx: Creating, grant: MayRecord) -> RoundTripAnswer:
    """Records a message sent and its answer."""
    tx.acting_as(grant.role)
    return tx.created(await service.record(tx, grant, new))


@router.get("/{id}", summary="Ett integrationsprov")
async def get_round_trip(id: UUID, tx: Reading, grant: MayRead) -> RoundTripAnswer:
    """One round trip."""
    return tx.versioned(await service.get(tx, grant, id))
