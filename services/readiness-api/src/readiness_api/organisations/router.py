"""Organisations over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.organisations import service
from readiness_api.organisations.permissions import MayAdd, MayRead
from readiness_api.organisations.rules import OrganisationStatus
from readiness_api.organisations.schemas import NewOrganisation, OrganisationAnswer, OrganisationKind

router = APIRouter(prefix="/organisations", tags=["organisations"])


@router.get("", summary="Organisationer")
async def list_organisations(
    tx: Reading,
    grant: MayRead,
    paging: Paging,
    kind: OrganisationKind | None = None,
    parent: UUID | None = None,
    status: OrganisationStatus | None = None,
    q: Annotated[
        str | None, Query(max_length=100, description="part of a name, or how the HSA-id or municipality code begins")
    ] = None,
) -> Page[OrganisationAnswer]:
    """The programme's tree from the top, siblings by name."""
    return await service.page(tx, paging, service.OrganisationFilter(kind, parent, status, q and q.strip()))


@router.post("", summary="Ny organisation", status_code=201)
async def add_organisation(new: NewOrganisation, tx: Creating, grant: MayAdd) -> OrganisationAnswer:
    """Adds a node below one that is there."""
    tx.acting_as(grant.role)
    return tx.created(await service.add(tx, grant, new))


@router.get("/{id}", summary="En organisation")
async def get_organisation(id: UUID, tx: Reading, grant: MayRead) -> OrganisationAnswer:
    """One node of the tree."""
    return tx.versioned(await service.get(tx, id))
