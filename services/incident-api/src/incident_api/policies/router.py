"""`/policies`."""

from __future__ import annotations

from fastapi import APIRouter

from chassis.paging import Paging, fetch_page
from chassis.schema import Page
from chassis.transaction import Reading
from incident_api.policies import repository
from incident_api.policies.permissions import MayRead
from incident_api.policies.schemas import Policy

router = APIRouter(prefix="/policies", tags=["policies"])


@router.get("", summary="Pauspolicyer")
async def list_policies(grant: MayRead, tx: Reading, paging: Paging) -> Page[Policy]:
    """The pause policies of the programme, the one in force first."""
    return await fetch_page(tx, repository.listing(tx.programme), paging, Policy.of)
