"""Template drafts over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.template_drafts import service
from readiness_api.template_drafts.permissions import MayRead, MayWrite
from readiness_api.template_drafts.schemas import (
    Code,
    DraftAnswer,
    DraftItem,
    DraftPatch,
    DraftSummary,
    NewDraft,
    Publication,
)
from readiness_api.templates.schemas import TemplateComparison

router = APIRouter(prefix="/template-drafts", tags=["templates"])
ItemCode = Annotated[Code, Path(description="The item's code in the template")]


@router.get("", summary="Mallutkast")
async def list_drafts(tx: Reading, grant: MayRead, paging: Paging) -> Page[DraftSummary]:
    """Drafts whatever became of them, the latest changed first."""
    return await service.page(tx, paging)


@router.post("", summary="Nytt mallutkast", status_code=201)
async def begin_draft(new: NewDraft, tx: Creating, grant: MayWrite) -> DraftAnswer:
    """Begins the next version of a template from a published one."""
    tx.acting_as(grant.role)
    return tx.created(await service.begin(tx, grant, new))


@router.get("/{id}", summary="Ett mallutkast")
async def get_draft(id: UUID, tx: Reading, grant: MayRead) -> DraftAnswer:
    """One draft with its items."""
    return tx.versioned(await service.get(tx, id))


@router.get("/{id}/comparison", summary="Vad utkastet ändrar")
async def compare_draft(id: UUID, tx: Reading, grant: MayRead) -> TemplateComparison:
    """What the draft asks beside the version it began from."""
    return await service.comparison(tx, id)


@router.patch("/{id}", summary="Beskriv utkastet")
async def describe_draft(id: UUID, patch: DraftPatch, expected: IfMatch, tx: Changing, grant: MayWrite) -> DraftAnswer:
    """Changes what holds for the whole template."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.describe(tx, grant, id, expected, patch))


@router.put("/{id}/items/{code}", summary="Skriv en punkt")
async def put_item(
    id: UUID, code: ItemCode, said: DraftItem, expected: IfMatch, tx: Changing, grant: MayWrite
) -> DraftAnswer:
    """Adds the item of that code to the draft, or changes it."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.put_item(tx, grant, id, expected, code, said))


@router.delete("/{id}/items/{code}", summary="Ta bort en punkt ur utkastet")
async def drop_item(id: UUID, code: ItemCode, expected: IfMatch, tx: Changing, grant: MayWrite) -> DraftAnswer:
    """The draft no longer asks for it; published versions and checklists keep it."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.drop_item(tx, grant, id, expected, code))


@router.post("/{id}/publish", summary="Publicera utkastet")
async def publish_draft(
    id: UUID, publication: Publication, expected: IfMatch, tx: Changing, grant: MayWrite
) -> DraftAnswer:
    """Makes the draft a version, which never changes; running checklists follow only when they are upgraded."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.publish(tx, grant, id, expected, publication.note))


@router.post("/{id}/discard", summary="Kassera utkastet")
async def discard_draft(id: UUID, expected: IfMatch, tx: Changing, grant: MayWrite) -> DraftAnswer:
    """Closes the draft; it stays readable."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.discard(tx, grant, id, expected))
