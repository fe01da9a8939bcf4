"""Hand-overs over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.handovers import service
from readiness_api.handovers.permissions import MayRead, MaySign, MayWrite
from readiness_api.handovers.schemas import HandoverAnswer, HandoverPatch, NewHandover, Return

router = APIRouter(prefix="/handovers", tags=["handovers"])


@router.get("", summary="Överlämningar")
async def list_handovers(tx: Reading, grant: MayRead, paging: Paging, site: UUID | None = None) -> Page[HandoverAnswer]:
    """Hand-overs within your scope, newest first."""
    return await service.page(tx, grant, paging, site=site)


@router.post("", summary="Förbered en överlämning", status_code=201)
async def prepare_handover(new: NewHandover, tx: Creating, grant: MayWrite) -> HandoverAnswer:
    """Says what is to be handed over, to whom, and what is not settled."""
    tx.acting_as(grant.role)
    return tx.created(await service.prepare(tx, grant, new))


@router.get("/{id}", summary="En överlämning")
async def get_handover(id: UUID, tx: Reading, grant: MayRead) -> HandoverAnswer:
    """One hand-over with its signatures."""
    return tx.versioned(await service.get(tx, grant, id))


@router.patch("/{id}", summary="Ändra en överlämning")
async def change_handover(
    id: UUID, patch: HandoverPatch, expected: IfMatch, tx: Changing, grant: MayWrite
) -> HandoverAnswer:
    """Changes contents and open matters until it is signed."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.change(tx, grant, id, expected, patch))


@router.post("/{id}/signatures", summary="Skriv under en överlämning")
async def sign_handover(id: UUID, expected: IfMatch, tx: Changing, grant: MaySign) -> HandoverAnswer:
    """Signs the version named in If-Match: first for the giver, then, by another person, for the receiver."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.sign(tx, grant, id, expected))


@router.post("/{id}/return", summary="Skicka tillbaka en överlämning")
async def return_handover(id: UUID, said: Return, expected: IfMatch, tx: Changing, grant: MaySign) -> HandoverAnswer:
    """Does not take over as it stands, with why; the giver changes it and signs anew."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.send_back(tx, grant, id, expected, said.reason))
