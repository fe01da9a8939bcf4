"""Networks over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.networks import service
from readiness_api.networks.permissions import MayRead, MayWrite
from readiness_api.networks.schemas import NetworkAnswer, NetworkKind, NetworkPatch, NewNetwork

router = APIRouter(prefix="/networks", tags=["networks"])


@router.get("", summary="Nätverk av ämnesexperter och superanvändare")
async def list_networks(
    tx: Reading, grant: MayRead, paging: Paging, site: UUID | None = None, kind: NetworkKind | None = None
) -> Page[NetworkAnswer]:
    """Networks within your scope, by name."""
    return await service.page(tx, grant, paging, site=site, kind=kind)


@router.post("", summary="Nytt nätverk", status_code=201)
async def add_network(new: NewNetwork, tx: Creating, grant: MayWrite) -> NetworkAnswer:
    """Adds a network of functions."""
    tx.acting_as(grant.role)
    return tx.created(await service.add(tx, grant, new))


@router.get("/{id}", summary="Ett nätverk")
async def get_network(id: UUID, tx: Reading, grant: MayRead) -> NetworkAnswer:
    """One network."""
    return tx.versioned(await service.get(tx, grant, id))


@router.patch("/{id}", summary="Ändra ett nätverk")
async def change_network(
    id: UUID, patch: NetworkPatch, expected: IfMatch, tx: Changing, grant: MayWrite
) -> NetworkAnswer:
    """Changes who takes part, how often it meets, or its way in."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.change(tx, grant, id, expected, patch))
