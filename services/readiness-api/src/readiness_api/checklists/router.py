"""Checklists and items over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Reading
from readiness_api.checklists import service
from readiness_api.checklists.permissions import MayAnswer, MayRead, MaySign
from readiness_api.checklists.rules import State
from readiness_api.checklists.schemas import ChecklistAnswer, ItemAnswer, ItemPatch, Unlocking
from readiness_api.checklists.service import ItemFilter
from readiness_api.templates.schemas import Area, Criticality

router = APIRouter(tags=["checklists"])


@router.get("/checklists", summary="Checklistor")
async def list_checklists(
    tx: Reading, grant: MayRead, paging: Paging, wave: UUID | None = None, site: UUID | None = None
) -> Page[ChecklistAnswer]:
    """Checklists within your scope, by site, each with its counts per area."""
    return await service.checklist_page(tx, grant, paging, wave=wave, site=site)


@router.get("/checklists/{id}", summary="En checklista")
async def get_checklist(id: UUID, tx: Reading, grant: MayRead) -> ChecklistAnswer:
    """One checklist with its counts per area and its signatures."""
    return tx.versioned(await service.get_checklist(tx, grant, id))


@router.post("/checklists/{id}/signatures", summary="Skriv under eller godkänn en checklista")
async def sign_checklist(id: UUID, expected: IfMatch, tx: Changing, grant: MaySign) -> ChecklistAnswer:
    """Signs the version named in If-Match: first for the site, then, by another person, for the region."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.sign(tx, grant, id, expected))


@router.post("/checklists/{id}/unlock", summary="Lås upp en godkänd checklista")
async def unlock_checklist(
    id: UUID, unlocking: Unlocking, expected: IfMatch, tx: Changing, grant: MaySign
) -> ChecklistAnswer:
    """Opens an approved checklist for answers, with a reason that is kept. Both signatures are then needed again."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.unlock(tx, grant, id, expected, unlocking.reason))


def _chosen(
    checklist: UUID | None = None,
    site: UUID | None = None,
    area: Area | None = None,
    state: Annotated[State | None, Query()] = None,
    criticality: Criticality | None = None,
) -> ItemFilter:
    return ItemFilter(checklist, site, area, state, criticality)


@router.get("/items", summary="Punkter")
async def list_items(
    tx: Reading, grant: MayRead, paging: Paging, chosen: Annotated[ItemFilter, Depends(_chosen)]
) -> Page[ItemAnswer]:
    """Items within your scope, in the order of the template."""
    return await service.item_page(tx, grant, paging, chosen)


@router.get("/items/{id}", summary="En punkt")
async def get_item(id: UUID, tx: Reading, grant: MayRead) -> ItemAnswer:
    """One item with its latest measurement."""
    return tx.versioned(await service.get_item(tx, grant, id))


@router.patch("/items/{id}", summary="Svara på en punkt")
async def answer_item(id: UUID, patch: ItemPatch, expected: IfMatch, tx: Changing, grant: MayAnswer) -> ItemAnswer:
    """Says how an item stands. What is signed and then changed asks for new signatures."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.answer_item(tx, grant, id, expected, patch))
