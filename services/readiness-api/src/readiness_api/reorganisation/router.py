"""Changing organisations over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.transaction import Changing, Reading
from readiness_api.organisations.schemas import OrganisationAnswer
from readiness_api.reorganisation import service
from readiness_api.reorganisation.permissions import MayChange
from readiness_api.reorganisation.schemas import Following, OrganisationChange, OrganisationClosing

router = APIRouter(prefix="/organisations", tags=["organisations"])


@router.patch("/{id}", summary="Ändra en organisation")
async def change_organisation(
    id: UUID, change: OrganisationChange, expected: IfMatch, tx: Changing, grant: MayChange
) -> OrganisationAnswer:
    """Changes it; what is below it, its sites and their checklists follow in the same transaction."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.change(tx, grant, id, expected, change))


@router.post("/{id}/close", summary="Avsluta en organisation")
async def close_organisation(
    id: UUID, closing: OrganisationClosing, expected: IfMatch, tx: Changing, grant: MayChange
) -> OrganisationAnswer:
    """Gives it a last day. Nothing is deleted."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.close(tx, grant, id, expected, closing))


@router.get("/{id}/following", summary="Vad en ändring når")
async def get_following(id: UUID, tx: Reading, grant: MayChange) -> Following:
    """How many organisations and sites follow when this one changes."""
    return await service.following(tx, id)
