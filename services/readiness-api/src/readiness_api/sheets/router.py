"""A checklist as a spreadsheet over HTTP."""

from urllib.parse import quote
from uuid import UUID

from fastapi import APIRouter, Request, Response

from chassis.transaction import Creating, Reading
from readiness_api.bulk.schemas import BulkAnswer
from readiness_api.sheets import service
from readiness_api.sheets.permissions import MayBring, MayRead
from readiness_api.uploads.rules import MediaType

router = APIRouter(prefix="/checklists/{id}/sheet", tags=["checklists"])
_FILE = {"schema": {"type": "string", "format": "binary"}}
_BODY = {"required": True, "content": {MediaType.XLSX.value: _FILE}}


@router.get(
    "",
    summary="Checklistan som Excel",
    response_class=Response,
    responses={200: {"content": {MediaType.XLSX.value: _FILE}}},
)
async def get_sheet(id: UUID, tx: Reading, grant: MayRead) -> Response:
    """A workbook in Swedish. Status, reason, comment and owners may be edited; the rest is locked."""
    site, content = await service.sheet(tx, grant, id)
    name = quote(f"Checklista {site} {tx.now:%Y-%m-%d}.xlsx", safe="")
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{name}",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
    }
    return Response(content, media_type=MediaType.XLSX.value, headers=headers)


@router.post("", summary="Förhandsgranska en ifylld checklista", status_code=201, openapi_extra={"requestBody": _BODY})
async def bring_sheet(id: UUID, request: Request, tx: Creating, grant: MayBring) -> BulkAnswer:
    """Previews what the workbook would change; nothing is changed. Then apply it as any bulk change.

    A row that has been edited in the sheet and meanwhile here is refused; a row nobody edited changes nothing.
    """
    tx.acting_as(grant.role)
    told = request.headers.get("content-type", "").partition(";")[0].strip()
    return tx.created(await service.preview(tx, grant, id, told, await request.body()), among="/bulk-changes")
