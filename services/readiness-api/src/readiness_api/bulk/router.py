"""Changes of many items over HTTP."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.bulk import service
from readiness_api.bulk.permissions import MayChange, MayRead
from readiness_api.bulk.schemas import Applying, BulkAnswer, BulkRow, NewBulkChange, OverviewItem, Selection
from readiness_api.templates.schemas import Area, Criticality

router = APIRouter(tags=["items"])


def _chosen(
    code: Annotated[str | None, Query(max_length=80)] = None,
    area: Area | None = None,
    wave: UUID | None = None,
    site: UUID | None = None,
    checklist: UUID | None = None,
    criticality: Criticality | None = None,
    state: Literal["ready", "in_progress", "at_risk", "unknown", "blocked"] | None = None,
    status: Literal["not_started", "in_progress", "ready", "blocked", "not_applicable"] | None = None,
) -> Selection:
    return Selection(
        code=code or None,
        area=area,
        wave=wave,
        site=site,
        checklist=checklist,
        criticality=criticality,
        state=state,
        status=status,
    )


@router.get("/item-overview", summary="Punkter över flera enheter")
async def list_items_over_sites(
    tx: Reading, grant: MayRead, paging: Paging, chosen: Annotated[Selection, Depends(_chosen)]
) -> Page[OverviewItem]:
    """Items within your scope with their sites' names, by site: one item over all sites, say."""
    return await service.overview_page(tx, grant, paging, chosen)


@router.get("/bulk-changes", summary="Ändringar av många punkter")
async def list_bulk_changes(tx: Reading, grant: MayRead, paging: Paging) -> Page[BulkAnswer]:
    """Your own, newest first; regional leads, administrators and auditors see everyone's."""
    return await service.page(tx, grant, paging)


@router.post("/bulk-changes", summary="Förhandsgranska en ändring av många punkter", status_code=201)
async def preview_bulk_change(new: NewBulkChange, tx: Creating, grant: MayChange) -> BulkAnswer:
    """Says exactly what would change and what is refused and why. Nothing is changed."""
    tx.acting_as(grant.role)
    return tx.created(await service.preview(tx, grant, new))


@router.get("/bulk-changes/{id}", summary="En ändring av många punkter")
async def get_bulk_change(id: UUID, tx: Reading, grant: MayRead) -> BulkAnswer:
    """One change with its counts."""
    return tx.versioned(await service.get(tx, grant, id))


@router.get("/bulk-rows", summary="En sådan ändrings rader")
async def list_bulk_rows(bulk: UUID, tx: Reading, grant: MayRead, paging: Paging) -> Page[BulkRow]:
    """What the change `bulk` does, or did, to each item within your scope."""
    return await service.rows_page(tx, grant, paging, bulk)


@router.post("/bulk-changes/{id}/apply", summary="Genomför det som granskades")
async def apply_bulk_change(
    id: UUID, applying: Applying, expected: IfMatch, tx: Changing, grant: MayChange
) -> BulkAnswer:
    """Applies exactly the preview that the digest names, within seconds, 500 items a transaction.

    A row that someone has changed since is left as it is and counted as late.
    """
    tx.acting_as(grant.role)
    return tx.versioned(await service.apply(tx, grant, id, expected, applying.digest))


@router.post("/bulk-changes/{id}/undo", summary="Förhandsgranska att ångra", status_code=201)
async def undo_bulk_change(id: UUID, tx: Creating, grant: MayChange) -> BulkAnswer:
    """Previews a new change that restores what was, row by row where nobody has changed it since; then apply it."""
    tx.acting_as(grant.role)
    return tx.created(await service.undo(tx, grant, id), among="/bulk-changes")
