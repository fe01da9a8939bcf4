"""`/reports`."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path
from fastapi.responses import Response

from chassis.etag import IfMatch
from chassis.paging import Paging, fetch_page, page_of
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from reporting_api.reports import repository, service
from reporting_api.reports.models import Content
from reporting_api.reports.permissions import MayEdit, MayRead
from reporting_api.reports.schemas import (
    ChangeDraft,
    Correct,
    DraftReport,
    Publish,
    Report,
    Version,
    VersionSummary,
)

Number = Annotated[int, Path(ge=1, le=10_000, description="the version's number")]
PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox"
"""A report is a page without script, frame, picture or form: only its own style sheet, inline."""

router = APIRouter(prefix="/reports", tags=["reports"])


@router.post("", status_code=201, summary="Börja en rapport ur lägesbilden")
async def draft_report(grant: MayEdit, body: DraftReport, tx: Creating) -> Report:
    """A draft at one stated position of each source; its figures can't be edited, only taken from another moment."""
    return tx.created(await service.draft(tx, grant, body))


@router.get("", summary="Rapporter")
async def list_reports(grant: MayRead, tx: Reading, paging: Paging) -> Page[Report]:
    """Reports, newest first; drafts only for those who write them."""
    return await fetch_page(tx, repository.listing(tx, grant), paging, lambda row: service.report_of(grant, row))


@router.get("/{id}", summary="En rapport")
async def get_report(grant: MayRead, id: UUID, tx: Reading) -> Report:
    """One report."""
    return tx.versioned(await service.get(tx, grant, id))


@router.patch("/{id}", summary="Skriv bedömningen, eller ta siffrorna från en annan tid")
async def change_report(grant: MayEdit, id: UUID, body: ChangeDraft, version: IfMatch, tx: Changing) -> Report:
    """Changes a draft's assessment or moment."""
    return tx.versioned(await service.change(tx, grant, id, version, body))


@router.get("/{id}/draft", summary="Utkastet som det skulle publiceras")
async def get_draft(grant: MayEdit, id: UUID, tx: Reading) -> Content:
    """The whole content of a draft, figures and words."""
    return await service.preview(tx, grant, id)


@router.post("/{id}/publish", summary="Publicera: frys som nästa version")
async def publish_report(grant: MayEdit, id: UUID, body: Publish, version: IfMatch, tx: Changing) -> Report:
    """Freezes the draft. The version is numbered, hashed, and never changes; its files are drawn within seconds."""
    return tx.versioned(await service.publish(tx, grant, id, version))


@router.post("/{id}/corrections", summary="Börja en rättelse av det publicerade")
async def correct_report(grant: MayEdit, id: UUID, body: Correct, version: IfMatch, tx: Changing) -> Report:
    """A new draft that says what it corrects; the published version stands as it was."""
    return tx.versioned(await service.correct(tx, grant, id, version, body))


@router.get("/{id}/versions", summary="Publicerade versioner")
async def list_versions(grant: MayRead, id: UUID, tx: Reading, paging: Paging) -> Page[VersionSummary]:
    """The published versions, newest first."""
    found = await service.versions(tx, grant, id)
    start = (paging.page - 1) * paging.limit
    return page_of(found[start : start + paging.limit], len(found), paging)


@router.get(
    "/{id}/versions/{number}.html",
    summary="En publicerad version som sida",
    response_class=Response,
    responses={200: {"content": {"text/html": {}}}},
)
async def get_page(grant: MayRead, id: UUID, number: Number, tx: Changing) -> Response:
    """The version as a standalone page. That the caller was shown it is recorded."""
    page = await service.show_file(tx, grant, id, number, "html")
    headers = {"Content-Security-Policy": PAGE_POLICY, "Cache-Control": "private, no-cache"}
    return Response(page, media_type="text/html", headers=headers)


@router.get(
    "/{id}/versions/{number}.pdf",
    summary="En publicerad version som PDF",
    response_class=Response,
    responses={200: {"content": {"application/pdf": {}}}},
)
async def get_document(grant: MayRead, id: UUID, number: Number, tx: Changing) -> Response:
    """The version as tagged PDF. That the caller was shown it is recorded."""
    document = await service.show_file(tx, grant, id, number, "pdf")
    headers = {
        "Content-Disposition": f'inline; filename="lagesrapport-{id}-v{number}.pdf"',
        "Cache-Control": "private, no-cache",
    }
    return Response(document, media_type="application/pdf", headers=headers)


@router.get("/{id}/versions/{number}", summary="En publicerad version")
async def get_version(grant: MayRead, id: UUID, number: Number, tx: Changing) -> Version:
    """The version with all of its content. That the caller was shown it is recorded."""
    return await service.show(tx, grant, id, number)
